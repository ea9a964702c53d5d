//! What is asserted of what a compiler says: a pattern that it holds, or one
//! that it lacks.

use regex::{Regex, RegexBuilder};
use serde::Deserialize;

/// One thing that must be so.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// In one sentence, for people.
    pub says: String,
    /// A regular expression that a line must match.
    pub holds: Option<String>,
    /// A regular expression that no line may match.
    pub lacks: Option<String>,
}

impl Fact {
    /// What is wrong with `text`; nothing when the fact is so.
    pub fn fails(&self, text: &str) -> Option<String> {
        let pattern = |p: &String| compile(p).ok();
        if let Some(holds) = self.holds.as_ref().and_then(pattern)
            && !holds.is_match(text)
        {
            return Some(format!("nothing matches `{holds}`"));
        }
        let lacks = self.lacks.as_ref().and_then(pattern)?;
        let found = lacks.find(text)?;
        let line = 1 + text[..found.start()].matches('\n').count();
        Some(format!("line {line} matches `{lacks}`"))
    }

    /// What is wrong with the fact itself.
    pub fn fault(&self) -> Option<String> {
        let patterns: Vec<&String> =
            self.holds.iter().chain(&self.lacks).collect();
        if patterns.is_empty() {
            return Some("it has neither `holds` nor `lacks`".into());
        }
        let mut wrong = patterns.iter().filter_map(|p| compile(p).err());
        wrong.next().map(|error| error.to_string())
    }
}

/// A pattern whose `^` and `$` are the ends of a line.
pub fn compile(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern).multi_line(true).build()
}
