//! Lists of claims by verdict and by document: what the filter of the ledger
//! does, for readers without scripts.

use maud::{Markup, html};

use super::schema::{Claim, Verdict};
use super::{Claims, count, entry, page_of, topic_name};
use crate::html::{inline, one_line};
use crate::noun::{Generated, NounKind, Page};

/// The page with the claims of a document, as `.md`.
pub fn page_of_document(document: &str) -> String {
    format!("evidence/claims/document-{document}.md")
}

/// The page with the claims of a verdict, as `.md`.
pub fn page_of_verdict(verdict: Verdict) -> String {
    format!("evidence/claims/verdict-{}.md", verdict.key())
}

/// A page for each verdict and each document.
pub fn pages(claims: &Claims, from: &Page) -> Vec<Generated> {
    let verdicts = Verdict::ALL.map(|verdict| {
        let of = |c: &Claim| c.verdict == verdict;
        let title = format!("Claims: {}", verdict.name());
        page(claims, page_of_verdict(verdict), title, of, from)
    });
    let documents = claims.documents().into_iter().map(|document| {
        let of = |c: &Claim| c.said_by.iter().any(|d| d == document);
        let title = format!("Claims of document {document}");
        page(claims, page_of_document(document), title, of, from)
    });
    verdicts.into_iter().chain(documents).collect()
}

fn page(
    claims: &Claims,
    path: String,
    title: String,
    of: impl Fn(&Claim) -> bool,
    from: &Page,
) -> Generated {
    let page = Page {
        path: &path,
        ..*from
    };
    let those: Vec<&Claim> = claims.all().filter(|c| of(c)).collect();
    let html = one_line(html! {
        p { (count(those.len())) ", by topic. Each leads to its entry with \
            what one can say instead and the evidence." }
        @for topic in claims.topics() {
            (section(topic, &those, &page))
        }
    });
    Generated { path, title, html }
}

/// The claims of one topic among `those`.
fn section(topic: &str, those: &[&Claim], page: &Page) -> Markup {
    let mut here = those.iter().filter(|c| c.topic == topic).peekable();
    html! {
        @if here.peek().is_some() {
            h2 { a href=(page.address(&page_of(topic))) { (topic_name(topic)) } }
            ul class="claims" {
                @for claim in here { (line(claim, page)) }
            }
        }
    }
}

/// A claim in one line.
fn line(claim: &Claim, page: &Page) -> Markup {
    html! {
        li {
            (entry::badge(claim.verdict)) " "
            a href=(page.link(NounKind::Claim, &claim.id)) {
                (inline(&claim.statement))
            }
            " "
            span class="meta" { (entry::said_by(claim, page)) }
        }
    }
}
