// ANCHOR: events
type Handler = Box<dyn FnMut(&str, &mut Vec<String>)>;

#[derive(Default)]
struct SignUps {
    handlers: Vec<Handler>,
}

impl SignUps {
    fn on(&mut self, handler: impl FnMut(&str, &mut Vec<String>) + 'static) {
        self.handlers.push(Box::new(handler));
    }

    fn emit(&mut self, name: &str, log: &mut Vec<String>) {
        for handler in &mut self.handlers {
            handler(name, log); // one borrower at a time
        }
    }
}

fn main() {
    let mut log = Vec::new();
    let mut events = SignUps::default();
    events.on(|name, log| log.push(format!("mail {name}")));
    let mut count = 0;
    events.on(move |_, log| {
        count += 1; // of one handler only: captured by value
        log.push(format!("count {count}"));
    });

    events.emit("ada", &mut log);
    events.emit("brian", &mut log);
    for line in log {
        println!("{line}");
    }
}
// ANCHOR_END: events
