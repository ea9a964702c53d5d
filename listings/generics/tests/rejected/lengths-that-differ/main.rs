fn dot<const N: usize>(a: [f64; N], b: [f64; N]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn main() {
    println!("{}", dot([1.0, 2.0, 3.0], [4.0, 5.0]));
}
