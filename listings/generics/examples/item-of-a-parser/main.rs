use std::fmt::Debug;

// ANCHOR: parser
trait Parser {
    type Item; // one for each implementation
    fn parse(&self, word: &str) -> Result<Self::Item, &'static str>;
}

fn parse_all<P: Parser>(with: &P, text: &str) -> Result<Vec<P::Item>, String> {
    text.split_whitespace()
        .map(|word| with.parse(word).map_err(|e| format!("{word:?}: {e}")))
        .collect() // stops at the first error
}
// ANCHOR_END: parser

struct Integers;

impl Parser for Integers {
    type Item = i32;

    fn parse(&self, word: &str) -> Result<i32, &'static str> {
        word.parse().map_err(|_| "not an integer")
    }
}

struct Switches;

impl Parser for Switches {
    type Item = bool;

    fn parse(&self, word: &str) -> Result<bool, &'static str> {
        match word {
            "on" => Ok(true),
            "off" => Ok(false),
            _ => Err("neither on nor off"),
        }
    }
}

fn report<T: Debug>(items: Result<Vec<T>, String>) {
    match items {
        Ok(items) => {
            let words: Vec<_> =
                items.iter().map(|item| format!("{item:?}")).collect();
            println!("[{}]", words.join(" "));
        }
        Err(error) => println!("error: {error}"),
    }
}

fn main() {
    report(parse_all(&Integers, "3 5 8"));
    report(parse_all(&Switches, "on off"));
    report(parse_all(&Integers, "3 five"));
}
