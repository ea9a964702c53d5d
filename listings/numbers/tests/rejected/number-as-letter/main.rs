fn main() {
    let code: u32 = 66;
    let letter = code as char;
    println!("seat {letter}");
}
