#[derive(Clone)]
struct User {
    name: String,
}

impl User {
    fn greet(&self) -> String {
        format!("hello {}", self.name)
    }
}

// ANCHOR: bind
fn main() {
    let mut user = User {
        name: "ada".to_owned(),
    };
    let copy = user.clone();
    let before = move || copy.greet(); // a borrow would bar the change
    user.name = "brian".to_owned();
    let after = || user.greet();
    let unbound = User::greet; // fn(&User) -> String

    println!("bound before: {}", before());
    println!("bound after: {}", after());
    println!("unbound: {}", unbound(&user));
}
// ANCHOR_END: bind
