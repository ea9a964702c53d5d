//! The block that shows programs beside each other, one side a language.

use maud::{Markup, html};

use crate::highlight;
use crate::language::Language;

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
    /// Unique on its page.
    pub id: String,
    /// `listing` or `rejection`.
    pub noun: &'a str,
    pub name: &'a str,
    /// One sentence: what it shows.
    pub shows: &'a str,
    /// What happens, in a few words each, as badges.
    pub status: Markup,
    /// The address of the page with the whole files, unless this is it.
    pub whole: Option<String>,
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
        let label =
            format!("{} {}: {}", self.noun, self.name, series(&languages));
        html! {
            section class=(format!("pair wide {}{}", self.noun, self.fit()))
                id=(self.id)
                aria-label=(label)
            {
                header {
                    strong { (self.name) }
                    (self.status)
                    @if let Some(whole) = &self.whole {
                        a href=(whole) { "whole files" }
                    }
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
        let code = highlight::html(self.language.key(), &self.code);
        html! {
            section class=(format!("side {}", self.language.class())) {
                p class="lang" { (self.language.name()) }
                pre tabindex="0" { code { (code) } }
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
            id: "listing-a-b".into(),
            noun: "listing",
            name: "b",
            shows: "Shows `x`.",
            status: html! {},
            whole: Some("b.html".into()),
            sides: vec![Side {
                language: Language::Go,
                code: "a < b".into(),
                below: output("PRINTS", "<x>"),
            }],
            below: html! {},
        };
        let html = pair.html().into_string();
        for part in [
            "<section class=\"pair wide listing fit-36\" id=\"listing-a-b\"",
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
