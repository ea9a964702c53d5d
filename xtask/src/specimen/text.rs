//! Text drawn by lot, and templates filled with it.

use std::ops::Range;

use regex::{Captures, Regex};

use crate::lot::Lot;

/// Draws words, the same for the same seed.
pub struct Writer<'a> {
    words: &'a [&'a str],
    lot: Lot,
}

impl<'a> Writer<'a> {
    /// One that draws from `words`.
    pub fn new(words: &'a [&'a str], seed: usize) -> Self {
        Self {
            words,
            lot: Lot::new(seed as u64),
        }
    }

    fn count(&mut self, range: Range<u64>) -> usize {
        (range.start + self.lot.below(range.end - range.start)) as usize
    }

    /// A number of at least two digits.
    pub fn number(&mut self) -> usize {
        self.count(10..9990)
    }

    /// One word.
    pub fn word(&mut self) -> &'a str {
        let at = self.count(0..self.words.len() as u64);
        self.words[at]
    }

    fn words(&mut self, range: Range<u64>) -> String {
        let words: Vec<&str> =
            (0..self.count(range)).map(|_| self.word()).collect();
        capitalised(&words.join(" "))
    }

    /// Two or three words, as a heading.
    pub fn title(&mut self) -> String {
        self.words(2..4)
    }

    /// One sentence.
    pub fn sentence(&mut self) -> String {
        self.words(9..22) + "."
    }

    /// Several sentences.
    pub fn paragraph(&mut self) -> String {
        let sentences: Vec<String> =
            (0..self.count(4..7)).map(|_| self.sentence()).collect();
        sentences.join(" ")
    }

    /// `template` with what stands in guillemets replaced: names in `given`
    /// by their values, `n` by the number of the thing, `cycle a|b|c` by the
    /// one whose turn it is at that number, and the others by what is drawn:
    /// `word`, `number`, `title`, `sentence`, `paragraph`, and `name` or
    /// `Word`, one word that is the same everywhere in the template.
    pub fn fill(
        &mut self,
        template: &str,
        n: usize,
        given: &[(&str, String)],
    ) -> String {
        let holes = Regex::new("«([^»]+)»").expect("the pattern is valid");
        let name = self.word();
        let fill = |hole: &Captures| {
            let hole = &hole[1];
            if let Some((_, value)) = given.iter().find(|(k, _)| *k == hole) {
                return value.clone();
            }
            if let Some(choices) = hole.strip_prefix("cycle ") {
                let choices: Vec<&str> = choices.split('|').collect();
                return choices[n % choices.len()].to_string();
            }
            match hole {
                "n" => number(n),
                "name" => name.to_string(),
                "Word" => capitalised(name),
                "word" => self.word().to_string(),
                "number" => self.number().to_string(),
                "title" => self.title(),
                "sentence" => self.sentence(),
                "paragraph" => self.paragraph(),
                other => panic!("a template of tests/specimen has «{other}»"),
            }
        };
        holes.replace_all(template, fill).into_owned()
    }
}

/// A number as it stands in names, so that they sort.
pub fn number(n: usize) -> String {
    format!("{n:04}")
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter();
    first.flat_map(char::to_uppercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_the_same_way_each_time() {
        let fill = |seed, n| {
            let mut writer = Writer::new(&["ant", "bee", "cow"], seed);
            let template = "«n» «x» «cycle a|b» «name» «name» «Word».";
            writer.fill(template, n, &[("x", "given".into())])
        };
        assert_eq!(fill(1, 2), fill(1, 2));
        let words = fill(1, 3);
        let parts: Vec<&str> = words.split(' ').collect();
        assert_eq!(parts[..3], ["0003", "given", "b"]);
        assert_eq!(parts[3], parts[4]);
        assert_eq!(parts[5], format!("{}.", capitalised(parts[3])));
    }
}
