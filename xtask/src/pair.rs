//! The block that shows programs beside each other, one side a language.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::highlight;
use crate::language::Language;
use crate::noun::{NounKind, name_of};
use crate::program::Why;

/// One language's side.
pub struct Side {
    pub language: Language,
    /// The program, or the part of it that is shown.
    pub code: String,
    /// What stands below the program: its output, a compiler's message.
    pub below: Markup,
}

/// The block.
pub struct Pair<'a> {
    /// `Listing`, `View` or `Rejection`.
    pub kind: NounKind,
    /// `topic/name`.
    pub id: &'a str,
    /// The part that is shown, unless it is all.
    pub anchor: Option<&'a str>,
    /// One sentence: what it shows.
    pub shows: &'a str,
    /// What happens, in a few words each, as badges.
    pub status: Markup,
    /// The address of the page with the whole files.
    pub whole: String,
    pub sides: Vec<Side>,
    /// What stands below all sides.
    pub below: Markup,
}

/// Widths, in columns, for which the style sheet knows how wide the page must
/// be to show all sides beside each other; wider sides go into tabs.
const FITS: [usize; 3] = [36, 45, 58];

impl Pair<'_> {
    /// The class that promises how wide the widest side is, if it fits any.
    fn fit(&self) -> String {
        let widest = self.sides.iter().map(|s| columns(&s.code)).max();
        let fit = FITS.iter().find(|fit| widest <= Some(**fit));
        fit.map_or_else(String::new, |fit| format!(" fit-{fit}"))
    }

    /// The HTML of the block.
    pub fn html(&self) -> Markup {
        let count = ["none", "one", "two", "three"][self.sides.len()];
        let languages: Vec<&str> =
            self.sides.iter().map(|s| s.language.name()).collect();
        let (noun, name) = (self.kind.name(), name_of(self.id));
        let label = format!("{noun} {name}: {}", series(&languages));
        let mut id = fragment(self.kind, self.id);
        if let Some(anchor) = self.anchor {
            id = format!("{id}--{anchor}");
        }
        html! {
            section class=(format!("pair wide {noun}{}", self.fit())) id=(id)
                aria-label=(label)
            {
                header {
                    strong { (name) }
                    (self.status)
                    a href=(self.whole) { "whole files" }
                    span class="shows" { (crate::html::inline(self.shows)) }
                }
                div class=(format!("sides {count}")) {
                    @for side in &self.sides { (side.html()) }
                }
                (self.below)
            }
        }
    }
}

impl Side {
    fn html(&self) -> Markup {
        html! {
            section class=(format!("side {}", self.language.class())) {
                p class="lang" { (self.language.name()) }
                (code(self.language, &self.code))
                (self.below)
            }
        }
    }
}

/// The columns of the longest line of `code`; a tab stops at every fourth.
fn columns(code: &str) -> usize {
    let columns = |line: &str| {
        line.chars().fold(0, |at, c| match c {
            '\t' => at + 4 - at % 4,
            _ => at + 1,
        })
    };
    code.lines().map(columns).max().unwrap_or(0)
}

/// `topic/name` as the id of an element.
pub fn fragment(kind: NounKind, id: &str) -> String {
    format!("{}-{}", kind.name(), id.replace('/', "-"))
}

/// A program in colours.
pub fn code(language: Language, code: &str) -> Markup {
    html! {
        pre tabindex="0" { code { (highlight::html(language.key(), code)) } }
    }
}

/// What a program printed.
pub fn output(label: &str, text: &str) -> Markup {
    html! {
        pre class="out" data-label=(label) tabindex="0" { (text) }
    }
}

/// A note of why one language stands apart or is absent.
pub fn note(class: &str, language: Language, what: &str, why: &str) -> Markup {
    html! {
        p class=(format!("{class} {}", language.class())) {
            strong { (language.name()) (what) } " " (crate::html::inline(why))
        }
    }
}

/// A note of each language that is absent.
pub fn missing(languages: &BTreeMap<Language, Why>) -> Markup {
    html! {
        @for (language, why) in languages {
            (note("missing", *language, " is absent.", &why.why))
        }
    }
}

/// `a, b and c`.
pub fn series(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_string(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_ends_with_and() {
        assert_eq!(series(&["Go"]), "Go");
        assert_eq!(series(&["Go", "Rust"]), "Go and Rust");
        assert_eq!(series(&["a", "b", "c"]), "a, b and c");
    }

    #[test]
    fn a_tab_stops_at_every_fourth_column() {
        assert_eq!(columns("\tab\n ab\tc\n"), 6);
        assert_eq!(columns(""), 0);
    }

    #[test]
    fn a_block_names_its_languages_and_escapes_their_code() {
        let pair = Pair {
            kind: NounKind::Listing,
            id: "a/b",
            anchor: Some("c"),
            shows: "Shows `x`.",
            status: html! {},
            whole: "b.html".into(),
            sides: vec![Side {
                language: Language::Go,
                code: "a < b".into(),
                below: output("PRINTS", "<x>"),
            }],
            below: html! {},
        };
        let html = pair.html().into_string();
        for part in [
            "<section class=\"pair wide listing fit-36\" id=\"listing-a-b--c\"",
            "aria-label=\"listing b: Go\"",
            "<div class=\"sides one\">",
            "<p class=\"lang\">Go</p>",
            "a &lt; b",
            "&lt;x&gt;",
            "Shows <code>x</code>.",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }
}
