use std::collections::HashMap;

fn main() {
    let mut visits = HashMap::from([("home", 3)]);
    let home = &visits["home"];
    visits.insert("cart", 1);
    println!("home {home}, pages {}", visits.len());
}
