const RETRIES: u32 = 3;

fn main() {
    RETRIES = 5;
    println!("{RETRIES} retries");
}
