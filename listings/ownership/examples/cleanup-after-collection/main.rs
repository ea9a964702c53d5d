struct Session {
    user: &'static str,
}

impl Drop for Session {
    fn drop(&mut self) {
        println!("released {}", self.user);
    }
}

// ANCHOR: session
fn visit() {
    let session = Session { user: "ada" };
    println!("session of {}", session.user);
} // dropped here, before the caller goes on

fn main() {
    visit();
    println!("returned");
}
// ANCHOR_END: session
