fn main() {
    let path = PathBuf::from("a.txt");
    println!("{}", path.display());
}
