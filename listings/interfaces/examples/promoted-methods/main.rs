trait Recorder {
    fn record(&mut self, event: &str);
}

#[derive(Default)]
struct Journal {
    events: Vec<String>,
}

impl Recorder for Journal {
    fn record(&mut self, event: &str) {
        self.events.push(event.to_owned());
    }
}

// ANCHOR: server
struct Server {
    journal: Journal,
    name: String,
}

impl Recorder for Server {
    fn record(&mut self, event: &str) {
        self.journal.record(event);
    }
}
// ANCHOR_END: server

fn start(target: &mut dyn Recorder) {
    target.record("bound");
    target.record("ready");
}

fn main() {
    let mut api = Server {
        journal: Journal::default(),
        name: "api".to_owned(),
    };
    start(&mut api);
    println!("{}: {}", api.name, api.journal.events.join(", "));
}
