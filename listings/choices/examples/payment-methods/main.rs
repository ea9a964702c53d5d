// ANCHOR: payment
enum Payment {
    Cash,
    Card { digits: String },
    Transfer { iban: String, instant: bool },
}

fn fee(payment: &Payment, cents: u64) -> u64 {
    match payment {
        Payment::Cash => 0,
        Payment::Card { .. } => cents * 29 / 1000,
        Payment::Transfer { instant: true, .. } => 10,
        Payment::Transfer { instant: false, .. } => 0,
    }
}
// ANCHOR_END: payment

fn describe(payment: &Payment) -> String {
    match payment {
        Payment::Cash => "cash".to_owned(),
        Payment::Card { digits } => format!("card {digits}"),
        Payment::Transfer {
            iban,
            instant: true,
        } => {
            format!("instant transfer to {iban}")
        }
        Payment::Transfer { iban, .. } => format!("transfer to {iban}"),
    }
}

fn main() {
    let digits = "4242".to_owned();
    let iban = "DE02".to_owned();
    for payment in [
        Payment::Cash,
        Payment::Card { digits },
        Payment::Transfer {
            iban,
            instant: true,
        },
    ] {
        println!("{}: fee {}", describe(&payment), fee(&payment, 1000));
    }
}
