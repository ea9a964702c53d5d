trait Event {
    fn time(&self) -> u32;
}

struct Click {
    time: u32,
    column: u32,
}

struct KeyPress {
    time: u32,
}

impl Event for Click {
    fn time(&self) -> u32 {
        self.time
    }
}

impl Event for KeyPress {
    fn time(&self) -> u32 {
        self.time
    }
}

trait Handler {
    fn handle(&self, event: &dyn Event);
}

struct ClickLog;

impl Handler for ClickLog {
    fn handle(&self, event: &Click) {
        println!("column {}", event.column);
    }
}

fn main() {
    let handler: &dyn Handler = &ClickLog;
    handler.handle(&Click {
        time: 1,
        column: 40,
    });
    handler.handle(&KeyPress { time: 2 });
}
