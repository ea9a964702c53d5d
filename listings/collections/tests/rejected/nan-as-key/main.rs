use std::collections::HashMap;

fn main() {
    let mut readings: HashMap<f64, &str> = HashMap::new();
    for reading in ["first", "second"] {
        readings.insert(f64::NAN, reading);
    }
    println!("{} stored", readings.len());
}
