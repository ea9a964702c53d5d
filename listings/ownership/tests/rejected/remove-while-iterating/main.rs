fn main() {
    let mut scores = vec![5, 6, 20, 7];
    for (i, score) in scores.iter().enumerate() {
        if *score < 10 {
            scores.remove(i);
        }
    }
    println!("{scores:?}");
}
