use std::sync::Mutex;

fn record(visits: Mutex<u32>) {
    *visits.lock().unwrap() += 1;
}

fn main() {
    let visits = Mutex::new(0);
    record(visits);
    println!("{}", visits.lock().unwrap());
}
