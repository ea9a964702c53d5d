//! Search: what a reader can find, as the script `search-index.js`, and the
//! page that asks for it.
//!
//! The index is a script, not JSON, because a page opened from the disk may
//! load a script beside it and may not fetch a file. It is written after
//! mdBook, which has no way to make a file; a preview of stock mdBook says so.

use std::path::Path;

use anyhow::Result;
use maud::html;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::Serialize;

use crate::chapter::Chapter;
use crate::handbook::Handbook;
use crate::html::one_line;
use crate::markup::{self, Heading};
use crate::noun::{Generated, NounKind};
use crate::repo::write_whole;

/// The page, as `.md`.
pub const PAGE: &str = "search.md";
/// The index, beside the page.
pub const INDEX: &str = "search-index.js";

/// What a reader can find, in the order in which equals are shown.
const KINDS: [(NounKind, &str); 8] = [
    (NounKind::Term, "term"),
    (NounKind::Figure, "figure"),
    (NounKind::Listing, "program"),
    (NounKind::Rejection, "mistake"),
    (NounKind::Criterion, "criterion"),
    (NounKind::Claim, "claim"),
    (NounKind::Timeline, "timeline"),
    (NounKind::Source, "source"),
];
/// What a section of a chapter is called beside those.
const SECTION: &str = "chapter";

/// One thing that can be found. A tuple keeps the index small: kind, title,
/// address from the root, and what it says.
#[derive(Debug, PartialEq, Serialize)]
struct Found(&'static str, String, String, String);

/// Writes the index into the site at `folder`.
pub fn write(book: &Handbook, folder: &Path) -> Result<()> {
    let sections = book.chapters.iter().flat_map(sections);
    let things = KINDS.iter().flat_map(|(kind, name)| {
        book.ids.all(*kind).map(|entry| {
            let page = entry.page.replace(".md", ".html");
            let address = match entry.fragment.as_str() {
                "" => page,
                fragment => format!("{page}#{fragment}"),
            };
            let gist = book.noun(*kind).gist(&entry.id);
            Found(name, entry.title.clone(), address, gist)
        })
    });
    let all: Vec<Found> = sections.chain(things).collect();
    let json = serde_json::to_string(&all)?;
    let script = format!("globalThis.searchIndex = {json};\n");
    write_whole(&folder.join(INDEX), script.as_bytes())
}

/// The sections of a chapter, the part before the first heading under the
/// title of the chapter.
fn sections(chapter: &Chapter) -> Vec<Found> {
    let page = chapter.path.replace(".md", ".html");
    let headings = &chapter.markup.headings;
    let title = headings.first().map_or("", |h| h.text.as_str());
    let ends = headings.iter().skip(1).map(|h| h.offset);
    headings
        .iter()
        .zip(ends.chain([chapter.text.len()]))
        .map(|(heading, end)| {
            let (name, address) = match heading.level {
                1 => (title.to_string(), page.clone()),
                _ => (
                    format!("{title}: {}", heading.text),
                    format!("{page}#{}", heading.id),
                ),
            };
            Found(SECTION, name, address, words(chapter, heading, end))
        })
        .collect()
}

/// The words of a section, without what is put in for directives and
/// citations, and without programs.
fn words(chapter: &Chapter, heading: &Heading, end: usize) -> String {
    let start = heading.offset;
    let inside = |at: usize| (start..end).contains(&at);
    let scanned = &chapter.markup;
    let directives = scanned.directives.iter().map(|d| d.range.clone());
    let citations = scanned.citations.iter().map(|c| c.range.clone());
    let gone = directives
        .chain(citations)
        .filter(|range| inside(range.start))
        .map(|range| (range.start - start..range.end - start, String::new()));
    let text = &chapter.text[start..end];
    let text = markup::replace(text, gone.collect());
    let mut words = String::new();
    let mut left_out = 0;
    for event in Parser::new_ext(&text, markup::options()) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Heading { .. }) => {
                left_out += 1;
            }
            Event::End(TagEnd::CodeBlock | TagEnd::Heading(_)) => {
                left_out -= 1;
            }
            Event::Text(part) | Event::Code(part) if left_out == 0 => {
                words.push_str(&part);
            }
            Event::Start(Tag::Paragraph | Tag::Item | Tag::TableCell)
            | Event::SoftBreak
            | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page that searches. Without scripts it names the pages that list
/// everything.
pub fn page() -> Generated {
    let lists = [
        ("evidence/listings.html", "all listings"),
        ("evidence/rejections.html", "what the compilers say"),
        ("evidence/figures.html", "all figures"),
        ("evidence/claims.html", "the claims"),
        ("evidence/glossary.html", "the glossary"),
        ("evidence/sources.html", "the sources"),
    ];
    let html = one_line(html! {
        div class="search" {
            p class="fallback" {
                "Searching needs JavaScript. Without it, the contents list \
                 every chapter, and these pages list the rest: "
                @for (at, (address, name)) in lists.into_iter().enumerate() {
                    @if at > 0 { ", " }
                    a href=(address) { (name) }
                }
                "."
            }
        }
    });
    Generated {
        path: PAGE.into(),
        title: "Search".into(),
        html,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_found_by_its_words_and_not_by_its_programs() {
        let text = "# Memory\n\nOne **`GOGC`** [@go: a].\n\n```go\ncode\n```\n\
                    \n## Costs {#cost}\n\n{{#value x.y}} of `Vec`\n\n\
                    | a | b |\n|---|---|\n| c | d |\n";
        let chapter = Chapter::new("a/b.md", text.into());
        let found = |title: &str, address: &str, words: &str| {
            Found(SECTION, title.into(), address.into(), words.into())
        };
        assert_eq!(
            sections(&chapter),
            [
                found("Memory", "a/b.html", "One GOGC ."),
                found("Memory: Costs", "a/b.html#cost", "of Vec a b c d"),
            ]
        );
    }
}
