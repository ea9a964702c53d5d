// ANCHOR: ring
struct Ring<T, const N: usize> {
    slots: [Option<T>; N],
    next: usize,
}

impl<T, const N: usize> Ring<T, N> {
    fn new() -> Self {
        // Stops the build, since N is known then.
        const { assert!(N > 0, "a ring has one slot at least") };
        Ring {
            slots: [const { None }; N],
            next: 0,
        }
    }

    /// Returns what it pushed out.
    fn push(&mut self, value: T) -> Option<T> {
        let out = self.slots[self.next].replace(value);
        self.next = (self.next + 1) % N;
        out
    }

    /// The oldest first.
    fn iter(&self) -> impl Iterator<Item = &T> {
        let (newer, older) = self.slots.split_at(self.next);
        older.iter().chain(newer).flatten()
    }
}
// ANCHOR_END: ring

fn main() {
    let mut ring = Ring::<i32, 3>::new();
    for reading in [10, 20, 30, 40, 50] {
        let out = ring.push(reading);
        let kept: Vec<_> = ring.iter().map(ToString::to_string).collect();
        print!("{}", kept.join(" "));
        match out {
            Some(out) => println!(" without {out}"),
            None => println!(),
        }
    }
    println!("sum {}", ring.iter().sum::<i32>());
}
