//! The change log: `evidence/changes.toml`, shown in the colophon and, where
//! the site knows its address, offered as a feed.

use maud::html;
use serde::Deserialize;

use crate::data::{self, Placed};
use crate::html::{inline, one_line};
use crate::repo::Repo;
use crate::report::{Kind, Report};

/// A change has no full date, or stands out of order.
pub static DATE: Kind = Kind {
    id: "change-date",
    cause: "An entry of the change log has no date of the form `YYYY-MM-DD`, \
            or stands below an older one.",
    example: "evidence/changes.toml:12: 2026-11-28 stands below 2026-11-26",
    mend: "Correct the date; the newest change stands first.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&DATE];

/// The data file.
const FILE: &str = "evidence/changes.toml";

/// What changed for a reader on one day.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Kebab-case; part of its address.
    pub id: String,
    /// `YYYY-MM-DD`.
    pub date: String,
    /// A few words.
    pub title: String,
    /// What is new or otherwise; a sentence or two.
    pub what: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    change: Vec<Change>,
}

/// All changes, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Changes(Vec<Placed<Change>>);

impl Changes {
    /// Loads the change log; a book without one has no changes.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        if !repo.path(FILE).exists() {
            return Self::default();
        }
        let read = data::read::<File>(repo, FILE, report);
        Self(read.map_or_else(Vec::new, |(file, text)| {
            data::place(FILE, &text, "change", file.change)
        }))
    }

    /// The changes, the newest first.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.0.iter().map(|placed| &placed.value)
    }

    /// The day of the newest change: the date of this edition of the book.
    pub fn newest(&self) -> Option<&str> {
        self.iter().next().map(|change| change.date.as_str())
    }

    /// Reports dates that are not full or not in order, and ids used twice.
    pub fn check(&self, report: &mut Report) {
        data::unique("change", &self.0, |change| &change.id, report);
        let mut last: Option<&str> = None;
        for Placed { value, place } in &self.0 {
            let date = value.date.as_str();
            let what = if date.len() != 10 || !data::is_date(date) {
                Some(format!("`{date}` is not a full date"))
            } else {
                last.filter(|last| date > *last)
                    .map(|last| format!("{date} stands below {last}"))
            };
            last = Some(date);
            if let Some(what) = what {
                let help = "write YYYY-MM-DD, the newest change first";
                report.add(&DATE, place.clone(), what, help);
            }
        }
    }

    /// The list in the colophon.
    pub fn index(&self) -> String {
        one_line(html! {
            dl class="glossary changes" {
                @for change in self.iter() {
                    dt id=(fragment(change)) {
                        time datetime=(change.date) { (change.date) }
                        " " (inline(&change.title))
                    }
                    dd { (inline(&change.what)) }
                }
            }
        })
    }
}

/// The id of a change on its page.
pub fn fragment(change: &Change) -> String {
    format!("change-{}", change.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loaded(text: &str) -> (Changes, Vec<String>) {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text| {
            let file = folder.path().join(name);
            crate::repo::write_whole(&file, text).unwrap();
        };
        put("book.toml", &b""[..]);
        put(FILE, text.as_bytes());
        let repo = Repo::at(folder.path()).unwrap();
        let mut report = Report::default();
        let changes = Changes::load(&repo, &mut report);
        changes.check(&mut report);
        let one = |f: &crate::report::Finding| {
            format!("{} {}: {}", f.kind.id, f.place.line, f.what)
        };
        (changes, report.findings().iter().map(one).collect())
    }

    fn entry(id: &str, date: &str) -> String {
        format!(
            "[[change]]\nid = \"{id}\"\ndate = \"{date}\"\ntitle = \"T\"\n\
             what = \"W `x`.\"\n"
        )
    }

    #[test]
    fn the_newest_change_stands_first_and_has_a_full_date() {
        let text = entry("a", "2026-11") + &entry("b", "2026-12-01");
        let (_, found) = loaded(&text);
        let expected = [
            "change-date 1: `2026-11` is not a full date",
            "change-date 6: 2026-12-01 stands below 2026-11",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_good_log_gives_its_date_and_places_to_link_to() {
        let text = entry("b", "2026-12-01") + &entry("a", "2026-11-30");
        let (changes, found) = loaded(&text);
        assert_eq!(found, [""; 0]);
        assert_eq!(changes.newest(), Some("2026-12-01"));
        let html = changes.index();
        assert!(html.contains("<dt id=\"change-a\">"), "{html}");
        assert!(html.contains("W <code>x</code>."), "{html}");
    }
}
