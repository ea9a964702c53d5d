//! One page: the chapter's Markdown with every directive, citation, term and
//! diagram put in, inside the frame that all pages share (bar, contents,
//! sources of the page, way onward).

use std::ops::Range;

use maud::{Markup, PreEscaped, html};

use crate::blocks;
use crate::chapter::Chapter;
use crate::handbook::Handbook;
use crate::html::one_line;
use crate::markup::{self, Citation};
use crate::noun::{NounKind, Page};
use crate::report::Report;
use crate::search;

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

    /// The listed page that `path` stands under: itself, or the one that a
    /// generated page hangs on (`evidence/listings.md` for
    /// `evidence/listings/ownership/drop-order.md`).
    pub fn home_of<'a>(&'a self, path: &'a str) -> Option<&'a str> {
        let mut at = path.to_string();
        loop {
            let listed = self.parts.iter().flat_map(|p| &p.pages);
            let mut listed = listed.map(|p| p.path.as_str());
            if let Some(found) = listed.find(|p| *p == at) {
                return Some(found);
            }
            at = format!("{}.md", at.rsplit_once('/')?.0);
        }
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
    let body = blocks::set(&expand(book, chapter, &cited, &page, report));
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
    let chapter = Chapter::new(&generated.path, text);
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

/// What a reader of an unfinished page sees where a directive failed; a span,
/// because the directive may stand inside a sentence.
fn broken(what: &str, help: &str) -> String {
    one_line(html! {
        span class="broken" role="alert" {
            strong { (what) } " help: " (help)
        }
    })
}

fn head(outline: &Outline, chapter: &Chapter, page: &Page) -> Markup {
    let home = outline.home_of(&chapter.path);
    let here = home.and_then(|home| outline.part_of(home));
    html! {
        // Left open here and closed by `foot`: the chapter stands between.
        (PreEscaped("<div class=\"page\">"))
        a class="skip" href="#text" { "Skip to the text" }
        (bar(outline, here.map(|(part, _)| part), page))
        (PreEscaped("<div class=\"frame\">"))
        (contents(outline, home, chapter, page))
        (PreEscaped("<main id=\"text\" tabindex=\"-1\"><article class=\"text\">"))
        @if let Some((part, at)) = here { (crumbs(part, at, chapter, page)) }
    }
}

fn bar(outline: &Outline, here: Option<&Part>, page: &Page) -> Markup {
    let here = here.map(|part| part.title.as_str());
    html! {
        header class="bar" {
            b { a href=(page.address("index.md")) { "Different Bets" } }
            nav aria-label="Parts" {
                @for part in outline.parts.iter().filter(|p| !p.title.is_empty()) {
                    @if let Some(first) = part.pages.first() {
                        a href=(page.address(&first.path))
                            aria-current=[(here == Some(&part.title)).then_some("true")]
                        { (part.title) }
                    }
                }
            }
            div class="find" {
                form action=(page.address(search::PAGE)) role="search"
                    aria-label="The book"
                {
                    input type="search" name="q" aria-label="Search the book"
                        placeholder="Search" autocomplete="off";
                    button type="submit" { "Find" }
                }
                a href=(page.address(search::PAGE)) { "Search" }
            }
            // Works with scripts only and is invisible without them.
            div class="tools" {
                label {
                    span { "Colours" }
                    select id="theme" autocomplete="off" {
                        option value="auto" { "auto" }
                        option value="light" { "light" }
                        option value="dark" { "dark" }
                    }
                }
            }
        }
    }
}

/// Every page of the book by part; under the one at hand, its sections. A
/// disclosure on narrow screens, a column on wide ones.
fn contents(
    outline: &Outline,
    home: Option<&str>,
    chapter: &Chapter,
    page: &Page,
) -> Markup {
    let current = |entry: &OutlinePage| match home {
        Some(home) if entry.path != home => None,
        Some(home) if home == chapter.path => Some("page"),
        Some(_) => Some("true"),
        None => None,
    };
    html! {
        details class="contents" {
            summary { "Contents" }
            nav aria-label="Contents" {
                @for part in &outline.parts {
                    @if !part.title.is_empty() { p { (part.title) } }
                    @if !part.pages.is_empty() {
                        ol {
                            @for entry in &part.pages {
                                li {
                                    a href=(page.address(&entry.path))
                                        aria-current=[current(entry)]
                                    { (entry.title) }
                                    @if entry.path == chapter.path {
                                        (sections(chapter))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn sections(chapter: &Chapter) -> Markup {
    let mut sections = chapter
        .markup
        .headings
        .iter()
        .filter(|h| h.level == 2)
        .peekable();
    html! {
        @if sections.peek().is_some() {
            ol {
                @for heading in sections {
                    li { a href=(format!("#{}", heading.id)) { (heading.text) } }
                }
            }
        }
    }
}

/// Where the page stands: its part and number, or the listed page above it.
fn crumbs(part: &Part, at: usize, chapter: &Chapter, page: &Page) -> Markup {
    let entry = &part.pages[at];
    html! {
        @if entry.path != chapter.path {
            nav class="crumbs" aria-label="Where this page stands" {
                (part.title) " · "
                a rel="up" href=(page.address(&entry.path)) { (entry.title) }
            }
        } @else if !part.title.is_empty() {
            p class="crumbs" { (part.title) " · " (at + 1) }
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
    let whither = |way: &str, p: &OutlinePage| match outline.part_of(&p.path) {
        Some((part, _)) if !part.title.is_empty() => {
            format!("{way} · {}", part.title)
        }
        _ => way.to_string(),
    };
    html! {
        div class="foot" {
            @if !cited.is_empty() {
                section class="cited" aria-labelledby="cited" {
                    h2 id="cited" { "Sources of this page" }
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
                        a rel="prev" href=(page.address(&p.path)) {
                            small { (whither("before", p)) } (p.title)
                        }
                    }
                    @if let Some(p) = next {
                        a rel="next" href=(page.address(&p.path)) {
                            small { (whither("next", p)) } (p.title)
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
            @if let Some(at) = &citation.at { " At: " (crate::html::inline(at)) "." }
            " " a class="entry" href=(page.link(NounKind::Source, &citation.id)) {
                "entry"
            }
        },
        Err((what, _)) => html! { (what) },
    }
}
