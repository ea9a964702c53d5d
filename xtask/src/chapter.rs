//! The chapters: Markdown files under `src`, in the order of `SUMMARY.md`.

use std::collections::BTreeSet;

use crate::markup::{self, Markup};
use crate::repo::{Repo, line_of};
use crate::report::{Kind, Place, Report, did_you_mean};

/// A Markdown file under `src` is not in the summary.
pub static UNLISTED: Kind = Kind {
    id: "chapter-unlisted",
    cause: "A Markdown file under `src` is not listed in `src/SUMMARY.md`, so \
            no reader finds it.",
    example: "src/learn/draft.md: not listed in src/SUMMARY.md",
    mend: "Add a line to `src/SUMMARY.md`, or delete the file.",
};

/// The summary lists a file that is not there.
pub static MISSING: Kind = Kind {
    id: "chapter-missing",
    cause: "`src/SUMMARY.md` lists a file that does not exist.",
    example: "src/SUMMARY.md:9: learn/cookbook.md does not exist",
    mend: "Correct the path or write the chapter.",
};

/// A chapter lacks its title, or has several.
pub static TITLE: Kind = Kind {
    id: "chapter-title",
    cause: "A chapter must begin with one `# Title`, and have only that one.",
    example: "src/learn/cookbook.md:1: the first line is not `# Title`",
    mend: "Begin with `# Title`; use `##` and deeper for the rest.",
};

/// A link between chapters leads nowhere.
pub static BROKEN_LINK: Kind = Kind {
    id: "chapter-link",
    cause: "A relative link in a chapter names a file or a heading that does \
            not exist.",
    example: "src/decide/which-one.md:30: `guide.md` does not exist",
    mend: "Correct the link; the help line names the nearest target.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&UNLISTED, &MISSING, &TITLE, &BROKEN_LINK];

/// One chapter.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// Relative to `src`, as `.md`.
    pub path: String,
    pub text: String,
    pub markup: Markup,
}

impl Chapter {
    /// Scans `text` as the chapter `path`.
    pub fn new(path: impl Into<String>, text: String) -> Self {
        let markup = markup::scan(&text);
        Self {
            path: path.into(),
            text,
            markup,
        }
    }

    /// The text of its first heading.
    pub fn title(&self) -> Option<&str> {
        let first = self.markup.headings.first()?;
        (first.level == 1).then_some(first.text.as_str())
    }

    /// The file, relative to the root.
    pub fn file(&self) -> String {
        format!("src/{}", self.path)
    }

    /// The place of byte `offset` of the text.
    pub fn place(&self, offset: usize) -> Place {
        Place::new(self.file(), line_of(&self.text, offset))
    }
}

/// One line of the summary.
struct Listed {
    path: String,
    line: usize,
}

fn summary(repo: &Repo, report: &mut Report) -> Vec<Listed> {
    let Some(text) = repo.read("src/SUMMARY.md", report) else {
        return Vec::new();
    };
    markup::scan(&text)
        .links
        .into_iter()
        .filter(|link| link.target.ends_with(".md"))
        .map(|link| Listed {
            path: link.target.trim_start_matches("./").to_string(),
            line: line_of(&text, link.offset),
        })
        .collect()
}

/// Reads the chapters that the summary lists and that exist.
pub fn load(repo: &Repo, report: &mut Report) -> Vec<Chapter> {
    let mut chapters = Vec::new();
    for listed in summary(repo, report) {
        let file = format!("src/{}", listed.path);
        if !repo.path(&file).exists() {
            continue;
        }
        if let Some(text) = repo.read(&file, report) {
            chapters.push(Chapter::new(listed.path, text));
        }
    }
    chapters
}

/// Reports chapters missing from the summary or from the disk, titles, and
/// links between chapters.
pub fn check(repo: &Repo, chapters: &[Chapter], report: &mut Report) {
    let listed = summary(repo, &mut Report::default());
    for entry in &listed {
        let file = format!("src/{}", entry.path);
        if !repo.path(&file).exists() {
            report.add(
                &MISSING,
                Place::new("src/SUMMARY.md", entry.line),
                format!("{} does not exist", entry.path),
                format!("write {file}, or remove the line"),
            );
        }
    }
    let known: BTreeSet<String> =
        listed.iter().map(|l| format!("src/{}", l.path)).collect();
    for file in repo.files("src", "md") {
        if file != "src/SUMMARY.md" && !known.contains(&file) {
            report.add(
                &UNLISTED,
                Place::file(&file),
                "not listed in src/SUMMARY.md",
                "add a line to src/SUMMARY.md, or delete the file",
            );
        }
    }
    for chapter in chapters {
        check_title(chapter, report);
        check_links(repo, chapter, chapters, report);
    }
}

fn check_title(chapter: &Chapter, report: &mut Report) {
    if !chapter.text.trim_start().starts_with("# ") {
        report.add(
            &TITLE,
            Place::new(chapter.file(), 1),
            "the first line is not `# Title`",
            "begin the chapter with `# Title`",
        );
    }
    for second in chapter
        .markup
        .headings
        .iter()
        .filter(|h| h.level == 1)
        .skip(1)
    {
        report.add(
            &TITLE,
            chapter.place(second.offset),
            format!("a second title, `{}`", second.text),
            "use `##` for sections",
        );
    }
}

fn check_links(
    repo: &Repo,
    chapter: &Chapter,
    chapters: &[Chapter],
    report: &mut Report,
) {
    for link in &chapter.markup.links {
        let fault = target_fault(repo, chapters, &chapter.path, &link.target);
        if let Some((what, help)) = fault {
            report.add(&BROKEN_LINK, chapter.place(link.offset), what, help);
        }
    }
}

/// Why the link `target`, written in the chapter `from`, leads nowhere, and
/// what would; `None` when it leads somewhere or out of the book.
pub fn target_fault(
    repo: &Repo,
    chapters: &[Chapter],
    from: &str,
    target: &str,
) -> Option<(String, String)> {
    if target.contains("://") || target.starts_with("mailto:") {
        return None;
    }
    let (path, fragment) = match target.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (target, None),
    };
    let path = resolve(from, path);
    let Some(other) = chapters.iter().find(|c| c.path == path) else {
        let is_file =
            !path.ends_with(".md") && repo.path(format!("src/{path}")).exists();
        let known = chapters.iter().map(|c| c.path.as_str());
        return (!is_file).then(|| {
            let help = did_you_mean(&path, known);
            let what = format!("`{target}` leads to no chapter");
            (what, help.unwrap_or_else(|| "correct the path".into()))
        });
    };
    let fragment = fragment?;
    // Ids of generated blocks are checked in the built pages.
    let generated = ["listing-", "rejected-", "figure-", "claim-", "term-"]
        .iter()
        .any(|p| fragment.starts_with(p));
    let ids = || other.markup.headings.iter().map(|h| h.id.as_str());
    (!generated && !ids().any(|id| id == fragment)).then(|| {
        let help = did_you_mean(fragment, ids());
        let what = format!("{} has no heading `#{fragment}`", other.file());
        (what, help.unwrap_or_else(|| "correct the fragment".into()))
    })
}

/// `target` as written in chapter `from`, relative to `src`.
pub fn resolve(from: &str, target: &str) -> String {
    if target.is_empty() {
        return from.to_string();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_resolve_against_their_chapter() {
        assert_eq!(resolve("a/b.md", "../c/d.md"), "c/d.md");
        assert_eq!(resolve("a/b.md", "d.md"), "a/d.md");
        assert_eq!(resolve("a/b.md", ""), "a/b.md");
    }
}
