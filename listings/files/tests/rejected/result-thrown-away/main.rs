#![deny(unused_must_use)]

fn main() {
    let names = ["ada", "bob"];
    names.iter().chain(&["eve"]);
    println!("{} names", names.len());
}
