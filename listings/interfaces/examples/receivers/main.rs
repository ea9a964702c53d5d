// ANCHOR: methods
struct Cart {
    owner: String,
    items: u32,
}

impl Cart {
    // The method reads: any number of readers at a time.
    fn summary(&self) -> String {
        format!("{}: {}", self.owner, self.items)
    }

    // The caller's cart changes: nobody else may look meanwhile.
    fn add(&mut self, items: u32) {
        self.items += items;
    }

    // The caller's cart stays as it is; taking `self` would use it up.
    fn given_to(&self, owner: &str) -> Cart {
        Cart {
            owner: owner.to_owned(),
            items: self.items,
        }
    }
}
// ANCHOR_END: methods

fn main() {
    let mut first = Cart {
        owner: "ada".to_owned(),
        items: 0,
    };
    first.add(2);
    let mut second = first.given_to("grace");
    second.add(1);
    println!("{}", first.summary());
    println!("{}", second.summary());
}
