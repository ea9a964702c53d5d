use std::thread;

fn main() {
    thread::scope(|scope| {
        for n in 0..3 {
            let line = format!("line {n}");
            let view = line.as_str();
            scope.spawn(move || println!("{view}"));
        }
    });
}
