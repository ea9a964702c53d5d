struct Account {
    balance: u32,
}

fn transfer(from: &mut Account, to: &mut Account, amount: u32) {
    let (debit, credit) = (from.balance - amount, to.balance + amount);
    from.balance = debit;
    to.balance = credit;
}

fn main() {
    let mut savings = Account { balance: 100 };
    transfer(&mut savings, &mut savings, 30);
    println!("balance {}", savings.balance);
}
