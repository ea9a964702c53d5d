use std::collections::HashMap;

fn main() {
    let mut readings: HashMap<f64, &str> = HashMap::new();
    readings.insert(f64::NAN, "first");
    readings.insert(f64::NAN, "second");
    println!("{} {:?}", readings.len(), readings.get(&f64::NAN));
}
