fn main() {
    let mut names = vec!["ada"];
    let mut add = |name| names.push(name);
    add("brian");
    let kept = &names;
    add("carol");
    println!("kept {}, now {}", kept.len(), names.len());
}
