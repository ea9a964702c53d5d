use std::time::Duration;

// ANCHOR: text
fn clock_text(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let millis = duration.subsec_millis();
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let (hours, minutes) = (minutes / 60, minutes % 60);
    format!("{hours}:{minutes:02}:{seconds:02}.{millis:03}")
}
// ANCHOR_END: text

fn main() {
    let laps = [
        Duration::from_secs(3725),
        Duration::from_millis(59_999),
        Duration::from_micros(1_500),
    ];
    let total: Duration = laps.iter().sum();
    println!("total {}", clock_text(total));
    println!("half {}", clock_text(total / 2));
    println!("a third of it in ms: {}", (total / 3).as_millis());

    let limit = Duration::from_hours(1);
    match limit.checked_sub(total) {
        Some(left) => println!("left {}", clock_text(left)),
        None => println!("over by {}", clock_text(total - limit)),
    }
}
