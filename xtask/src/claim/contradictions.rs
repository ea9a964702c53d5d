//! The page *Contradictions*: what one document says beside what another, or
//! another page of the same, says against it.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::schema::Claim;
use super::{Claims, entry, topic_name};
use crate::html::{inline, one_line};
use crate::noun::{Generated, NounKind, Page};

/// Where it stands, as `.md`.
pub const PATH: &str = "evidence/claims/contradictions.md";

/// A claim and those that contradict it.
struct Group<'a> {
    claim: &'a Claim,
    against: Vec<&'a Claim>,
}

/// How many pairs of claims contradict each other.
pub fn pairs(claims: &Claims) -> usize {
    claims.all().map(|c| c.contradicts.len()).sum::<usize>() / 2
}

/// The page.
pub fn page(claims: &Claims, from: &Page) -> Generated {
    let page = Page {
        path: PATH,
        ..*from
    };
    let html = one_line(html! {
        p {
            (pairs(claims)) " times the documents contradict each other, or \
            one contradicts itself. Each contradiction stands once, and the \
            verdict says what the evidence makes of either side."
        }
        @for group in groups(claims) { (side_by_side(&group, &page)) }
    });
    Generated {
        path: PATH.into(),
        title: "Contradictions".into(),
        html,
    }
}

/// Every contradiction in one group: claims with most of them come first, and
/// take theirs along.
fn groups(claims: &Claims) -> Vec<Group<'_>> {
    let mut open: BTreeSet<(&str, &str)> = claims
        .all()
        .flat_map(|c| c.contradicts.iter().map(|o| (c.id.as_str(), o.as_str())))
        .collect();
    let mut groups = Vec::new();
    while !open.is_empty() {
        let left = |claim: &Claim| {
            open.iter().filter(|(id, _)| *id == claim.id).count()
        };
        // Of equals the first, so that the order is that of the files.
        let Some(claim) = claims.all().rev().max_by_key(|c| left(c)) else {
            break;
        };
        let against: Vec<&Claim> = claim
            .contradicts
            .iter()
            .filter(|other| open.contains(&(&claim.id, other.as_str())))
            .filter_map(|other| claims.get(other))
            .collect();
        open.retain(|(a, b)| *a != claim.id && *b != claim.id);
        if !against.is_empty() {
            groups.push(Group { claim, against });
        }
    }
    groups.sort_by_key(|g| &g.claim.topic);
    groups
}

fn side_by_side(group: &Group, page: &Page) -> Markup {
    let Group { claim, against } = group;
    html! {
        section class="against" aria-label=(format!("Against {}", claim.id)) {
            p class="crumbs" { (topic_name(&claim.topic)) }
            div { (side(claim, page)) }
            div { @for other in against { (side(other, page)) } }
        }
    }
}

fn side(claim: &Claim, page: &Page) -> Markup {
    html! {
        p {
            (entry::badge(claim.verdict)) " "
            q { (inline(&claim.statement)) } " "
            span class="meta" {
                (entry::said_by(claim, page))
                a href=(page.link(NounKind::Claim, &claim.id)) {
                    "What the evidence says"
                }
            }
        }
    }
}
