fn main() {
    let setting = String::from("8080");
    let port = setting as u16;
    println!("next port {}", port + 1);
}
