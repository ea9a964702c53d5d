trait Labelled {
    fn label(&self) -> String;
}

struct Sensor {
    number: u32,
}

impl Labelled for &Sensor {
    fn label(&self) -> String {
        format!("sensor {}", self.number)
    }
}

fn show(item: impl Labelled) {
    println!("{}", item.label());
}

fn main() {
    let door = Sensor { number: 7 };
    show(&door);
    show(door);
}
