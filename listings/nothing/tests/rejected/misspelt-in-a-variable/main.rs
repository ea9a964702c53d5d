struct Options {
    host: &'static str,
    retries: Option<u32>,
}

struct Misspelt {
    host: &'static str,
    retrys: Option<u32>,
}

fn connect(options: Options) {
    println!("{} {}", options.host, options.retries.unwrap_or(3));
}

fn main() {
    let options = Misspelt {
        host: "localhost",
        retrys: Some(5),
    };
    connect(options);
}
