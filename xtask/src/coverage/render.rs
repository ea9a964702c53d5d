//! The page *What the documents said*.

use maud::{Markup, html};

use super::schema::{Document, Form, Item};
use super::{Coverage, PAGE};
use crate::html::{inline, one_line};
use crate::noun::{NounKind, Page};

/// All documents: counts, corrections, and every item with its place.
pub fn index(coverage: &Coverage, page: &Page) -> String {
    one_line(html! {
        (summary(coverage))
        (corrections(coverage, page))
        @for document in &coverage.documents {
            (whole(coverage, document, page))
        }
    })
}

/// How many parts of each document are treated and planned.
fn summary(coverage: &Coverage) -> Markup {
    let heads = [
        "Date", "Sections", "Listings", "Others", "Here", "To come", "Claims",
    ];
    let all = || coverage.documents.iter();
    let total = |count: fn(&Document) -> usize| all().map(count).sum::<usize>();
    html! {
        p class="count" {
            (total(here)) " parts have their place in the book, "
            (total(to_come)) " wait for a chapter. All "
            (total(|d| d.claims.len())) " claims are judged in the ledger."
        }
        div class="table cards wide" tabindex="0" role="region"
            aria-label="The documents and how much of each is here"
        {
            table {
                thead {
                    tr {
                        th scope="col" { "Document" }
                        @for (i, head) in heads.iter().enumerate() {
                            th scope="col" class=[(i > 0).then_some("num")] {
                                (head)
                            }
                        }
                    }
                }
                tbody {
                    @for document in all() {
                        @let counts = [
                            of(document, |f| f == Form::Section),
                            of(document, |f| f == Form::Listing),
                            of(document, |f| {
                                !matches!(f, Form::Section | Form::Listing)
                            }),
                            here(document),
                            to_come(document),
                            document.claims.len(),
                        ];
                        tr {
                            th scope="row" {
                                a href=(format!("#document-{}", document.id)) {
                                    (document.id)
                                }
                                ": " (document.title)
                            }
                            td class="date" data-label=(heads[0]) { (document.date) }
                            @for (count, head) in counts.iter().zip(&heads[1..]) {
                                td class="num" data-label=(head) { (count) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn of(document: &Document, form: impl Fn(Form) -> bool) -> usize {
    let forms = document.items.iter().map(|item| item.value.form);
    forms.filter(|f| form(*f)).count()
}

fn here(document: &Document) -> usize {
    let items = document.items.iter();
    items.filter(|item| item.value.is_here()).count()
}

fn to_come(document: &Document) -> usize {
    document.items.len() - here(document)
}

/// What was wrong in the originals and is right here.
fn corrections(coverage: &Coverage, page: &Page) -> Markup {
    let corrected: Vec<_> = coverage
        .documents
        .iter()
        .flat_map(|d| d.items.iter().map(move |item| (d, &item.value)))
        .filter_map(|(d, item)| Some((d, item, item.corrected.as_ref()?)))
        .collect();
    html! {
        h2 id="corrected" { "What was corrected" }
        p {
            (corrected.len()) " parts of the documents were wrong in a way \
            that a reader would have copied: programs that do not compile or \
            do something else than their text says, and drawings and tables \
            that say what is not so."
        }
        div class="table cards wide" {
            table {
                thead {
                    tr {
                        th scope="col" { "Part" }
                        th scope="col" { "What was wrong" }
                        th scope="col" { "Here" }
                    }
                }
                tbody {
                    @for (document, item, what) in corrected {
                        tr {
                            td {
                                a href=(format!("#{}", row(document, item))) {
                                    (inline(&item.says))
                                }
                                " (" (document.id) ")"
                            }
                            td data-label="What was wrong" { (inline(what)) }
                            td data-label="Here" {
                                (place(coverage, item, page))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The id of an item's row; the item's own is unique in its document only.
fn row(document: &Document, item: &Item) -> String {
    format!("item-{}-{}", document.id, item.id)
}

/// One document with every item.
fn whole(coverage: &Coverage, document: &Document, page: &Page) -> Markup {
    let ledger = page.address(&crate::claim::page_of_document(&document.id));
    html! {
        h2 id=(format!("document-{}", document.id)) {
            (document.id) ": " (document.title)
        }
        p {
            (inline(&document.kind)) ", "
            @match document.date.as_str() {
                "undated" => "undated",
                date => { "dated " (date) },
            }
            ". It makes " a href=(ledger) {
                (document.claims.len()) " claims"
            } "; of its " (document.items.len()) " parts, "
            (here(document)) " have their place here and "
            (to_come(document)) " wait for a chapter."
        }
        div class="table cards wide" {
            table class="coverage" {
                thead {
                    tr {
                        th scope="col" { "What it is" }
                        th scope="col" { "Form" }
                        th scope="col" { "Here" }
                    }
                }
                tbody {
                    @for item in &document.items {
                        @let item = &item.value;
                        tr id=(row(document, item)) {
                            @if item.form == Form::Section {
                                th scope="row" { (inline(&item.says)) }
                            } @else {
                                td { (inline(&item.says)) }
                            }
                            td data-label="Form" { (item.form.name()) }
                            td data-label="Here" {
                                (place(coverage, item, page))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Where the book treats the item, or will.
fn place(coverage: &Coverage, item: &Item, page: &Page) -> Markup {
    let mut links: Vec<Markup> = Vec::new();
    if let Some(path) = &item.page {
        links.push(chapter(coverage, path, item, page));
    }
    links.extend(item.things().map(|(kind, id)| thing(kind, id, page)));
    html! {
        @for (i, link) in links.iter().enumerate() {
            @if i > 0 { ", " }
            (link)
        }
        @if let Some(title) = &item.planned {
            span class="meta" { "to come in " cite { (title) } }
        }
    }
}

fn chapter(
    coverage: &Coverage,
    path: &str,
    item: &Item,
    page: &Page,
) -> Markup {
    // What is not there is a finding already.
    let facts = coverage.chapters.get(path);
    let title = facts.map_or(path, |f| f.title.as_str());
    let address = match path {
        PAGE => String::new(),
        _ => page.address(path),
    };
    let heading = item.anchor.as_ref().and_then(|anchor| {
        let headings = &facts?.headings;
        headings.iter().find(|(id, _)| id == anchor)
    });
    html! {
        @match heading {
            Some((id, text)) => {
                a href=(format!("{address}#{id}")) { (title) " § " (text) }
            }
            None if address.is_empty() => a href="#text" { (title) },
            None => a href=(address) { (title) },
        }
        @if let Some(diagram) = &item.diagram {
            ", diagram " cite { (diagram) }
        }
    }
}

fn thing(kind: NounKind, id: &str, page: &Page) -> Markup {
    html! {
        a href=(page.link(kind, id)) {
            (kind.name()) " " (id)
        }
    }
}
