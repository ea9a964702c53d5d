use std::collections::HashMap;

// ANCHOR: fibonacci
#[derive(Default)]
struct Fibonacci {
    known: HashMap<u32, u64>,
    additions: u32,
}

impl Fibonacci {
    fn number(&mut self, n: u32) -> Option<u64> {
        if n < 2 {
            return Some(u64::from(n));
        }
        if let Some(&known) = self.known.get(&n) {
            return Some(known);
        }
        let sum = self.number(n - 1)?.checked_add(self.number(n - 2)?)?;
        self.additions += 1;
        self.known.insert(n, sum);
        Some(sum)
    }
}
// ANCHOR_END: fibonacci

fn main() {
    let mut fibonacci = Fibonacci::default();
    for n in [0, 1, 10, 50, 93, 94] {
        match fibonacci.number(n) {
            Some(number) => println!("{n}: {number}"),
            None => println!("{n}: more than 64 bits"),
        }
    }
    println!("{} additions", fibonacci.additions);
}
