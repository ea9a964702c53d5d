#[derive(Default)]
struct Options {
    host: &'static str,
    retries: Option<u32>,
}

fn main() {
    let options = Options {
        host: "localhost",
        retrys: Some(5),
        ..Options::default()
    };
    println!("{} {:?}", options.host, options.retries);
}
