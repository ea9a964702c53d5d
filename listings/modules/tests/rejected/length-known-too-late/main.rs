fn histogram(buckets: usize) {
    let counts = [0; buckets];
    println!("{}", counts.len());
}

fn main() {
    histogram(4);
}
