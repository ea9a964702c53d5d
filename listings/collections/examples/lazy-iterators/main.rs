// ANCHOR: chain
fn main() {
    let mut looked = 0;
    let primes = (101..).filter(|n| {
        looked += 1;
        is_prime(*n)
    });
    for n in primes.take(2) {
        // nothing has run before this loop
        println!("{n}");
    }
    println!("looked at {looked}");
}
// ANCHOR_END: chain

fn is_prime(n: u32) -> bool {
    let mut divisors = (2..).take_while(|d| d * d <= n);
    n > 1 && !divisors.any(|d| n.is_multiple_of(d))
}
