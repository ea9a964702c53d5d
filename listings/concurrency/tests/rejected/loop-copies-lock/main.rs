use std::sync::Mutex;

fn main() {
    let accounts = vec![Mutex::new(0), Mutex::new(0)];
    for account in accounts {
        *account.lock().unwrap() += 10;
    }
    println!("{}", accounts[0].lock().unwrap());
}
