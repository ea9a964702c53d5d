//! One page: the chapter's Markdown with every directive, citation, term and
//! diagram put in, inside the frame that all pages share (bar, contents,
//! sources of the page, way onward).

use std::ops::Range;

use maud::{Markup, PreEscaped, html};

use crate::chapter::Chapter;
use crate::handbook::Handbook;
use crate::html::one_line;
use crate::markup::{self, Citation};
use crate::noun::{NounKind, Page, relative};
use crate::report::Report;

/// The order of the book: parts and their pages.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    pub parts: Vec<Part>,
}

/// A part of the book; the first may have no title.
#[derive(Clone, Debug, Default)]
pub struct Part {
    pub title: String,
    pub pages: Vec<OutlinePage>,
}

/// A page in the outline.
#[derive(Clone, Debug)]
pub struct OutlinePage {
    pub title: String,
    /// Relative to `src`, as `.md`.
    pub path: String,
}

impl Outline {
    fn part_of(&self, path: &str) -> Option<(&Part, usize)> {
        self.parts.iter().find_map(|part| {
            let at = part.pages.iter().position(|p| p.path == path)?;
            Some((part, at))
        })
    }

    fn neighbours(
        &self,
        path: &str,
    ) -> (Option<&OutlinePage>, Option<&OutlinePage>) {
        let all: Vec<_> = self.parts.iter().flat_map(|p| &p.pages).collect();
        match all.iter().position(|p| p.path == path) {
            None => (None, None),
            Some(at) => {
                (at.checked_sub(1).map(|i| all[i]), all.get(at + 1).copied())
            }
        }
    }
}

/// The whole page of `chapter` as Markdown with HTML in it.
pub fn assemble(
    book: &Handbook,
    outline: &Outline,
    chapter: &Chapter,
    report: &mut Report,
) -> String {
    let page = book.page(&chapter.path);
    let cited = numbered(&chapter.markup.citations);
    let body = expand(book, chapter, &cited, &page, report);
    let head = one_line(head(outline, chapter, &page));
    let foot = one_line(foot(book, outline, &cited, &page));
    format!("{head}\n\n{body}\n\n{foot}\n")
}

/// A generated page: `html` under a title, in the same frame.
pub fn assemble_generated(
    book: &Handbook,
    outline: &Outline,
    generated: &crate::noun::Generated,
) -> String {
    let text = format!("# {}\n\n{}\n", generated.title, generated.html);
    let chapter =
        crate::handbook::chapter_of(&generated.path, &generated.title, text);
    let page = book.page(&chapter.path);
    let head = one_line(head(outline, &chapter, &page));
    let foot = one_line(foot(book, outline, &[], &page));
    format!("{head}\n\n{}\n\n{foot}\n", chapter.text)
}

/// Distinct citations in order of first use; their position is their number.
fn numbered(citations: &[Citation]) -> Vec<Citation> {
    let mut distinct: Vec<Citation> = Vec::new();
    for citation in citations {
        if !distinct.iter().any(|c| same(c, citation)) {
            distinct.push(citation.clone());
        }
    }
    distinct
}

fn same(a: &Citation, b: &Citation) -> bool {
    a.id == b.id && a.at == b.at
}

fn expand(
    book: &Handbook,
    chapter: &Chapter,
    cited: &[Citation],
    page: &Page,
    report: &mut Report,
) -> String {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for directive in &chapter.markup.directives {
        let rendered = book.render(&directive.name, &directive.argument, page);
        let html = rendered.unwrap_or_else(|(kind, what, help)| {
            let place = chapter.place(directive.range.start);
            let shown = broken(&format!("{place}: {what}"), &help);
            report.add(kind, place, what, help);
            shown
        });
        edits.push((directive.range.clone(), html));
    }
    for citation in &chapter.markup.citations {
        let number = cited.iter().position(|c| same(c, citation));
        let number = number.expect("numbered before") + 1;
        let html = one_line(html! {
            sup class="cite" {
                a href=(format!("#cited-{number}"))
                    aria-label=(format!("source {number}")) { (number) }
            }
        });
        // A space before the mark would let it fall onto the next line.
        let mut range = citation.range.clone();
        if chapter.text[..range.start].ends_with(' ') {
            range.start -= 1;
        }
        edits.push((range, html));
    }
    for mark in book.terms.first_uses(chapter) {
        let text = &chapter.text[mark.range.clone()];
        let html = book.terms.mark(&mark, text, page);
        edits.push((mark.range, html));
    }
    for (range, html) in book.diagrams.render(chapter, page, report) {
        edits.push((range, html));
    }
    markup::replace(&chapter.text, edits)
}

/// What a reader of an unfinished page sees where a directive failed.
fn broken(what: &str, help: &str) -> String {
    one_line(html! {
        div class="broken" role="alert" {
            p { strong { (what) } }
            p { "help: " (help) }
        }
    })
}

fn address(page: &Page, to: &str) -> String {
    relative(page.path, &to.replace(".md", ".html"))
}

fn head(outline: &Outline, chapter: &Chapter, page: &Page) -> Markup {
    let here = outline.part_of(&chapter.path);
    let part_title = here.map_or("", |(p, _)| p.title.as_str());
    html! {
        // Left open here and closed by `foot`: the chapter stands between.
        (PreEscaped("<div class=\"page\">"))
        a class="skip" href="#text" { "Skip to the text" }
        (bar(outline, part_title, page))
        (PreEscaped("<div class=\"frame\">"))
        (contents(outline, chapter, page))
        (PreEscaped("<main id=\"text\"><article class=\"text\">"))
        @if let Some((part, at)) = here {
            @if !part.title.is_empty() {
                p class="part" { (part.title) " · " (at + 1) }
            }
        }
    }
}

fn bar(outline: &Outline, part_title: &str, page: &Page) -> Markup {
    html! {
        header class="bar" {
            b { a href=(address(page, "index.md")) { "Different Bets" } }
            nav aria-label="Parts" {
                @for part in outline.parts.iter().filter(|p| !p.title.is_empty()) {
                    @if let Some(first) = part.pages.first() {
                        a href=(address(page, &first.path))
                            aria-current=[(part.title == part_title).then_some("true")]
                        { (part.title) }
                    }
                }
            }
            div class="tools" {}
        }
    }
}

fn contents(outline: &Outline, chapter: &Chapter, page: &Page) -> Markup {
    html! {
        nav class="contents" aria-label="Contents" {
            @for part in &outline.parts {
                @if !part.title.is_empty() { p { (part.title) } }
                ol {
                    @for entry in &part.pages {
                        @let here = entry.path == chapter.path;
                        li {
                            a href=(address(page, &entry.path))
                                aria-current=[here.then_some("page")]
                            { (entry.title) }
                            @if here { (sections(chapter)) }
                        }
                    }
                }
            }
        }
    }
}

fn sections(chapter: &Chapter) -> Markup {
    let sections: Vec<_> = chapter
        .markup
        .headings
        .iter()
        .filter(|h| h.level == 2)
        .collect();
    html! {
        @if !sections.is_empty() {
            ol {
                @for heading in sections {
                    li { a href=(format!("#{}", heading.id)) { (heading.text) } }
                }
            }
        }
    }
}

fn foot(
    book: &Handbook,
    outline: &Outline,
    cited: &[Citation],
    page: &Page,
) -> Markup {
    let (before, next) = outline.neighbours(page.path);
    html! {
        div class="foot" {
            @if !cited.is_empty() {
                section class="cited" aria-labelledby="cited" {
                    p id="cited" class="cited-title" { "Sources of this page" }
                    ol {
                        @for (i, citation) in cited.iter().enumerate() {
                            li id=(format!("cited-{}", i + 1)) {
                                (source(book, citation, page))
                            }
                        }
                    }
                }
            }
            @if before.is_some() || next.is_some() {
                nav class="onward" aria-label="Chapters" {
                    @if let Some(p) = before {
                        a rel="prev" href=(address(page, &p.path)) {
                            small { "before" } (p.title)
                        }
                    }
                    @if let Some(p) = next {
                        a rel="next" href=(address(page, &p.path)) {
                            small { "next" } (p.title)
                        }
                    }
                }
            }
        }
        (PreEscaped("</article></main></div></div>"))
    }
}

fn source(book: &Handbook, citation: &Citation, page: &Page) -> Markup {
    let sources = book.noun(NounKind::Source);
    match sources.render("cite", &citation.id, page) {
        Ok(html) => html! {
            (PreEscaped(html))
            @if let Some(at) = &citation.at { " At: " (at) "." }
            " " a class="entry" href=(page.link(NounKind::Source, &citation.id)) {
                "entry"
            }
        },
        Err((what, _)) => html! { (what) },
    }
}
