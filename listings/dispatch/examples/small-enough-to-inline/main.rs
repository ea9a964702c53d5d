// ANCHOR: short
fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}
// ANCHOR_END: short

// ANCHOR: long
fn day_of_year(day: i32, month: i32, year: i32) -> i32 {
    match month {
        _ if year < 1 || !(1..=31).contains(&day) => 0,
        ..1 | 13.. => 0,
        1 | 2 => 31 * (month - 1) + day,
        _ if is_leap(year) => (153 * month - 457) / 5 + 60 + day,
        _ => (153 * month - 457) / 5 + 59 + day,
    }
}
// ANCHOR_END: long

// ANCHOR: caller
#[inline(never)]
fn days_left(day: i32, month: i32, year: i32) -> i32 {
    365 - day_of_year(day, month, year) + i32::from(is_leap(year))
}
// ANCHOR_END: caller

fn main() {
    println!("{} {}", days_left(1, 1, 2024), days_left(26, 11, 2026));
}
