struct User {
    name: String,
}

fn archive(user: User) {
    println!("archived {}", user.name);
}

fn main() {
    let name = String::from("ada");
    let user = User { name };
    archive(&user);
}
