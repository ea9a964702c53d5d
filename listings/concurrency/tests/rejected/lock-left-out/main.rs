use std::sync::Mutex;
use std::thread;

fn main() {
    let stock = Mutex::new(0);
    thread::scope(|scope| {
        scope.spawn(|| *stock.lock().unwrap() = 10);
        *stock = 9;
    });
    println!("counted");
}
