fn main() {
    let line = "to-be-or-not";
    let words: Vec<&str> = line.replace('-', " ").split(' ').collect();
    println!("{} words, the last is {:?}", words.len(), words.last());
}
