//! Statements that a reader must be able to trace: numbers with a unit,
//! dates, versions and superlatives.

use std::sync::LazyLock;

use regex::Regex;

use crate::chapter::Chapter;
use crate::report::{Kind, Report};

/// A number with a unit has no figure and no citation.
pub static ORPHAN_NUMBER: Kind = Kind {
    id: "prose-orphan-number",
    cause: "A paragraph, list item or table row states a number with a unit, \
            and neither takes it from a figure (`{{#value …}}`) nor cites a \
            source (`[@…]`), and no claim or figure follows.",
    example: "src/decide/which-one.md:31: `15 ms` has no figure or source: \
              It takes 15 ms.",
    mend: "Use `{{#value id.name}}`, or cite the source in the same paragraph.",
};

/// A date, version or superlative has no citation.
pub static UNTRACED: Kind = Kind {
    id: "prose-untraced",
    cause: "A paragraph, list item or table row states a date, a version or \
            a superlative, cites nothing, and no claim, figure or timeline \
            stands in it or directly after it.",
    example: "src/decide/which-one.md:31: `Go 1.22` has no source: Loops \
              changed in Go 1.22.",
    mend: "Cite the source in the same paragraph, or say it without.",
};

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

static DATED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x) \b(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July
            |August|September|October|November|December)\s(?:19|20)\d\d\b
        | \b(?:19|20)\d\d(?:-\d\d){0,2}\b
        | \b(?:Go|Rust|Node|Node\.js|TypeScript|Tokio|Linux|LLVM|version
            |release)\s\d+(?:\.\d+)*\b
        | \b[a-z]{2,}est\b | \bworst\b
        | \bby\sfar\b | \bsecond\sto\snone\b | \bunmatched\b
        | \bthe\s(?:very\s)?most\s[a-z]+\b",
    )
    .expect("valid")
});

/// Words that end like a superlative and are none, or compare nothing.
const NO_SUPERLATIVES: [&str; 19] = [
    "arrest", "contest", "digest", "earnest", "forest", "guest", "harvest",
    "honest", "interest", "invest", "latest", "manifest", "modest", "nearest",
    "protest", "request", "rest", "suggest", "test",
];

/// Directives whose HTML shows where a statement comes from.
const PROOFS: [&str; 4] = ["value", "figure", "claim", "timeline"];

/// Reports every statement that nothing near it proves.
pub fn check(chapter: &Chapter, report: &mut Report) {
    look(chapter, &NUMBER, &ORPHAN_NUMBER, "figure or source", report);
    look(chapter, &DATED, &UNTRACED, "source", report);
}

fn look(
    chapter: &Chapter,
    pattern: &Regex,
    kind: &'static Kind,
    lacks: &str,
    report: &mut Report,
) {
    for run in &chapter.markup.text {
        for found in pattern.find_iter(&chapter.text[run.clone()]) {
            let at = run.start + found.start();
            let is_none = NO_SUPERLATIVES.contains(&found.as_str());
            if is_none || is_traced(chapter, at) {
                continue;
            }
            let found = found.as_str();
            report.add(
                kind,
                chapter.place(at),
                format!("`{found}` has no {lacks}: {}", sentence(chapter, at)),
                "use {{#value …}} or cite [@source] in this paragraph",
            );
        }
    }
}

/// Whether something in the block around `at` shows where it comes from, or
/// stands right after the block.
fn is_traced(chapter: &Chapter, at: usize) -> bool {
    let Some(block) = chapter.markup.block_at(at) else {
        return false;
    };
    let markup = &chapter.markup;
    let cited = markup.citations.iter().map(|c| c.range.start);
    let proofs = || {
        let all = markup.directives.iter();
        all.filter(|d| PROOFS.contains(&d.name.as_str()))
    };
    let follows = |start: usize| {
        start >= block.end && chapter.text[block.end..start].trim().is_empty()
    };
    cited
        .chain(proofs().map(|d| d.range.start))
        .any(|start| block.contains(&start))
        || proofs().any(|d| follows(d.range.start))
}

/// The sentence around `at`, on one line.
fn sentence(chapter: &Chapter, at: usize) -> String {
    let Some(block) = chapter.markup.block_at(at) else {
        return String::new();
    };
    let before = &chapter.text[block.start..at];
    let start = before.rfind(". ").map_or(0, |i| i + 2);
    let after = &chapter.text[at..block.end];
    let end = after.find(". ").map_or(after.len(), |i| i + 1);
    let text = &chapter.text[block.start + start..at + end];
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<String> {
        let mut report = Report::default();
        check(&Chapter::new("a.md", text.into()), &mut report);
        let findings = report.findings().iter();
        findings
            .map(|f| f.what.split(':').next().unwrap().to_string())
            .collect()
    }

    #[test]
    fn a_number_with_a_unit_needs_a_source_in_its_paragraph() {
        let text = "It takes 15 ms.\n\nIt takes 16 ms [@go-spec].\n";
        assert_eq!(findings(text), ["`15 ms` has no figure or source"]);
    }

    #[test]
    fn a_list_item_and_a_table_row_stand_for_themselves() {
        let text = "- 15 ms\n- 16 ms [@go-spec]\n";
        assert_eq!(findings(text), ["`15 ms` has no figure or source"]);
        let text = "| a |\n|---|\n| 15 ms |\n| 16 ms [@go-spec] |\n";
        assert_eq!(findings(text), ["`15 ms` has no figure or source"]);
    }

    #[test]
    fn dates_versions_and_superlatives_need_one_too() {
        for (text, found) in [
            ("It came in March 2012.", "March 2012"),
            ("It came in 2012.", "2012"),
            ("Loops changed in Go 1.22.", "Go 1.22"),
            ("It is the fastest.", "fastest"),
            ("It is the most popular.", "the most popular"),
        ] {
            assert_eq!(findings(text), [format!("`{found}` has no source")]);
            let cited = text.replace('.', " [@go-spec].");
            assert!(findings(&cited).is_empty(), "{cited}");
        }
    }

    #[test]
    fn a_claim_or_figure_right_after_the_paragraph_is_its_source() {
        for proof in ["claim x", "figure x", "timeline x"] {
            let text = format!("In 2012.\n\n{{{{#{proof}}}}}\n");
            assert!(findings(&text).is_empty(), "{text}");
            let text = format!("In 2012.\n\nMore.\n\n{{{{#{proof}}}}}\n");
            assert_eq!(findings(&text).len(), 1, "{text}");
        }
    }

    #[test]
    fn not_every_word_in_est_compares() {
        assert!(findings("A test of the latest request.\n").is_empty());
    }

    #[test]
    fn code_is_not_prose() {
        assert!(findings("Set `15 ms`.\n\n```text\n15 ms\n```\n").is_empty());
    }
}
