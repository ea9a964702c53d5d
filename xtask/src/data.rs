//! Data files: TOML read into typed records, with the line of each fault.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

use crate::repo::{Repo, line_of};
use crate::report::{Kind, Place, Report};

/// A data file does not parse or does not fit its schema.
pub static INVALID: Kind = Kind {
    id: "data-invalid",
    cause: "A TOML file has a syntax error, an unknown key, a missing key or \
            a value of the wrong type.",
    example: "evidence/claims/memory.toml:14: unknown field `verdct`, \
              expected one of `id`, `verdict` …",
    mend: "Correct the line; the fields of each file are documented in \
           `xtask/README.md`.",
};

/// An id is used twice.
pub static DUPLICATE: Kind = Kind {
    id: "id-duplicate",
    cause: "Two entries of the same kind carry the same id.",
    example: "evidence/glossary.toml:40: term `goroutine` is already defined \
              at evidence/glossary.toml:12",
    mend: "Rename or remove one of them.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&INVALID, &DUPLICATE];

/// A value with the place it was read from.
#[derive(Clone, Debug)]
pub struct Placed<T> {
    pub value: T,
    pub place: Place,
}

/// Reads `file` as a `T`, which should deny unknown fields; reports the line
/// of a fault and returns `None` on one. The text comes back as well, for
/// finding places of entries.
pub fn read<T: DeserializeOwned>(
    repo: &Repo,
    file: &str,
    report: &mut Report,
) -> Option<(T, String)> {
    let text = repo.read(file, report)?;
    match toml::from_str(&text) {
        Ok(value) => Some((value, text)),
        Err(error) => {
            let line =
                error.span().map_or(0, |span| line_of(&text, span.start));
            report.add(
                &INVALID,
                Place::new(file, line),
                error.message().trim(),
                format!("correct {file}; its fields are in xtask/README.md"),
            );
            None
        }
    }
}

/// Gives each of `entries`, read from an array of tables `[[header]]` in
/// `text`, the line of its table.
pub fn place<T>(
    file: &str,
    text: &str,
    header: &str,
    entries: Vec<T>,
) -> Vec<Placed<T>> {
    let header = format!("[[{header}]]");
    let lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim_start().starts_with(&header))
        .map(|(number, _)| number + 1);
    entries
        .into_iter()
        .zip(lines.chain(std::iter::repeat(0)))
        .map(|(value, line)| Placed {
            value,
            place: Place::new(file, line),
        })
        .collect()
}

/// The first line of `text`, read from `file`, that holds `what`.
pub fn line_with(file: &str, text: &str, what: &str) -> Place {
    let line = text.find(what).map_or(0, |at| line_of(text, at));
    Place::new(file, line)
}

/// The line of `text`, read from `file`, that begins with `start`.
pub fn line_beginning(file: String, text: &str, start: &str) -> Place {
    let line = text.lines().position(|l| l.starts_with(start));
    Place::new(file, line.map_or(0, |l| l + 1))
}

/// Reports every id that occurs more than once among `entries`.
pub fn unique<'a, T: 'a>(
    noun: &str,
    entries: impl IntoIterator<Item = &'a Placed<T>>,
    id: impl Fn(&T) -> &str,
    report: &mut Report,
) {
    let mut seen = std::collections::BTreeMap::new();
    for entry in entries {
        let id = id(&entry.value);
        if let Some(first) = seen.insert(id, &entry.place) {
            report.add(
                &DUPLICATE,
                entry.place.clone(),
                format!("{noun} `{id}` is already defined at {first}"),
                "rename or remove one of them",
            );
        }
    }
}

/// Ids that any data file names as `field = "…"` or `field = [ … ]`; `field`
/// is a regular expression.
pub fn named(repo: &Repo, field: &str) -> BTreeSet<String> {
    let value = format!(r#"\b{field}\s*=\s*(\[[^\]]*\]|"[^"]*")"#);
    let value = regex::Regex::new(&value).expect("valid");
    let quoted = regex::Regex::new(r#""([^"]+)""#).expect("valid");
    let mut ids = BTreeSet::new();
    for file in repo.files("evidence", "toml") {
        let text = repo.read(&file, &mut Report::default()).unwrap_or_default();
        for found in value.captures_iter(&text) {
            let words = quoted.captures_iter(&found[1]);
            ids.extend(words.map(|word| word[1].to_string()));
        }
    }
    ids
}

/// Whether `text` is `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`.
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |p: &str, digits: usize, most: u32| {
        p.len() == digits
            && p.parse().is_ok_and(|n: u32| (1..=most).contains(&n))
    };
    text == "undated"
        || match parts[..] {
            [y] => number(y, 4, 9999),
            [y, m] => number(y, 4, 9999) && number(m, 2, 12),
            [y, m, d] => {
                number(y, 4, 9999) && number(m, 2, 12) && number(d, 2, 31)
            }
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[allow(dead_code)]
        name: String,
    }

    #[test]
    fn an_unknown_key_is_reported_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name, text| {
            std::fs::write(folder.path().join(name), text).unwrap();
        };
        write("book.toml", "");
        write("a.toml", "name = \"x\"\nnmae = \"y\"\n");
        let repo = Repo::at(folder.path()).unwrap();
        let mut report = Report::default();
        assert!(read::<File>(&repo, "a.toml", &mut report).is_none());
        let finding = &report.findings()[0];
        assert_eq!(finding.place, Place::new("a.toml", 2));
        assert!(finding.what.contains("nmae"), "{}", finding.what);
    }

    #[test]
    fn entries_get_the_line_of_their_table() {
        let text = "[[term]]\nid = 1\n\n[[term]]\nid = 2\n";
        let placed = place("g.toml", text, "term", vec![1, 2]);
        assert_eq!(placed[1].place, Place::new("g.toml", 4));
    }

    #[test]
    fn dates_are_iso_or_undated() {
        for good in ["2017", "2017-02", "2017-02-16", "undated"] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["Feb 2017", "2017-13", "17", "2017-2-1", ""] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
