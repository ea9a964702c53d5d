fn next(count: u32) -> u32 {
    *count + 1
}

fn main() {
    println!("{}", next(4));
}
