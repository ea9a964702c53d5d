use std::thread;

fn main() {
    let mut name = String::from("ada");
    let greeter = thread::spawn(|| println!("hello {name}"));
    name = String::from("brian");
    greeter.join().unwrap();
    println!("next is {name}");
}
