// ANCHOR: events
enum Event {
    Deposited { cents: u32 },
    Withdrawn { cents: u32 },
    Closed,
}

fn apply(balance: u32, event: &Event) -> Result<u32, &'static str> {
    match event {
        Event::Deposited { cents } => Ok(balance + cents),
        Event::Withdrawn { cents } => {
            balance.checked_sub(*cents).ok_or("not enough money")
        }
        Event::Closed => Ok(0),
        // A fourth variant would not compile without a case here.
    }
}
// ANCHOR_END: events

fn main() {
    let mut balance = 0;
    let events = [
        Event::Deposited { cents: 500 },
        Event::Withdrawn { cents: 700 },
        Event::Withdrawn { cents: 200 },
        Event::Closed,
    ];
    for event in &events {
        match apply(balance, event) {
            Ok(next) => {
                balance = next;
                println!("balance: {balance}");
            }
            Err(reason) => println!("refused: {reason}"),
        }
    }
}
