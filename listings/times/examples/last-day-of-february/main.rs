use jiff::civil::Date;
use jiff::{Error, Timestamp, ToSpan, tz::TimeZone};

// ANCHOR: dates
fn main() -> Result<(), Error> {
    for text in ["2026-01-31", "2026-02-30", "31.01.2026"] {
        match text.parse::<Date>() {
            Ok(day) => println!("{text} and a month: {}", day + 1.month()),
            Err(_) => println!("{text} is no date"),
        }
    }
    let moment = Timestamp::from_second(1_767_225_600)?;
    println!("{moment}");
    let there = moment.to_zoned_datetime(TimeZone::UTC);
    println!("{}", there.strftime("%-d %B %Y, %H:%M"));
    Ok(())
}
// ANCHOR_END: dates
