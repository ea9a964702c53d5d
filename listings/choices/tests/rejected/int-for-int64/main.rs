use std::collections::HashMap;

fn main() {
    let visits: HashMap<&str, i32> = HashMap::from([("ada", 42)]);
    let count: i64 = visits["ada"];
    println!("count {}", count + 1);
}
