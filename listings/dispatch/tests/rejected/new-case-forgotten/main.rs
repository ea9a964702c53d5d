enum Payment {
    Card { cents: u32 },
    Cash,
    Crypto { cents: u32 },
}

fn fee(payment: &Payment) -> u32 {
    match payment {
        Payment::Card { cents } => cents / 50,
        Payment::Cash => 0,
    }
}

fn main() {
    let card = Payment::Card { cents: 10_000 };
    let crypto = Payment::Crypto { cents: 10_000 };
    println!("{} {} {}", fee(&card), fee(&Payment::Cash), fee(&crypto));
}
