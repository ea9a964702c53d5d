fn main() {
    let latest;
    {
        let line = String::from("ready");
        latest = &line;
    }
    println!("{latest}");
}
