use std::sync::Mutex;
use std::thread;

fn main() {
    let balance = Mutex::new(100);
    let guard = balance.lock().unwrap();
    thread::scope(|scope| {
        scope.spawn(move || drop(guard)); // not the one who locked it
    });
    println!("{}", balance.lock().unwrap());
}
