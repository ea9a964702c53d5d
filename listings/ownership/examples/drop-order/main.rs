struct Connection {
    name: &'static str,
}

impl Connection {
    fn open(name: &'static str) -> Self {
        println!("open {name}");
        Connection { name }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        println!("close {}", self.name);
    }
}

// ANCHOR: transfer
fn transfer() {
    let source = Connection::open("source");
    let target = Connection::open("target");
    println!("copy {} to {}", source.name, target.name);
} // both are dropped here, the last declared first
// ANCHOR_END: transfer

fn main() {
    transfer();
    println!("done");
}
