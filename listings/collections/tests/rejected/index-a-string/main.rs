fn main() {
    let status = "👍 done";
    let first = status[0];
    println!("{first}");
}
