use jiff::tz::TimeZone;
use jiff::{ToSpan, Unit, civil};

// ANCHOR: meeting
fn main() -> Result<(), jiff::Error> {
    let berlin = TimeZone::get("Europe/Berlin")?;
    let mut meeting = civil::date(2026, 3, 23)
        .at(9, 0, 0, 0)
        .to_zoned_datetime(berlin.clone())?;
    for _ in 0..2 {
        println!(
            "{} {} {}",
            meeting.strftime("%a %H:%M %:z"),
            meeting.in_tz("America/New_York")?.strftime("%H:%M"),
            meeting.in_tz("Asia/Tokyo")?.strftime("%H:%M"),
        );
        let next = &meeting + 7.days(); // the same time of day
        let hours = meeting.until((Unit::Hour, &next))?.get_hours();
        println!("hours to the next: {hours}");
        meeting = next;
    }
    // The clock goes from 02:00 to 03:00 in this night.
    let skipped = civil::date(2026, 3, 29).at(2, 30, 0, 0);
    let skipped = skipped.to_zoned_datetime(berlin)?;
    println!("02:30 becomes {}", skipped.strftime("%H:%M"));
    Ok(())
}
// ANCHOR_END: meeting
