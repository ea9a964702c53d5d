// ANCHOR: part
/// A «word» keeps what a «word» gives it.
struct «Word» {
    name: String,
    count: i64,
}

impl «Word» {
    fn add(&mut self, n: i64) -> Result<(), String> {
        if n < 0 {
            return Err(format!("{}: {n} is negative", self.name));
        }
        self.count += n;
        Ok(())
    }
}
// ANCHOR_END: part

fn main() {
    let mut w = «Word» {
        name: "«name»".into(),
        count: 0,
    };
    for n in [1, 2, «number»] {
        if let Err(error) = w.add(n) {
            println!("{error}");
        }
    }
    println!("{} {}", w.name, w.count);
}
