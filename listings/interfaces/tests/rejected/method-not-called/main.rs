struct User {
    role: &'static str,
}

impl User {
    fn is_admin(&self) -> bool {
        self.role == "admin"
    }
}

fn main() {
    let guest = User { role: "guest" };
    if guest.is_admin {
        println!("welcome to the back office");
    }
}
