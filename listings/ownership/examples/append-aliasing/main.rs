// ANCHOR: branch
fn branch(base: &[&'static str]) -> (Vec<&'static str>, Vec<&'static str>) {
    let mut left = base.to_vec();
    left.push("left");
    let mut right = base.to_vec(); // each Vec owns its own buffer
    right.push("right");
    (left, right)
}
// ANCHOR_END: branch

fn main() {
    let mut path = Vec::with_capacity(4);
    path.extend(["home", "src"]);

    let (left, right) = branch(&path);
    println!("[{}] [{}]", left.join(" "), right.join(" "));

    path.shrink_to_fit();
    let (left, right) = branch(&path);
    println!("[{}] [{}]", left.join(" "), right.join(" "));
}
