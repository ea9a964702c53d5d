// ANCHOR: skip
trait Source {
    fn next(&mut self) -> u32;
    fn steps(&self) -> u32;

    fn skip(&mut self, count: u32) {
        for _ in 0..count {
            self.next();
        }
    }
}
// ANCHOR_END: skip

#[derive(Default)]
struct Tape {
    position: u32,
    moves: u32,
}

impl Source for Tape {
    fn next(&mut self) -> u32 {
        self.position += 1;
        self.moves += 1;
        self.position
    }

    fn steps(&self) -> u32 {
        self.moves
    }
}

#[derive(Default)]
struct Disk {
    tape: Tape,
}

impl Source for Disk {
    fn next(&mut self) -> u32 {
        self.tape.next()
    }

    fn steps(&self) -> u32 {
        self.tape.steps()
    }

    fn skip(&mut self, count: u32) {
        self.tape.position += count;
        self.tape.moves += 1;
    }
}

fn main() {
    let sources: [&mut dyn Source; 2] =
        [&mut Tape::default(), &mut Disk::default()];
    for from in sources {
        from.skip(100);
        println!("item {} after {} steps", from.next(), from.steps());
    }
}
