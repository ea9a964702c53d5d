// ANCHOR: dot
fn dot<const N: usize>(a: [f64; N], b: [f64; N]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
// ANCHOR_END: dot

fn main() {
    println!("{}", dot([1.0, 2.0], [3.0, 4.0]));
    println!("{}", dot([1.0, 2.0, 3.0], [4.0, 5.0, 6.0]));
    let (mut point, origin) = ([0.0; 3], [0.0; 3]);
    point[0] = 2.0;
    println!("equal: {} length {}", point == origin, point.len());
}
