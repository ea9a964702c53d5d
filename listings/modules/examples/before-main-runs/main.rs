use std::sync::LazyLock;

// ANCHOR: start
static AREA: LazyLock<u32> = LazyLock::new(|| made("area", *SIDE * *SIDE));
static SIDE: LazyLock<u32> = LazyLock::new(|| made("side", 4));
#[expect(dead_code, reason = "nobody reads it")]
static SPARE: LazyLock<u32> = LazyLock::new(|| made("spare", 0));

fn made(name: &str, value: u32) -> u32 {
    println!("made {name}");
    value
}

fn main() {
    println!("main");
    println!("area {}", *AREA);
    println!("area {}", *AREA);
}
// ANCHOR_END: start
