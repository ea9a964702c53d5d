trait Close {
    fn close(&self);
}

struct Memory;

impl Memory {
    fn read(&self) -> &str {
        "text"
    }
}

fn main() {
    let memory = Memory;
    println!("{}", memory.read());
    let closer: &dyn Close = &memory;
    closer.close();
}
