//! The plan: chapters that are not written yet. `src/SUMMARY.md` lists them
//! without a file, `- [Title]()`, as mdBook does with drafts; data files name
//! them by title in `planned`.

use std::collections::BTreeMap;

use crate::chapter::Chapter;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report, did_you_mean};

/// Something is planned for a chapter that is not planned.
pub static PLANNED: Kind = Kind {
    id: "chapter-planned",
    cause: "A listing, rejection, term or document's item says `planned` with \
            a title that no unwritten chapter of `src/SUMMARY.md` has; or a \
            chapter stands there as written and as unwritten.",
    example: "evidence/glossary.toml:33: `Async and colour` is written: \
              src/understand/async-and-colour.md",
    mend: "Name the written chapter instead of `planned`, correct the title, \
           or add `- [Title]()` to `src/SUMMARY.md`.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&PLANNED];

const SUMMARY: &str = "src/SUMMARY.md";

/// The titles of written and unwritten chapters.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Unwritten ones, with their line in the summary.
    unwritten: BTreeMap<String, usize>,
    /// Written ones, with their path relative to `src`.
    written: BTreeMap<String, String>,
}

impl Plan {
    /// Reads the drafts of the summary and the titles of `chapters`.
    pub fn load(repo: &Repo, chapters: &[Chapter]) -> Self {
        // A summary that is not there is reported where chapters are loaded.
        let summary = repo
            .read(SUMMARY, &mut Report::default())
            .unwrap_or_default();
        let written = chapters
            .iter()
            .filter_map(|c| Some((c.title()?.to_string(), c.path.clone())));
        Self {
            unwritten: drafts(&summary).collect(),
            written: written.collect(),
        }
    }

    /// What is wrong with planning something for the chapter `title`, and the
    /// help; `None` when it is to be written.
    pub fn fault(&self, title: &str) -> Option<(String, String)> {
        if self.unwritten.contains_key(title) {
            return None;
        }
        if let Some(path) = self.written.get(title) {
            let what = format!("`{title}` is written: src/{path}");
            let help = format!(
                "name `{path}` instead of `planned`; a program is shown there, \
                 or listed by `{{{{#programs}}}}`"
            );
            return Some((what, help));
        }
        let known = self.unwritten.keys().map(String::as_str);
        let help = did_you_mean(title, known)
            .unwrap_or_else(|| format!("add `- [{title}]()` to {SUMMARY}"));
        Some((format!("no chapter `{title}` is planned"), help))
    }

    /// Reports chapters that are written and still stand as unwritten.
    pub fn check(&self, report: &mut Report) {
        for (title, line) in &self.unwritten {
            if let Some(path) = self.written.get(title) {
                report.add(
                    &PLANNED,
                    Place::new(SUMMARY, *line),
                    format!("`{title}` is written: src/{path}"),
                    format!("remove `- [{title}]()`"),
                );
            }
        }
    }
}

/// Titles and lines of the summary's entries without a file.
fn drafts(summary: &str) -> impl Iterator<Item = (String, usize)> + '_ {
    summary.lines().enumerate().filter_map(|(at, line)| {
        let title = line.trim().strip_prefix("- [")?.strip_suffix("]()")?;
        Some((title.to_string(), at + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> Plan {
        Plan {
            unwritten: drafts("# S\n\n- [A](a.md)\n- [Builds]()\n").collect(),
            written: [("A".to_string(), "a.md".to_string())].into(),
        }
    }

    #[test]
    fn only_an_unwritten_chapter_may_be_planned_for() {
        let fault = |title| plan().fault(title).map(|(what, _)| what);
        assert_eq!(fault("Builds"), None);
        assert_eq!(fault("A").unwrap(), "`A` is written: src/a.md");
        assert_eq!(fault("Bilds").unwrap(), "no chapter `Bilds` is planned");
    }

    #[test]
    fn a_written_chapter_is_no_draft() {
        let mut plan = plan();
        let mut report = Report::default();
        plan.check(&mut report);
        assert!(report.is_clean());
        plan.written.insert("Builds".into(), "builds.md".into());
        plan.check(&mut report);
        assert_eq!(report.findings()[0].place, Place::new(SUMMARY, 4));
    }
}
