#[derive(Clone, Copy)]
struct Date {
    year: i64,
    month: i64,
    day: i64,
}

// ANCHOR: days
impl Date {
    /// Days since 1 January 1970 in the Gregorian calendar.
    ///
    /// A year is counted from March, so that the leap day comes last.
    fn days(self) -> i64 {
        let year = self.year - i64::from(self.month <= 2);
        let month = (self.month + 9) % 12;
        let leap_days =
            year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        let in_year = (153 * month + 2) / 5 + self.day - 1;
        365 * year + leap_days + in_year - 719_468
    }

    fn weekday(self) -> &'static str {
        const NAMES: [&str; 7] =
            ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        NAMES[self.days().rem_euclid(7) as usize]
    }
}
// ANCHOR_END: days

fn main() {
    let date = |year, month, day| Date { year, month, day };
    let epoch = date(1970, 1, 1);
    for (from, to) in [
        (date(2024, 2, 28), date(2024, 3, 1)),
        (date(1900, 2, 28), date(1900, 3, 1)),
        (date(2026, 11, 21), date(2027, 1, 1)),
        (epoch, date(1969, 7, 20)),
        (date(1600, 1, 1), date(2000, 1, 1)),
    ] {
        let days = to.days() - from.days();
        println!("{} to {}: {days} days", from.weekday(), to.weekday());
    }
}
