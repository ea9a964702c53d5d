fn amend(scores: &mut Vec<u32>) {
    scores.push(4);
    scores[0] = 9;
}

fn main() {
    let mut scores = vec![1, 2, 3];
    let first = &scores[0];
    amend(&mut scores);
    println!("first {first}, list {scores:?}");
}
