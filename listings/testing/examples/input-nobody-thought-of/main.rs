use std::iter::repeat_n;
use std::panic::{self, catch_unwind};

struct Codec {
    pack: fn(&str) -> String,
    unpack: fn(&str) -> Option<String>,
}

/// Each run as its length, a mark and the letter.
fn pack(text: &str, mark: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters
        .chunk_by(|a, b| a == b)
        .flat_map(|run| run.chunks(9999))
        .map(|run| format!("{}{mark}{}", run.len(), run[0]))
        .collect()
}

fn length(digits: &str) -> Option<usize> {
    if digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

// ANCHOR: draft
// "aaab" is packed as "3a1b".
const DRAFT: Codec = Codec {
    pack: |text| pack(text, ""),
    unpack: |packed| {
        let letters: Vec<char> = packed.chars().collect();
        let mut text = String::new();
        let mut i = 0;
        while i < letters.len() {
            let mut digits = String::new();
            while letters[i].is_ascii_digit() {
                digits.push(letters[i]);
                i += 1;
            }
            text.extend(repeat_n(letters[i], length(&digits)?));
            i += 1;
        }
        Some(text)
    },
};
// ANCHOR_END: draft

// ANCHOR: mended
// "aaab" is packed as "3:a1:b".
const MENDED: Codec = Codec {
    pack: |text| pack(text, ":"),
    unpack: |packed| {
        let mut text = String::new();
        let mut rest = packed;
        while !rest.is_empty() {
            let (digits, after) = rest.split_once(':')?;
            let mut letters = after.chars();
            text.extend(repeat_n(letters.next()?, length(digits)?));
            rest = letters.as_str();
        }
        Some(text)
    },
};
// ANCHOR_END: mended

// ANCHOR: fuzz
/// What is wrong with how the codec treats a text, any text.
fn fault(codec: &Codec, text: &str) -> Option<&'static str> {
    let back = catch_unwind(|| {
        let _ = (codec.unpack)(text); // may refuse it, must not panic
        (codec.unpack)(&(codec.pack)(text))
    });
    match back {
        Err(_) => Some("crashes"),
        Ok(back) if back.as_deref() != Some(text) => Some("comes back changed"),
        Ok(_) => None,
    }
}

/// The first text that fails, and the try that made it: 0 if it was kept.
/// cargo-fuzz needs a nightly compiler; it calls `fuzz_target!` the same
/// way, and goes on from those texts that reach new code.
fn fuzz(codec: &Codec, corpus: &[String]) -> Option<(u32, String)> {
    let fails = |text: &String| fault(codec, text).is_some();
    if let Some(kept) = corpus.iter().find(|&text| fails(text)) {
        return Some((0, kept.clone()));
    }
    let mut random = Random(1); // the same texts each time
    (1..=TRIES)
        .map(|n| (n, mutated(corpus, &mut random)))
        .find(|(_, text)| fails(text))
}

/// Leaves out every letter that the failure does not need; ASCII only.
fn smaller(codec: &Codec, mut text: String) -> String {
    let mut i = 0;
    while i < text.len() {
        let mut shorter = text.clone();
        shorter.remove(i);
        if fault(codec, &shorter).is_some() {
            (text, i) = (shorter, 0);
        } else {
            i += 1;
        }
    }
    text
}
// ANCHOR_END: fuzz

const TRIES: u32 = 5000;

/// Xorshift: the same numbers in every language.
struct Random(u32);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 as usize % end
    }
}

/// A text of the corpus with up to four changes, all in ASCII.
fn mutated(corpus: &[String], random: &mut Random) -> String {
    let mut text = corpus[random.below(corpus.len())].clone();
    for _ in 0..=random.below(4) {
        let at = random.below(text.len() + 1);
        match random.below(3) {
            0 => {
                let letter = b' ' + random.below(95) as u8;
                text.insert(at, char::from(letter));
            }
            1 if at < text.len() => drop(text.remove(at)),
            _ => text.extend_from_within(at..),
        }
    }
    text
}

fn report(name: &str, codec: &Codec, corpus: &[String]) -> Option<String> {
    let Some((tries, text)) = fuzz(codec, corpus) else {
        println!("{name}: {TRIES} tries, no failure");
        return None;
    };
    let what = fault(codec, &text).unwrap_or_default();
    println!("{name}, try {tries}: {text:?} {what}");
    Some(text)
}

fn main() {
    panic::set_hook(Box::new(|_| {})); // panics are expected
    let mut corpus = vec!["aaab".to_string(), "to be or not".to_string()];
    if let Some(text) = report("draft", &DRAFT, &corpus) {
        corpus.push(smaller(&DRAFT, text)); // kept for the next run
    }
    report("draft again", &DRAFT, &corpus);
    report("mended", &MENDED, &corpus);
}
