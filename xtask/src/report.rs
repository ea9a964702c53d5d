//! One way to report what is wrong: `file:line: what` and how to mend it.
//!
//! Every check adds [`Finding`]s to a [`Report`]; the report is printed once,
//! by [`Report::print`], for people, for tools (JSON lines) or for GitHub.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::sync::OnceLock;

use serde::Serialize;

use crate::tally::Tally;

/// A kind of finding. Its `id` is stable; the other fields become the entry on
/// the page *How this book is checked*.
#[derive(Debug)]
pub struct Kind {
    /// Stable name, kebab-case, for example `listing-output`.
    pub id: &'static str,
    /// What makes the check report it.
    pub cause: &'static str,
    /// What the reader of the report sees, abridged.
    pub example: &'static str,
    /// What to do about it.
    pub mend: &'static str,
}

static KNOWN: OnceLock<Vec<&'static Kind>> = OnceLock::new();

/// Makes known all kinds of finding there are; the program does so once, when
/// it starts.
pub fn make_known(kinds: Vec<&'static Kind>) {
    KNOWN.get_or_init(|| kinds);
}

/// All kinds of finding there are.
pub fn known() -> &'static [&'static Kind] {
    KNOWN.get().map_or(&[], Vec::as_slice)
}

/// A place in the repository: path from its root and line from 1.
/// Line 0 means the file as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: String,
    pub line: usize,
}

impl Place {
    /// A place at `line` of `file`.
    pub fn new(file: impl Into<String>, line: usize) -> Self {
        Self {
            file: file.into(),
            line,
        }
    }

    /// The file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self::new(file, 0)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.file),
            line => write!(f, "{}:{line}", self.file),
        }
    }
}

/// One thing that is wrong, and the command or edit that mends it.
#[derive(Clone, Debug)]
pub struct Finding {
    pub kind: &'static Kind,
    pub place: Place,
    /// What is wrong; may have several lines (a diff, say).
    pub what: String,
    /// The command or edit that mends it.
    pub help: String,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people, in colour when a terminal asks for it.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
}

/// The findings of one command.
#[derive(Debug, Default)]
pub struct Report {
    findings: Vec<Finding>,
    closing: Option<Tally>,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    id: &'a str,
    file: &'a str,
    line: usize,
    message: &'a str,
    help: &'a str,
}

impl Report {
    /// Adds a finding.
    pub fn add(
        &mut self,
        kind: &'static Kind,
        place: Place,
        what: impl Into<String>,
        help: impl Into<String>,
    ) {
        let (what, help) = (what.into(), help.into());
        self.findings.push(Finding {
            kind,
            place,
            what,
            help,
        });
    }

    /// Moves all findings of `other` into this report.
    pub fn absorb(&mut self, other: Report) {
        self.findings.extend(other.findings);
        self.closing = other.closing.or(self.closing);
    }

    /// Sets the counts that are printed after the findings.
    pub fn close_with(&mut self, closing: Tally) {
        self.closing = Some(closing);
    }

    /// Takes out the findings that `which` picks; whether there were any.
    pub fn remove(&mut self, which: impl Fn(&Finding) -> bool) -> bool {
        let before = self.findings.len();
        self.findings.retain(|finding| !which(finding));
        self.findings.len() < before
    }

    /// The findings so far.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    /// Prints all findings in order of place, each once: to standard error
    /// for people, to standard output for tools, and as annotations besides
    /// when GitHub runs the command.
    pub fn print(&mut self, format: Format) {
        self.findings.sort_by(|a, b| {
            (&a.place, a.kind.id, &a.what).cmp(&(&b.place, b.kind.id, &b.what))
        });
        self.findings.dedup_by(|a, b| {
            a.place == b.place && a.kind.id == b.kind.id && a.what == b.what
        });
        for finding in &self.findings {
            match format {
                Format::Human => print_human(finding),
                Format::Json => print_json(finding),
            }
            if std::env::var_os("GITHUB_ACTIONS").is_some() {
                print_annotation(finding);
            }
        }
        match (self.closing, format) {
            (None, _) => {}
            (Some(closing), Format::Human) => println!("{closing}"),
            (Some(closing), Format::Json) => eprintln!("{closing}"),
        }
    }
}

/// Whether standard error shows colours: a terminal, unless `NO_COLOR` is set;
/// `CLICOLOR_FORCE` forces them.
pub fn colours() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    set("CLICOLOR_FORCE") || (io::stderr().is_terminal() && !set("NO_COLOR"))
}

fn print_human(finding: &Finding) {
    let Finding {
        kind,
        place,
        what,
        help,
    } = finding;
    let (bold, red, cyan, reset) = if colours() {
        ("\x1b[1m", "\x1b[31m", "\x1b[36m", "\x1b[0m")
    } else {
        ("", "", "", "")
    };
    let mut err = io::stderr().lock();
    let _ = writeln!(
        err,
        "{bold}{place}{reset}: {red}{what}{reset} [{}]\n  {cyan}help:{reset} {}",
        kind.id,
        help.replace('\n', "\n        ")
    );
}

fn print_json(finding: &Finding) {
    let line = JsonFinding {
        id: finding.kind.id,
        file: &finding.place.file,
        line: finding.place.line,
        message: &finding.what,
        help: &finding.help,
    };
    let text = serde_json::to_string(&line).expect("strings serialise");
    let _ = writeln!(io::stdout().lock(), "{text}");
}

fn print_annotation(finding: &Finding) {
    let escape = |s: &str| {
        s.replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let _ = writeln!(
        io::stdout().lock(),
        "::error file={},line={},title={}::{}%0Ahelp: {}",
        finding.place.file,
        finding.place.line.max(1),
        finding.kind.id,
        escape(&finding.what),
        escape(&finding.help)
    );
}

/// The nearest of `known` to `name`, phrased for a help line, or nothing when
/// none is near.
pub fn did_you_mean<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    known
        .into_iter()
        .map(|k| (strsim::jaro_winkler(name, k), k))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| format!("did you mean `{k}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_name_is_suggested_and_a_far_one_is_not() {
        let known = ["ownership/create-user", "ownership/drop-order"];
        assert_eq!(
            did_you_mean("ownership/create-usr", known).as_deref(),
            Some("did you mean `ownership/create-user`?")
        );
        assert_eq!(did_you_mean("zzz", known), None);
    }

    #[test]
    fn a_place_prints_its_line_only_when_it_has_one() {
        assert_eq!(Place::new("a.md", 3).to_string(), "a.md:3");
        assert_eq!(Place::file("a.md").to_string(), "a.md");
    }
}
