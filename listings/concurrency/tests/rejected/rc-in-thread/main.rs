use std::rc::Rc;
use std::thread;

fn main() {
    let config = Rc::new(String::from("debug"));
    let copy = Rc::clone(&config);
    let reader = thread::spawn(move || copy.len());
    println!("{} {}", config.len(), reader.join().unwrap());
}
