//! The axes of the profile: a dot for each criterion on the side of its edge,
//! and what it rests on; and the measured ratios with their intervals.

use maud::{Markup, html};

use super::schema::{Criterion, Edge};
use super::{Scorecard, fragment};
use crate::figure::{self, Advantage};
use crate::html::{inline, one_line};
use crate::language::Language;
use crate::noun::{NounKind, Page};

/// Where a dot can stand, from left to right.
const PLACES: [(&str, &[Edge]); 3] = [
    ("Go", &[Edge::Go]),
    ("neither", &[Edge::Level, Edge::Depends]),
    ("Rust", &[Edge::Rust]),
];

/// Both halves: what was measured, and every criterion by axis.
pub fn index(card: &Scorecard, page: &Page) -> String {
    one_line(html! {
        (measured(card))
        (axes(card, page))
    })
}

/// The ratios that criteria rest on, in their order.
fn advantages(card: &Scorecard) -> Vec<(String, Advantage)> {
    let all = card.all().flat_map(|criterion| {
        let known = criterion.pieces().filter_map(|p| card.advantage(p));
        known.map(|a| (criterion.name.clone(), *a))
    });
    all.collect()
}

fn measured(card: &Scorecard) -> Markup {
    let all = advantages(card);
    let of = |side| all.iter().filter(|(_, a)| a.of() == side).count();
    let message = format!(
        "Of {} measured here {} better for Go, {} for Rust, and {} no \
         difference.",
        count(all.len(), "ratio"),
        is(of(Some(Language::Go))),
        of(Some(Language::Rust)),
        match of(None) {
            1 => "1 shows".to_string(),
            n => format!("{n} show"),
        },
    );
    html! {
        @if !all.is_empty() {
            figure id="measured" {
                (figure::advantages("chart-scorecard", &message, &all))
                figcaption {
                    strong { (message) }
                    " Each distance is a factor of its own unit: a long way in \
                    builds weighs no more than a short one in memory."
                }
            }
        }
    }
}

fn axes(card: &Scorecard, page: &Page) -> Markup {
    html! {
        div class="table profile" tabindex="0" role="region"
            aria-label="Criteria by axis"
        {
            table {
                thead {
                    tr {
                        th scope="col" { "Axis and criteria" }
                        @for (name, _) in PLACES {
                            th scope="col" class="mid" { (name) }
                        }
                    }
                }
                @for axis in &card.axes {
                    tbody {
                        tr class="group" {
                            th scope="rowgroup" colspan="4" {
                                (axis.value.name)
                            }
                        }
                        @for id in &axis.value.criteria {
                            @if let Some(criterion) = card.get(id) {
                                (row(card, criterion, page))
                            }
                        }
                    }
                }
            }
        }
        p class="axis" {
            "A full dot rests on a measurement or a program of this book, a "
            "ring on documents alone. Dots are not added up."
        }
    }
}

fn row(card: &Scorecard, criterion: &Criterion, page: &Page) -> Markup {
    let edge = *criterion.edge.get_ref();
    let link = page.address(super::PAGE);
    let rests = rests_on(card, criterion);
    html! {
        tr {
            th scope="row" {
                a href=(format!("{link}#{}", fragment(&criterion.id))) {
                    (inline(&criterion.name))
                }
                span class="meta" { (rests) }
            }
            @for (_, edges) in PLACES {
                td class="mid" {
                    @if edges.contains(&edge) {
                        (dot(edge, is_shown_here(criterion)))
                        span class="unseen" { (edge.name()) }
                    }
                }
            }
        }
    }
}

fn dot(edge: Edge, full: bool) -> Markup {
    let class = format!("{}{}", edge.key(), if full { "" } else { " ring" });
    html! {
        svg class="spot" width="16" height="16" aria-hidden="true" {
            circle class=(class) cx="8" cy="8" r="6" {}
        }
    }
}

/// Whether a measurement or a program of this book stands behind it.
fn is_shown_here(criterion: &Criterion) -> bool {
    let mut kinds = criterion.pieces().filter_map(|p| p.target());
    kinds.any(|(kind, _)| {
        matches!(
            kind,
            NounKind::Figure | NounKind::Listing | NounKind::Rejection
        )
    })
}

/// "measured: Go 34×, 2 claims", in words.
fn rests_on(card: &Scorecard, criterion: &Criterion) -> String {
    let of = |kinds: &[NounKind]| {
        let named = criterion.pieces().filter_map(|p| p.target());
        named.filter(|(kind, _)| kinds.contains(kind)).count()
    };
    let measured = criterion
        .pieces()
        .filter_map(|p| card.advantage(p))
        .map(|advantage| format!("measured: {}", advantage.words()));
    let counted = [
        (of(&[NounKind::Listing, NounKind::Rejection]), "program"),
        (of(&[NounKind::Claim]), "judged claim"),
        (of(&[NounKind::Source]), "source"),
    ];
    let counted = counted.into_iter().filter(|(n, _)| *n > 0);
    let parts: Vec<String> = measured
        .chain(counted.map(|(n, what)| count(n, what)))
        .collect();
    parts.join(", ")
}

/// "1 ratio", "2 ratios".
fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

fn is(n: usize) -> String {
    format!("{n} {}", if n == 1 { "is" } else { "are" })
}
