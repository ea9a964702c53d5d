trait Source {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
}

struct Countdown(u32);

impl Source for Countdown {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

fn main() {
    let mut source: Box<dyn Source> = Box::new(Countdown(2));
    println!("{:?}", source.next());
}
