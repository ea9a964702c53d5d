//! The table of all criteria: whole without scripts; with them each has a
//! weight, and what the weights come to is shown below (`theme/js/weights.js`).

use maud::{Markup, html};

use super::schema::{Criterion, Edge, Evidence};
use super::{Scorecard, fragment};
use crate::html::{inline, one_line};
use crate::noun::{NounKind, Page};

/// The weights that a reader can give.
const WEIGHTS: [&str; 4] = ["0, none", "1, some", "2, much", "3, decisive"];

/// The table, and the place for what the weights come to.
pub fn index(card: &Scorecard, page: &Page) -> String {
    one_line(html! {
        div class="scorecard wide" id="weigh" data-choice="weights" {
            p class="weight" {
                "Give each criterion a weight, from 0 for none to 3 for "
                "decisive. What the weights come to stands below the table; "
                "the address of the page keeps them, to share or to come back "
                "to."
            }
            div class="table cards" tabindex="0" role="region"
                aria-label="Criteria"
            {
                table {
                    thead {
                        tr {
                            th scope="col" { "Criterion" }
                            th scope="col" class="weight" { "Weight" }
                            th scope="col" { "Edge" }
                            th scope="col" { "Why, and what it rests on" }
                        }
                    }
                    @for group in groups(card) {
                        tbody {
                            tr class="group" {
                                th scope="rowgroup" colspan="4" { (group) }
                            }
                            @for criterion in card.all().filter(|c| c.group == group) {
                                (row(card, criterion, page))
                            }
                        }
                    }
                }
            }
            (bar())
            (weighed())
        }
    })
}

/// The headings, in the order of the file.
fn groups(card: &Scorecard) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for criterion in card.all() {
        if !groups.contains(&criterion.group.as_str()) {
            groups.push(&criterion.group);
        }
    }
    groups
}

fn row(card: &Scorecard, criterion: &Criterion, page: &Page) -> Markup {
    let edge = *criterion.edge.get_ref();
    let between: Vec<_> = criterion.between.iter().map(|e| e.key()).collect();
    html! {
        tr id=(fragment(&criterion.id)) data-edge=(edge.key())
            data-between=[(edge == Edge::Depends).then(|| between.join(" "))]
        {
            th scope="row" { (inline(&criterion.name)) }
            td class="weight" data-label="Weight" {
                select name=(criterion.id) autocomplete="off"
                    aria-label=(format!("Weight: {}", criterion.name))
                {
                    @for (value, text) in WEIGHTS.iter().enumerate() {
                        option value=(value) { (text) }
                    }
                }
            }
            td data-label="Edge" { (badge(edge)) }
            td {
                @if let Some(condition) = &criterion.condition {
                    p class="condition" {
                        "Depends: " span { (inline(condition)) } "."
                    }
                }
                p { (inline(&criterion.reason)) }
                (evidence(card, criterion, page))
            }
        }
    }
}

/// Who has the edge, in its colour.
pub fn badge(edge: Edge) -> Markup {
    html! { span class={ "lean " (edge.key()) } { (edge.name()) } }
}

fn evidence(card: &Scorecard, criterion: &Criterion, page: &Page) -> Markup {
    html! {
        p class="evidence" {
            "Rests on: "
            @for (i, piece) in criterion.pieces().enumerate() {
                @if i > 0 { "; " }
                (link(card, piece, page))
            }
        }
    }
}

fn link(card: &Scorecard, piece: &Evidence, page: &Page) -> Markup {
    let Some((kind, id)) = piece.target() else {
        return html! {};
    };
    let title = page.ids.get(kind, id).map_or(id, |e| e.title.as_str());
    let advantage = card.advantage(piece);
    let verdict = card.verdicts.get(id);
    html! {
        @match kind {
            NounKind::Figure => "measurement: ",
            NounKind::Listing => "program ",
            NounKind::Rejection => "mistake ",
            NounKind::Claim => "claim ",
            _ => "",
        }
        a href=(page.link(kind, id)) {
            @match kind {
                NounKind::Source => (title),
                NounKind::Figure => (advantage.map_or(id.into(), |a| a.words())),
                _ => (id),
            }
        }
        @if let Some(at) = &piece.at { ", " (inline(at)) }
        @if kind == NounKind::Claim && let Some(verdict) = verdict {
            " (" (verdict.name()) ")"
        }
    }
}

/// How the weights divide, in sight while they are given; the script fills it
/// in, and until a weight is given it is hidden.
fn bar() -> Markup {
    html! {
        div class="weighed-bar" {
            svg width="100%" height="14" aria-hidden="true" {
                @for edge in Edge::ALL {
                    rect class=(edge.key()) height="14" width="0" {}
                }
            }
            ul class="key" {
                @for edge in Edge::ALL {
                    li {
                        svg width="12" height="12" aria-hidden="true" {
                            rect class=(edge.key()) width="12" height="12" {}
                        }
                        " " (edge.name()) " "
                        b data-sum=(edge.key()) { "0" }
                    }
                }
            }
        }
    }
}

/// The same in words, what would change it, and the criteria in their order.
fn weighed() -> Markup {
    html! {
        div class="weighed" {
            p role="status" {}
            h3 id="what-would-change-it" { "What would change it" }
            div class="weighed-change" {}
            h3 id="by-weight" { "Your criteria by weight" }
            ol class="claims" {}
            button type="button" class="button clear" {
                "Take all weights back"
            }
        }
    }
}
