use std::fmt::Display;

trait Sink {
    fn accept<T: Display>(&self, item: T);
}

struct Screen;

impl Sink for Screen {
    fn accept<T: Display>(&self, item: T) {
        println!("{item}");
    }
}

fn main() {
    let sink: &dyn Sink = &Screen;
    sink.accept("ready");
    sink.accept(7);
}
