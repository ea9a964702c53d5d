use std::thread;

fn main() {
    let mut visits = 0;
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| visits += 1);
        }
    });
    println!("visits: {visits}");
}
