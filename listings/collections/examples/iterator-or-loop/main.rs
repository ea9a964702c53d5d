use std::hint::black_box;

// ANCHOR: chain
#[inline(never)]
fn by_chain(prices: &[i64]) -> i64 {
    prices.iter().filter(|n| *n % 2 == 0).sum()
}
// ANCHOR_END: chain

// ANCHOR: loop
#[inline(never)]
fn by_loop(prices: &[i64]) -> i64 {
    let mut sum = 0;
    for n in prices {
        if n % 2 == 0 {
            sum += n;
        }
    }
    sum
}
// ANCHOR_END: loop

fn main() {
    let prices = vec![1, 2, 3, 4, 5, 6];
    // Opaque, so that nothing is compiled for six prices only.
    println!("chain: {}", by_chain(black_box(&prices)));
    println!("loop: {}", by_loop(black_box(&prices)));
}
