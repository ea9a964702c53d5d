//! The text of one program: its anchors, its width, and the folder it is in.

use std::collections::BTreeMap;
use std::fs;
use std::ops::{Range, RangeInclusive};

use serde::Deserialize;

use crate::language::Language;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};

/// The widest line of a listing, in columns.
const COLUMNS: usize = 80;
/// What a tab counts.
const TAB: usize = 4;

/// A line is too wide.
pub static COLUMNS_EXCEEDED: Kind = Kind {
    id: "listing-columns",
    cause: "A line of a program is wider than 80 columns (a tab counts 4), \
            so that two programs no longer fit beside each other.",
    example: "listings/ownership/examples/create-user/main.go:14: 91 columns",
    mend: "Break the line.",
};

/// Anchors are not in pairs.
pub static ANCHOR: Kind = Kind {
    id: "listing-anchor",
    cause: "An `ANCHOR: name` comment has no `ANCHOR_END: name`, one ends \
            that never began, a name occurs twice, an anchor is empty, or \
            another language of the listing lacks it.",
    example: "listings/ownership/examples/create-user/main.go:8: anchor \
              `create` is never ended",
    mend: "Write the pair in every language of the listing.",
};

/// A file that belongs to nothing.
pub static STRAY: Kind = Kind {
    id: "listing-stray",
    cause: "A folder of a listing or rejection holds a file that nothing \
            reads, or the folder above holds a loose file.",
    example: "listings/ownership/examples/create-user/notes.txt: nothing \
              reads this file",
    mend: "Remove it, or correct its name.",
};

/// A name is not unique or not kebab-case.
pub static NAME: Kind = Kind {
    id: "listing-name",
    cause: "Two listings or two rejections share a name (Cargo puts all \
            examples into one folder), or a name is not kebab-case.",
    example: "listings/channels/examples/pipeline: `pipeline` is already the \
              name of concurrency/pipeline",
    mend: "Rename the folder.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&COLUMNS_EXCEEDED, &ANCHOR, &STRAY, &NAME];

/// A reason, in one sentence.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Why {
    pub why: String,
}

/// One program.
#[derive(Clone, Debug)]
pub struct Program {
    pub language: Language,
    /// Relative to the root of the repository.
    pub file: String,
    pub text: String,
}

impl Program {
    /// The program in `file`, if it is there.
    pub fn load(
        repo: &Repo,
        language: Language,
        file: String,
        report: &mut Report,
    ) -> Option<Self> {
        let text = repo.read_if_there(&file, report)?;
        Some(Self {
            language,
            file,
            text,
        })
    }

    /// Reports lines that are too wide.
    pub fn check_columns(&self, report: &mut Report) {
        for (i, line) in self.text.lines().enumerate() {
            let columns = columns(line);
            if columns > COLUMNS {
                report.add(
                    &COLUMNS_EXCEEDED,
                    Place::new(&self.file, i + 1),
                    format!("{columns} columns; {COLUMNS} fit"),
                    "break the line",
                );
            }
        }
    }

    /// Reports anchors that are not in pairs.
    pub fn check_anchors(&self, report: &mut Report) {
        for (line, what) in anchors(&self.text).1 {
            report.add(
                &ANCHOR,
                Place::new(&self.file, line),
                what,
                "write `// ANCHOR: name` above the lines and \
                 `// ANCHOR_END: name` below",
            );
        }
    }

    /// The names of its anchors, in order of their first line.
    pub fn anchor_names(&self) -> Vec<String> {
        let mut found: Vec<_> = anchors(&self.text).0.into_iter().collect();
        found.sort_by_key(|(_, lines)| lines.start);
        found.into_iter().map(|(name, _)| name).collect()
    }

    /// The whole program without the comments that mark anchors.
    pub fn whole(&self) -> String {
        let lines: Vec<&str> = self.text.lines().collect();
        without_marks(&lines)
    }

    /// The numbers, from 1, that the lines of `anchor` have in the whole
    /// program.
    pub fn lines_of(&self, anchor: &str) -> Option<RangeInclusive<usize>> {
        let range = anchors(&self.text).0.remove(anchor)?;
        let lines: Vec<&str> = self.text.lines().collect();
        let kept = unmarked(&lines);
        let first = kept.iter().position(|at| range.contains(at))?;
        let last = kept.iter().rposition(|at| range.contains(at))?;
        Some(first + 1..=last + 1)
    }

    /// The lines of `anchor`, moved left as far as they go together.
    pub fn excerpt(&self, anchor: &str) -> Option<String> {
        let range = anchors(&self.text).0.remove(anchor)?;
        let lines: Vec<&str> = self.text.lines().collect();
        Some(dedent(&without_marks(&lines[range])))
    }
}

/// The id and the anchor of `topic/name:anchor`.
pub fn id_and_anchor(argument: &str) -> (&str, Option<&str>) {
    match argument.split_once(':') {
        Some((id, anchor)) => (id.trim(), Some(anchor.trim())),
        None => (argument, None),
    }
}

/// What is wrong with showing an `anchor` that the listing `id` lacks, and
/// the help: the `known` ones.
pub fn no_anchor(id: &str, anchor: &str, known: &[String]) -> (String, String) {
    let help = match known {
        [] => "it has no anchors; write `// ANCHOR: name` comments".into(),
        names => format!("its anchors are {}", names.join(", ")),
    };
    (format!("listing {id} has no anchor `{anchor}`"), help)
}

/// The width of a line.
fn columns(line: &str) -> usize {
    line.chars().map(|c| if c == '\t' { TAB } else { 1 }).sum()
}

/// A comment that marks an anchor: whether it ends one, and its name.
fn mark(line: &str) -> Option<(bool, &str)> {
    let comment = line.trim().strip_prefix("//")?.trim_start();
    let (ends, name) = match comment.strip_prefix("ANCHOR_END:") {
        Some(name) => (true, name),
        None => (false, comment.strip_prefix("ANCHOR:")?),
    };
    Some((ends, name.trim()))
}

/// The anchors of `text`, as ranges of lines from 0 without their marks, and
/// what is wrong with them: line from 1 and words.
type Anchors = (BTreeMap<String, Range<usize>>, Vec<(usize, String)>);

fn anchors(text: &str) -> Anchors {
    let mut open: BTreeMap<&str, usize> = BTreeMap::new();
    let mut done = BTreeMap::new();
    let mut wrong = Vec::new();
    for (i, line) in text.lines().enumerate() {
        match mark(line) {
            None => {}
            Some((false, name)) => {
                if open.contains_key(name) || done.contains_key(name) {
                    wrong
                        .push((i + 1, format!("anchor `{name}` begins twice")));
                } else {
                    open.insert(name, i + 1);
                }
            }
            Some((true, name)) => match open.remove(name) {
                None => {
                    wrong.push((i + 1, format!("anchor `{name}` never began")))
                }
                Some(start) if start == i => {
                    wrong.push((start, format!("anchor `{name}` is empty")));
                }
                Some(start) => {
                    done.insert(name.to_string(), start..i);
                }
            },
        }
    }
    let unended = open
        .into_iter()
        .map(|(name, line)| (line, format!("anchor `{name}` is never ended")));
    wrong.extend(unended);
    (done, wrong)
}

/// The lines that stay without anchor marks; where a mark stood between two
/// blank lines, one of them goes too. Blank lines at either end go as well.
fn unmarked(lines: &[&str]) -> Vec<usize> {
    let is_blank = |at: &usize| lines[*at].trim().is_empty();
    let mut kept: Vec<usize> = Vec::new();
    let mut after_mark = false;
    for (at, line) in lines.iter().enumerate() {
        if mark(line).is_some() {
            after_mark = true;
            continue;
        }
        let before_blank = kept.last().is_none_or(is_blank);
        if !(after_mark && is_blank(&at) && before_blank) {
            kept.push(at);
        }
        after_mark = false;
    }
    let blank = kept.iter().take_while(|at| is_blank(at)).count();
    kept.drain(..blank);
    let text = kept.iter().rposition(|at| !is_blank(at));
    kept.truncate(text.map_or(0, |last| last + 1));
    kept
}

/// The text of those lines.
fn without_marks(lines: &[&str]) -> String {
    let kept: Vec<&str> = unmarked(lines).iter().map(|at| lines[*at]).collect();
    format!("{}\n", kept.join("\n").trim_end())
}

/// `text` without the white space that all its lines begin with.
fn dedent(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let common = text
        .lines()
        .filter(|l| !l.trim().is_empty())
        .map(indent)
        .min()
        .unwrap_or(0);
    text.lines()
        .map(|l| l.get(common..).unwrap_or(""))
        .flat_map(|l| [l, "\n"])
        .collect()
}

/// The names of the files directly in `folder`, sorted; folders end in `/`.
pub fn files_in(repo: &Repo, folder: &str) -> Vec<String> {
    let Ok(entries) = fs::read_dir(repo.path(folder)) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter_map(|e| {
            let folder = e.path().is_dir();
            let name = e.file_name().into_string().ok()?;
            Some(if folder { format!("{name}/") } else { name })
        })
        .collect();
    names.sort();
    names
}

/// Reports files of `folder` that are not `known`.
pub fn check_stray(
    repo: &Repo,
    folder: &str,
    known: impl Fn(&str) -> bool,
    report: &mut Report,
) {
    for name in files_in(repo, folder) {
        if !known(&name) {
            report.add(
                &STRAY,
                Place::file(format!("{folder}/{name}")),
                "nothing reads this file",
                format!("git rm -r {folder}/{name}, or correct its name"),
            );
        }
    }
}

/// Reports names (`topic/name`) that are taken or not kebab-case; `folder` is
/// the folder of the things below a topic.
pub fn check_names<'a>(
    noun: &str,
    folder: &str,
    ids: impl Iterator<Item = &'a str>,
    report: &mut Report,
) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for id in ids {
        let (topic, name) = id.split_once('/').expect("ids have a topic");
        let place = Place::file(format!("listings/{topic}/{folder}/{name}"));
        if !is_kebab(name) {
            report.add(
                &NAME,
                place.clone(),
                format!("`{name}` is not kebab-case"),
                "small letters and digits, words joined by `-`",
            );
        }
        if let Some(first) = seen.insert(name, id) {
            report.add(
                &NAME,
                place,
                format!("`{name}` is already the name of the {noun} {first}"),
                "rename one of the folders",
            );
        }
    }
}

/// Whether `name` is kebab-case.
pub fn is_kebab(name: &str) -> bool {
    name.split('-').all(|word| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(text: &str) -> Program {
        Program {
            language: Language::Go,
            file: "main.go".into(),
            text: text.into(),
        }
    }

    #[test]
    fn an_excerpt_is_moved_left_and_holds_no_marks() {
        let p = program(
            "func main() {\n\t// ANCHOR: all\n\tx := 1\n\t// ANCHOR: in\n\
             \tif x > 0 {\n\t\tprintln(x)\n\t}\n\t// ANCHOR_END: in\n\
             \t// ANCHOR_END: all\n}\n",
        );
        assert_eq!(
            p.excerpt("in").as_deref(),
            Some("if x > 0 {\n\tprintln(x)\n}\n")
        );
        assert_eq!(
            p.excerpt("all").as_deref(),
            Some("x := 1\nif x > 0 {\n\tprintln(x)\n}\n")
        );
        assert_eq!(p.excerpt("none"), None);
        assert_eq!(p.anchor_names(), ["all", "in"]);
    }

    #[test]
    fn the_whole_text_keeps_single_blank_lines_where_marks_stood() {
        let p = program(
            "a\n\n// ANCHOR: x\nb\n\n// ANCHOR_END: x\n\nc\n\
             // not an ANCHOR: y\n",
        );
        assert_eq!(p.whole(), "a\n\nb\n\nc\n// not an ANCHOR: y\n");
        assert_eq!(p.lines_of("x"), Some(3..=4));
    }

    #[test]
    fn unpaired_repeated_and_empty_anchors_are_reported_with_their_line() {
        let cases = [
            ("// ANCHOR: a\nx\n", 1, "never ended"),
            ("x\n// ANCHOR_END: a\n", 2, "never began"),
            (
                "// ANCHOR: a\nx\n// ANCHOR_END: a\n// ANCHOR: a\n",
                4,
                "twice",
            ),
            ("// ANCHOR: a\n// ANCHOR_END: a\n", 1, "is empty"),
        ];
        for (text, line, what) in cases {
            let mut report = Report::default();
            program(text).check_anchors(&mut report);
            let finding = &report.findings()[0];
            assert_eq!(finding.place.line, line, "{text}");
            assert!(finding.what.contains(what), "{}", finding.what);
        }
    }

    #[test]
    fn a_tab_counts_four_columns() {
        let mut report = Report::default();
        let fits = format!("\t{}\n", "x".repeat(76));
        program(&fits).check_columns(&mut report);
        assert!(report.is_clean());
        let exceeds = format!("ok\n\t{}\n", "x".repeat(77));
        program(&exceeds).check_columns(&mut report);
        assert_eq!(report.findings()[0].place.line, 2);
    }

    #[test]
    fn kebab_case_has_no_empty_words() {
        assert!(is_kebab("create-user-2"));
        for bad in ["Create", "a--b", "-a", "a_b", ""] {
            assert!(!is_kebab(bad), "{bad}");
        }
    }
}
