fn day_name(days: &[&'static str], number: usize) -> &'static str {
    days.get(number)
}

fn main() {
    println!("{}", day_name(&["mon", "tue", "wed"], 7));
}
