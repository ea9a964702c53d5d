// ANCHOR: check
macro_rules! ensure {
    ($($condition:expr),+ $(,)?) => {
        $(
            if !$condition {
                return Err(concat!("not so: ", stringify!($condition)));
            }
        )+
    };
}

fn book(seats: i32, free: i32) -> Result<(), &'static str> {
    ensure!(seats > 0, seats <= free);
    Ok(())
}
// ANCHOR_END: check

fn main() {
    for seats in [2, 0, 9] {
        match book(seats, 5) {
            Ok(()) => println!("booked {seats}"),
            Err(error) => println!("{error}"),
        }
    }
}
