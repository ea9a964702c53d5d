fn main() {
    let guests = vec!["ada"];
    let mut moved = guests;
    moved[0] = "brian";
    println!("{}", guests[0]);
}
