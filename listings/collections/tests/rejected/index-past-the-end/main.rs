const DAYS: [&str; 3] = ["mon", "tue", "wed"];
const LAST: &str = DAYS[3];

fn main() {
    println!("{LAST}");
}
