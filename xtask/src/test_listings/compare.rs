//! What a program said beside what it should say.

use std::fmt::Write;

use similar::{ChangeTag, TextDiff};

/// The most lines of a difference that a finding shows.
const SHOWN: usize = 24;

/// Something said, and the file that holds what should be said.
#[derive(Clone, Debug)]
pub struct Said {
    /// Relative to the root of the repository.
    pub file: String,
    /// What the file holds, if it is there.
    pub expected: Option<String>,
    /// Whether the file must be there.
    pub required: bool,
    pub actual: String,
    /// Who said it, for people: `rustc says`, `Go prints`.
    pub who: String,
}

impl Said {
    /// Whether it is not what should be said. An absent file means silence,
    /// except of a listing, which always has one.
    pub fn is_different(&self) -> bool {
        match &self.expected {
            Some(expected) => *expected != self.actual,
            None => self.required || !self.actual.is_empty(),
        }
    }
}

/// The first line, from 1, in which two texts differ.
pub fn first_difference(a: &str, b: &str) -> usize {
    let same = a.lines().zip(b.lines()).take_while(|(x, y)| x == y);
    same.count() + 1
}

/// The lines that differ, with two lines around them, `-` expected and `+`
/// actual, cut to a screen.
pub fn diff(expected: &str, actual: &str) -> String {
    let diff = TextDiff::from_lines(expected, actual);
    let mut lines = Vec::new();
    for (i, group) in diff.grouped_ops(2).iter().enumerate() {
        if i > 0 {
            lines.push("  …".to_string());
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => ' ',
            };
            let text = change.value();
            let mut line = format!("  {sign} {}", text.trim_end_matches('\n'));
            if !text.ends_with('\n') {
                line.push_str(" (no line end)");
            }
            lines.push(line);
        }
    }
    let more = lines.len().saturating_sub(SHOWN);
    let mut shown = lines[..lines.len() - more].join("\n");
    if more > 0 {
        write!(shown, "\n  … {more} lines more").expect("a string takes all");
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_short_and_signed() {
        let shown = diff("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nf");
        assert_eq!(
            shown,
            "    c\n    d\n  - e\n  - f\n  + E\n  + f (no line end)"
        );
        let long = diff("", &"x\n".repeat(100));
        assert!(long.ends_with("… 76 lines more"), "{long}");
    }

    #[test]
    fn the_first_difference_counts_from_one() {
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), 2);
        assert_eq!(first_difference("a\n", "a\nb\n"), 2);
        assert_eq!(first_difference("", "a"), 1);
    }

    #[test]
    fn an_absent_file_means_silence() {
        let said = |expected: Option<&str>, actual: &str| Said {
            file: String::new(),
            expected: expected.map(str::to_string),
            required: false,
            actual: actual.into(),
            who: "Go prints".into(),
        };
        assert!(!said(None, "").is_different());
        assert!(said(None, "x\n").is_different());
        assert!(said(Some("x\n"), "x").is_different());
    }
}
