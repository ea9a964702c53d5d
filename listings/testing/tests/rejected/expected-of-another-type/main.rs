fn count_words() -> u64 {
    3
}

fn main() {
    let want: u32 = 3;
    assert_eq!(count_words(), want);
}
