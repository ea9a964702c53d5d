// ANCHOR: show
fn show(number: f64) {
    let text = number.to_string();
    let same = text.parse() == Ok(number);
    println!("{text} {number:.3} reads back: {same}");
}
// ANCHOR_END: show

fn main() {
    let tenth = 0.1; // a variable, so that the sum is one of floats
    for number in [tenth + 0.2, 1.0, 1.0 / 3.0, 1e21, 0.00001] {
        show(number);
    }
    println!("{}", f64::INFINITY > f64::MAX);
}
