trait Barrier {
    fn close(&self) -> String;
}

struct Door;

impl Barrier for Door {
    fn close(&self) -> String {
        "the door is shut".to_owned()
    }
}

struct Account {
    owner: &'static str,
}

impl Account {
    fn close(&self) -> String {
        format!("the account of {} is gone", self.owner)
    }
}

fn main() {
    let night_watch: [&dyn Barrier; 2] = [&Door, &Account { owner: "ada" }];
    for barrier in night_watch {
        println!("{}", barrier.close());
    }
}
