//! What a reader sees of one claim.

use maud::{Markup, html};

use super::schema::{Claim, Evidence, Verdict};
use crate::html::inline;
use crate::noun::{NounKind, Page};

/// The card in a chapter.
pub fn card(claim: &Claim, page: &Page) -> Markup {
    html! {
        aside class="claim" aria-label=(format!("Claim, judged: {}", claim.id)) {
            (body(claim, page))
            p class="more" {
                a href=(page.link(NounKind::Claim, &claim.id)) {
                    "in the ledger"
                }
            }
        }
    }
}

/// A claim in the ledger.
pub fn entry(claim: &Claim, page: &Page) -> Markup {
    let id = format!("claim-{}", claim.id);
    html! {
        article class="claim" id=(id)
            aria-label=(format!("Claim {}", claim.id))
            data-verdict=(claim.verdict.tone())
        {
            // Other names of the same claim lead here too.
            @for other in &claim.also {
                span id=(format!("claim-{other}")) {}
            }
            (body(claim, page))
            (read_twice(claim))
            p class="meta" {
                (said_by(claim, page))
                (contradicted(claim, page))
                "Checked " (claim.checked.to_string()) ". "
                a href=(format!("#{id}")) { "Link to this claim" } "."
            }
        }
    }
}

/// The badge of a verdict.
pub fn badge(verdict: Verdict) -> Markup {
    html! {
        span class={ "verdict " (verdict.tone()) } { (verdict.name()) }
    }
}

/// "Said by documents 000 and 003. ", linked.
pub fn said_by(claim: &Claim, page: &Page) -> Markup {
    html! {
        @if !claim.said_by.is_empty() {
            "Said by "
            @for (i, id) in claim.said_by.iter().enumerate() {
                @if i > 0 { ", " }
                a href=(page.link(NounKind::Document, id)) { (id) }
            }
            ". "
        }
    }
}

fn contradicted(claim: &Claim, page: &Page) -> Markup {
    html! {
        @for (i, other) in claim.contradicts.iter().enumerate() {
            @if i == 0 { "Contradicted by " } @else { ", " }
            a href=(page.link(NounKind::Claim, other)) { (other) }
        }
        @if !claim.contradicts.is_empty() { ". " }
    }
}

/// What two readers found who did not see each other's verdict.
fn read_twice(claim: &Claim) -> Markup {
    let Some((first, second)) = claim.readings() else {
        return html! {};
    };
    html! {
        p class="meta readings" {
            @if first == second {
                "Read twice; both readers found it " (first.name()) "."
                @if let Some(settled) = &claim.settled {
                    " " (inline(settled))
                }
            } @else {
                "Read twice; the readers differed: " (first.name())
                " and " (second.name()) "."
                @if let Some(settled) = &claim.settled {
                    " Settled by: " (inline(settled))
                }
            }
        }
    }
}

fn body(claim: &Claim, page: &Page) -> Markup {
    html! {
        p class="statement" {
            (badge(claim.verdict)) " " q { (inline(&claim.statement)) }
        }
        @if let Some(correction) = &claim.correction {
            p { (inline(correction)) }
        }
        @if let Some(looked_for) = &claim.looked_for {
            p { "Looked for: " (inline(looked_for)) }
        }
        @if !claim.evidence.is_empty() {
            p class="evidence" {
                "Evidence: "
                @for (i, evidence) in claim.evidence.iter().enumerate() {
                    @if i > 0 { "; " }
                    (link(evidence, page))
                }
            }
        }
    }
}

fn link(evidence: &Evidence, page: &Page) -> Markup {
    let Some((kind, id)) = evidence.target() else {
        return html! {};
    };
    let title = page.ids.get(kind, id).map_or(id, |e| e.title.as_str());
    html! {
        a href=(page.link(kind, id)) {
            @match kind {
                NounKind::Source => (title),
                _ => { (kind.name()) " " (id) }
            }
        }
        @if let Some(at) = &evidence.at { ", " (at) }
    }
}
