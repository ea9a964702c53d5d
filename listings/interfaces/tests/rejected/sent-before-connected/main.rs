struct Closed {
    host: &'static str,
}

struct Open {
    host: &'static str,
}

impl Closed {
    fn connect(self) -> Open {
        Open { host: self.host }
    }
}

impl Open {
    fn send(&self, text: &str) {
        println!("{} <- {text}", self.host);
    }
}

fn main() {
    let mail = Closed { host: "mail" };
    mail.send("hello");
    mail.connect().send("hello again");
}
