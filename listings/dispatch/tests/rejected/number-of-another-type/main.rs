use std::any::Any;
use std::collections::HashMap;

fn main() {
    let count: Box<dyn Any> = Box::new(42.0);
    let data = HashMap::from([("count", count)]);
    let count: i64 = data["count"].downcast_ref::<i64>();
    println!("next: {}", count + 1);
}
