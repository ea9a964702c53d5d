fn serve_twice(handler: impl Fn() -> Vec<&'static str>) {
    for call in 1..=2 {
        let mut jobs = handler();
        println!("call {call} got {} jobs", jobs.len());
        jobs.clear();
    }
}

fn main() {
    let jobs = vec!["sweep", "paint"];
    let handler = move || jobs;
    serve_twice(handler);
}
