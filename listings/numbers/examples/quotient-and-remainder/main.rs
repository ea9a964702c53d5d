// ANCHOR: divide
fn show(a: i32, b: i32) {
    let (Some(quotient), Some(remainder)) =
        (a.checked_div(b), a.checked_rem(b))
    else {
        println!("{a} / {b} has no answer");
        return;
    };
    println!(
        "{a} / {b} = {quotient} rest {remainder}, never negative {}",
        a.rem_euclid(b)
    );
}
// ANCHOR_END: divide

fn main() {
    for (a, b) in [(7, 2), (-7, 2), (7, -2), (-7, -2), (7, 0)] {
        show(a, b);
    }
    show(i32::MIN, -1);
    for half in [0.5_f64, 1.5, 2.5, -2.5] {
        println!(
            "{half:.1} {:.0} {:.0}",
            half.round(),
            half.round_ties_even()
        );
    }
}
