const WAIT: u32 = RETRIES * 2;
const RETRIES: u32 = budget() / 3;

const fn budget() -> u32 {
    WAIT * 10
}

fn main() {
    println!("{WAIT} {RETRIES}");
}
