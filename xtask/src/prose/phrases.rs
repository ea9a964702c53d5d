//! Phrases that sell or fill.

use std::sync::LazyLock;

use regex::Regex;

use crate::chapter::Chapter;
use crate::report::{Kind, Report};

/// A phrase that the style guide bans.
pub static BANNED: Kind = Kind {
    id: "prose-phrase",
    cause: "A phrase sells or fills instead of telling: `blazingly`, `it is \
            worth noting`, `in today's world` and the like.",
    example: "src/learn/cookbook.md:8: `simply`",
    mend: "Delete the phrase, or say the fact.",
};

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

/// Reports every banned phrase in the running text.
pub fn check(chapter: &Chapter, report: &mut Report) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selling_is_reported() {
        let text = "Rust is blazingly fast.\n".to_string();
        let mut report = Report::default();
        check(&Chapter::new("a.md", text), &mut report);
        assert_eq!(report.findings()[0].what, "`blazingly fast`");
    }
}
