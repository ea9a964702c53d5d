fn listen(port: u16) {
    println!("listening on port {port}");
}

fn main() {
    let port = "80x".parse::<u16>();
    listen(port);
}
