struct User {
    roles: Vec<&'static str>,
}

impl User {
    fn roles(&self) -> Vec<&'static str> {
        self.roles
    }
}

fn main() {
    let roles = vec!["reader"];
    let user = User { roles };
    let mut shown = user.roles();
    shown[0] = "admin";
    println!("{:?}", user.roles);
}
