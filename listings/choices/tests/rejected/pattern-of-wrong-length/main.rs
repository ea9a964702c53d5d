enum Payment {
    Cash,
    Card(u32, &'static str),
}

fn charge(payment: Payment) {
    match payment {
        Payment::Cash => println!("cash"),
        Payment::Card(amount) => println!("charge {amount}"),
    }
}

fn main() {
    charge(Payment::Cash);
    charge(Payment::Card(20, "CHF"));
}
