fn main() {
    let status = "👍 done";
    let first = status.chars()[0];
    println!("{first}");
}
