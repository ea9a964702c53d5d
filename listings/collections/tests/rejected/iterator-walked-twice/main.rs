fn main() {
    let lengths = [4, 5, 3].into_iter();
    let total: usize = lengths.sum();
    let count = lengths.count();
    println!("mean {}", total / count);
}
