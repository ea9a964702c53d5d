fn is_comment(line: &str) -> bool {
    line.chars().next() == Some("#")
}

fn main() {
    println!("{}", is_comment("# notes"));
}
