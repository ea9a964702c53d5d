fn port() -> u16 {
    println!("asked for the port");
    8080
}

const PORT: u16 = port();

fn main() {
    println!("started");
    println!("port {PORT}");
}
