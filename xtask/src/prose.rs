//! Prose lint: numbers nobody can trace, and phrases that say nothing.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::chapter::Chapter;
use crate::report::{Kind, Report};

/// A number with a unit has no figure and no citation.
pub static ORPHAN_NUMBER: Kind = Kind {
    id: "prose-orphan-number",
    cause: "A paragraph states a number with a unit, and neither takes it \
            from a figure (`{{#value …}}`) nor cites a source (`[@…]`).",
    example: "src/decide/which-one.md:31: `15 ms` has no figure or source",
    mend: "Use `{{#value id.name}}`, or cite the source in the same paragraph.",
};

/// A phrase that the style guide bans.
pub static BANNED: Kind = Kind {
    id: "prose-phrase",
    cause: "A phrase sells or fills instead of telling: `blazingly`, `it is \
            worth noting`, `in today's world` and the like.",
    example: "src/learn/cookbook.md:8: `simply`",
    mend: "Delete the phrase, or say the fact.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&ORPHAN_NUMBER, &BANNED];

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x) (?:[$€]\s?\d[\d,.]*\s?(?:[kKMB]\b|million|billion)?)
        | \b\d[\d,.]*\s?(?:ns|µs|μs|ms|KB|MB|GB|TB|KiB|MiB|GiB|kB
            |req/s|rps|stars|seconds?|minutes?|milliseconds?|microseconds?
            |nanoseconds?|bytes?|percent)\b
        | \b\d[\d,.]*\s?(?:%|×)
        | \b\d[\d,.]*\s?times\b",
    )
    .expect("valid")
});

static PHRASES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)\b(?: blazing(?:ly)?(?:\sfast)? | it\sis\sworth\snoting
        | worth\snoting\sthat | in\stoday['’]s\sworld | let\sus\sdive
        | let['’]s\sdive | game[\s-]changer | simply | needless\sto\ssay
        | at\sthe\send\sof\sthe\sday | silver\sbullet | cutting[\s-]edge
        | seamless(?:ly)? | delve )\b",
    )
    .expect("valid")
});

/// Checks the running text of every chapter.
pub fn check(chapters: &[Chapter], report: &mut Report) {
    for chapter in chapters {
        check_phrases(chapter, report);
        check_numbers(chapter, report);
    }
}

fn check_phrases(chapter: &Chapter, report: &mut Report) {
    for run in &chapter.markup.text {
        for found in PHRASES.find_iter(&chapter.text[run.clone()]) {
            report.add(
                &BANNED,
                chapter.place(run.start + found.start()),
                format!("`{}`", found.as_str()),
                "delete the phrase, or say the fact",
            );
        }
    }
}

fn check_numbers(chapter: &Chapter, report: &mut Report) {
    for run in &chapter.markup.text {
        for found in NUMBER.find_iter(&chapter.text[run.clone()]) {
            let at = run.start + found.start();
            let paragraph = paragraph(&chapter.text, at);
            let traced = chapter
                .markup
                .citations
                .iter()
                .map(|c| &c.range)
                .chain(
                    chapter
                        .markup
                        .directives
                        .iter()
                        .filter(|d| d.name == "value")
                        .map(|d| &d.range),
                )
                .any(|r| paragraph.contains(&r.start));
            if !traced {
                report.add(
                    &ORPHAN_NUMBER,
                    chapter.place(at),
                    format!("`{}` has no figure or source", found.as_str()),
                    "use {{#value …}} or cite [@source] in this paragraph",
                );
            }
        }
    }
}

/// The bytes of the paragraph, list item or table row around `at`.
fn paragraph(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind("\n\n").map_or(0, |i| i + 2);
    let end = text[at..].find("\n\n").map_or(text.len(), |i| at + i);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<String> {
        let mut report = Report::default();
        check(&[Chapter::new("a.md", text.into())], &mut report);
        report.findings().iter().map(|f| f.what.clone()).collect()
    }

    #[test]
    fn a_number_with_a_unit_needs_a_source_in_its_paragraph() {
        let text = "It takes 15 ms.\n\nIt takes 16 ms [@go-spec].\n";
        assert_eq!(findings(text), ["`15 ms` has no figure or source"]);
    }

    #[test]
    fn code_is_not_prose() {
        assert!(findings("Set `15 ms`.\n\n```text\n15 ms\n```\n").is_empty());
    }

    #[test]
    fn selling_is_reported() {
        assert_eq!(findings("Rust is blazingly fast.\n"), ["`blazingly fast`"]);
    }
}
