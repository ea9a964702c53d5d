fn main() {
    let sent: i64 = 40;
    let received: i32 = 40;
    println!("all received: {}", sent == received);
}
