struct Item {
    name: &'static str,
    price: f64,
    change: i32,
    flags: u8,
}

// ANCHOR: line
fn line(item: &Item) -> String {
    let Item {
        name,
        price,
        change,
        flags,
    } = item;
    format!("{name:<6}|{price:>8.2}|{change:>+4}|{flags:#04x}|{flags:08b}")
}
// ANCHOR_END: line

fn main() {
    let items = [
        Item {
            name: "tea",
            price: 4.5,
            change: 3,
            flags: 5,
        },
        Item {
            name: "coffee",
            price: 1234.567,
            change: -12,
            flags: 255,
        },
        Item {
            name: "salt",
            price: 0.0,
            change: 0,
            flags: 0,
        },
    ];
    for item in &items {
        println!("{}", line(item));
    }
    let width = 10;
    println!("[{:^width$}] [{:->width$}]", "naïve", "fin");
}
