fn main() {
    let limit = 3;
    println!("limit {limit}");
    limit = 4;
    println!("limit {limit}");
}
