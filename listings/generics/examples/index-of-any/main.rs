// ANCHOR: index
fn index_of<T: PartialEq>(items: &[T], wanted: &T) -> Option<usize> {
    items.iter().position(|item| item == wanted)
}

#[derive(PartialEq)]
struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let words = ["to", "be"];
    report("word", index_of(&words, &"be"));
    let points = [Point { x: 0, y: 0 }, Point { x: 3, y: 4 }];
    report("point", index_of(&points, &Point { x: 3, y: 4 }));
}
// ANCHOR_END: index

fn report(name: &str, index: Option<usize>) {
    println!("{name}: {} {}", index.unwrap_or(0), index.is_some());
}
