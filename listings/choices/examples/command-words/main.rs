// ANCHOR: run
fn run(words: &[&str]) -> String {
    match words {
        [] => "nothing to do".to_owned(),
        ["list"] => "show everything".to_owned(),
        ["add", item] => format!("add 1 {item}"),
        ["add", item, count] => match count.parse::<u32>() {
            Ok(count) => format!("add {count} {item}"),
            Err(_) => format!("{count:?} is no count"),
        },
        [first, rest @ ..] => {
            format!("{first:?} with {} more words: unknown", rest.len())
        }
    }
}
// ANCHOR_END: run

fn main() {
    for line in [
        "list",
        "add milk",
        "add milk 2",
        "add milk two",
        "add milk 4294967296",
        "drop milk now",
    ] {
        let words: Vec<_> = line.split_whitespace().collect();
        println!("{line} -> {}", run(&words));
    }
}
