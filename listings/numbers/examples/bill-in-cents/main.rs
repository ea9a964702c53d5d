use std::fmt;

#[derive(Clone, Copy)]
struct Cents(i64);

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

// ANCHOR: split
/// Of a total that is not negative.
fn split(total: Cents, guests: i64) -> Option<Vec<Cents>> {
    if guests <= 0 {
        return None;
    }
    let (share, rest) = (total.0 / guests, total.0 % guests);
    // The first guests pay one cent more until the sum is right.
    let shares =
        (0..guests).map(|guest| Cents(share + i64::from(guest < rest)));
    Some(shares.collect())
}

/// Of an amount that is not negative.
fn tax(amount: Cents, per_mille: u32) -> Option<Cents> {
    let thousandths = amount.0.checked_mul(per_mille.into())?;
    let (cents, rest) = (thousandths / 1000, thousandths % 1000);
    let up = rest > 500 || rest == 500 && cents % 2 == 1;
    Some(Cents(cents + i64::from(up)))
}
// ANCHOR_END: split

fn main() {
    for guests in [3, 7, 0] {
        match split(Cents(10_000), guests) {
            Some(shares) => {
                let texts: Vec<_> =
                    shares.iter().map(ToString::to_string).collect();
                println!("{guests}: {}", texts.join(" "));
            }
            None => println!("{guests}: nobody to pay"),
        }
    }
    for amount in [Cents(1050), Cents(1150), Cents(1999), Cents(i64::MAX)] {
        match tax(amount, 190) {
            Some(tax) => println!("{amount} taxed {tax}"),
            None => println!("{amount} is too much to tax"),
        }
    }
    println!("least {}", Cents(i64::MIN));
}
