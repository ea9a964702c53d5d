use std::thread;

fn main() {
    let mut line = String::from("first request");
    let view = line.as_str();
    let logger = thread::spawn(move || println!("log: {view}"));
    line.replace_range(.., "other request"); // used again
    logger.join().unwrap();
}
