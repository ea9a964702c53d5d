struct User {
    name: &'static str,
}

fn find(id: u32) -> Option<User> {
    (id == 1).then_some(User { name: "ada" })
}

fn main() {
    println!("{}", find(2).name);
}
