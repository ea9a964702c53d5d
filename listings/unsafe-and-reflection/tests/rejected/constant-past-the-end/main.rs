const DAYS: [u8; 2] = [31, 28];
const MARCH: u8 = DAYS[2];

fn main() {
    println!("{MARCH} days");
}
