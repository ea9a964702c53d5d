fn wide(size: &u8) -> u32 {
    size as u32
}

fn main() {
    println!("{}", wide(&8));
}
