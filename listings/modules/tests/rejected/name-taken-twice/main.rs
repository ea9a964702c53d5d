fn total(cents: &[i64]) -> i64 {
    cents.iter().sum()
}

fn total(euros: &[f64]) -> f64 {
    euros.iter().sum()
}

fn main() {
    println!("{}", total(&[20, 22]));
}
