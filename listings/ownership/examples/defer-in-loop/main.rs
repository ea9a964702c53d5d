struct Reader {
    name: &'static str,
}

impl Reader {
    fn open(name: &'static str) -> Self {
        println!("open {name}");
        Reader { name }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        println!("close {}", self.name);
    }
}

// ANCHOR: loop
fn read_all(names: &[&'static str]) {
    for name in names {
        let reader = Reader::open(name);
        println!("read {}", reader.name);
    } // dropped at the end of every turn
}
// ANCHOR_END: loop

fn main() {
    read_all(&["a", "b"]);
    println!("--");
    read_all(&["c"]);
}
