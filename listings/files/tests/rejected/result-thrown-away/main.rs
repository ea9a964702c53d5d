#![deny(unused_must_use)] // a warning unless a project says so

fn main() {
    let names = ["ada", "bob"];
    names.iter().chain(&["eve"]);
    println!("{} names", names.len());
}
