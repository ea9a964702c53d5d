use std::sync::Mutex;

struct Account {
    balance: Mutex<u32>,
}

fn main() {
    let balance = Mutex::new(100);
    let accounts = vec![Account { balance }];
    for each in &accounts {
        let account = *each;
        *account.balance.lock().unwrap() += 5;
    }
    println!("{}", accounts[0].balance.lock().unwrap());
}
