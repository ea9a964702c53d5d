//! What a compiler said of one program, and what a look keeps of it.

use super::assembly::Functions;
use crate::view::{Look, View, What, compile};

/// What a compiler said of one program.
pub struct Said {
    /// The instructions of each function.
    pub functions: Functions,
    /// Its notes, as `main.go:7:2: words`.
    pub notes: Vec<String>,
}

impl Said {
    /// What a look keeps; the error says why there is nothing.
    pub fn look(&self, view: &View, look: &Look) -> Result<String, String> {
        let text = match look.what {
            What::Assembly => return self.assembly(look),
            What::Functions => self.names(look),
            What::Notes => self.noted(view, look, false),
            What::BoundsChecks => self.noted(view, look, true),
        };
        Ok(text)
    }

    fn assembly(&self, look: &Look) -> Result<String, String> {
        let name = look.of.as_deref().unwrap_or_default();
        let body = self.functions.get(name).ok_or_else(|| {
            let known: Vec<&str> = self.names_of_the_program().collect();
            format!("no function `{name}` among {}", known.join(", "))
        })?;
        Ok(format!("{name}:\n{body}"))
    }

    /// The functions that are the program's own.
    fn names_of_the_program(&self) -> impl Iterator<Item = &str> {
        let own = |name: &&str| {
            name.starts_with("main.")
                || name.starts_with("main::")
                || name.starts_with("<main::")
        };
        self.functions.keys().map(String::as_str).filter(own)
    }

    fn names(&self, look: &Look) -> String {
        let kept = |name: &&str| fits(look, name);
        let names = self.names_of_the_program().filter(kept);
        names.flat_map(|name| [name, "\n"]).collect()
    }

    /// The notes about the lines that are shown, in order of their line.
    fn noted(&self, view: &View, look: &Look, bounds: bool) -> String {
        let program = view.listing.program(look.language);
        let anchor = look.anchor.as_deref();
        let lines = program.and_then(|p| p.lines_of(anchor?));
        let mut kept: Vec<(usize, &String)> = self
            .notes
            .iter()
            .filter(|note| note.contains(": Found Is") == bounds)
            .filter(|note| fits(look, note))
            .map(|note| {
                let line = note.split(':').nth(1);
                (line.and_then(|l| l.parse().ok()).unwrap_or(0), note)
            })
            .filter(|(line, _)| {
                lines.as_ref().is_none_or(|lines| lines.contains(line))
            })
            .collect();
        kept.sort_by_key(|(line, _)| *line);
        kept.dedup();
        kept.iter().map(|(_, note)| format!("{note}\n")).collect()
    }
}

/// Whether a look keeps a line.
fn fits(look: &Look, line: &str) -> bool {
    let pattern = look.keep.as_deref().and_then(|p| compile(p).ok());
    pattern.is_none_or(|pattern| pattern.is_match(line))
}
