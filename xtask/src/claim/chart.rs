//! The verdicts of each document's claims as a chart: a bar a document, its
//! parts in the order of the ledger's verdicts from true to false.
//!
//! Like the charts of figures it is inline SVG without a `viewBox`: lengths
//! along the width are percentages, all others pixels.

use maud::{Markup, html};

use super::schema::Verdict;
use super::{Claims, count};
use crate::noun::{NounKind, Page};

/// The parts of a bar: verdict, the theme's colour, and how much of it.
const PARTS: [(Verdict, &str, &str); 8] = [
    (Verdict::True, "ok", "1"),
    (Verdict::TrueWithCaveat, "ok", ".5"),
    (Verdict::Opinion, "edge", ".45"),
    (Verdict::Prediction, "edge", ".9"),
    (Verdict::Unverifiable, "open", ".6"),
    (Verdict::Outdated, "bad", ".35"),
    (Verdict::Misleading, "bad", ".6"),
    (Verdict::False, "bad", "1"),
];

/// Height of a row and of its bar, in pixels.
const ROW: usize = 48;
const BAR: usize = 16;

/// One bar.
struct Row {
    /// The number of the document; empty for all of them.
    id: String,
    label: String,
    /// How many claims have each verdict, in the order of [`PARTS`].
    counts: [usize; 8],
}

impl Row {
    fn new(claims: &Claims, document: Option<&str>) -> Self {
        let said = |by: &[String]| {
            document.is_none_or(|d| by.iter().any(|id| id == d))
        };
        let counts = PARTS.map(|(verdict, ..)| {
            let those = claims.all().filter(|c| c.verdict == verdict);
            those.filter(|c| said(&c.said_by)).count()
        });
        let all = count(counts.iter().sum());
        Self {
            id: document.unwrap_or_default().to_string(),
            label: match document {
                Some(id) => format!("{id}: {all}"),
                None => format!("All: {all}"),
            },
            counts,
        }
    }

    fn all(&self) -> usize {
        self.counts.iter().sum()
    }

    fn of(&self, wanted: &[Verdict]) -> usize {
        let parts = PARTS.iter().zip(self.counts);
        let those = parts.filter(|((verdict, ..), _)| wanted.contains(verdict));
        those.map(|(_, count)| count).sum()
    }

    fn hold(&self) -> usize {
        self.of(&[Verdict::True, Verdict::TrueWithCaveat])
    }

    fn fail(&self) -> usize {
        self.of(&[Verdict::Outdated, Verdict::Misleading, Verdict::False])
    }
}

/// The chart with its message, its key and the table behind it.
pub fn figure(claims: &Claims, page: &Page) -> Markup {
    let all = Row::new(claims, None);
    if all.all() == 0 {
        return html! {};
    }
    let caveat = all.of(&[Verdict::TrueWithCaveat]);
    let message = format!(
        "Of {} {} are true as they stand and {caveat} with a caveat; {} are \
         outdated, misleading or false.",
        count(all.all()),
        all.of(&[Verdict::True]),
        all.fail(),
    );
    let documents = claims.documents().into_iter();
    let mut rows = vec![all];
    rows.extend(documents.map(|id| Row::new(claims, Some(id))));
    html! {
        figure class="wide" id="verdicts-by-document" {
            (bars(&message, &rows))
            (key())
            figcaption {
                strong { (message) }
                " A claim that several documents make counts in each of their \
                bars; on the right, the share that holds (true, or true with \
                a caveat) and the share that does not (outdated, misleading \
                or false)."
                details {
                    summary { "As a table" }
                    (table(&rows, page))
                }
            }
        }
    }
}

fn bars(message: &str, rows: &[Row]) -> Markup {
    let described: Vec<String> = rows.iter().map(describe).collect();
    html! {
        svg class="chart" role="img" width="100%" height=(rows.len() * ROW)
            aria-labelledby="verdicts-title verdicts-desc"
        {
            title id="verdicts-title" { (message) }
            desc id="verdicts-desc" { (described.join(" ")) }
            @for (i, row) in rows.iter().enumerate() {
                g fill="var(--ink)" font-size="14" {
                    text x="0" y=(i * ROW + 16) { (row.label) }
                    text x="100%" y=(i * ROW + 16) text-anchor="end" {
                        (share(row.hold(), row.all())) " hold, "
                        (share(row.fail(), row.all())) " do not"
                    }
                }
                (bar(row, i * ROW + 22))
            }
        }
    }
}

fn bar(row: &Row, y: usize) -> Markup {
    let mut from = 0;
    let parts = PARTS.iter().zip(row.counts).filter(|(_, n)| *n > 0);
    let parts: Vec<_> = parts
        .map(|((verdict, colour, opacity), n)| {
            let start = from;
            from += n;
            (verdict, colour, opacity, start, n)
        })
        .collect();
    html! {
        @for (_, colour, opacity, start, n) in &parts {
            rect x=(percent(*start, row.all())) y=(y) height=(BAR)
                width=(percent(*n, row.all())) fill=(format!("var(--{colour})"))
                fill-opacity=(opacity) {}
        }
        // Neighbours of one colour are told apart by a gap.
        @for (.., start, _) in parts.iter().skip(1) {
            @let x = percent(*start, row.all());
            line x1=(x) x2=(x) y1=(y) y2=(y + BAR) stroke="var(--page)"
                stroke-width="2" {}
        }
    }
}

/// Which part of a bar is which verdict, in their order.
fn key() -> Markup {
    html! {
        ul class="key" {
            @for (verdict, colour, opacity) in PARTS {
                li {
                    svg width="14" height="14" aria-hidden="true" {
                        rect width="14" height="14"
                            fill=(format!("var(--{colour})"))
                            fill-opacity=(opacity) {}
                    }
                    " " (verdict.name())
                }
            }
        }
    }
}

fn describe(row: &Row) -> String {
    let parts = PARTS.iter().zip(row.counts).filter(|(_, n)| *n > 0);
    let parts: Vec<String> = parts
        .map(|((verdict, ..), n)| format!("{n} {}", verdict.name()))
        .collect();
    format!("{}; {}.", row.label, parts.join("; "))
}

fn table(rows: &[Row], page: &Page) -> Markup {
    html! {
        div class="table cards wide" tabindex="0" role="region"
            aria-label="Claims by document and verdict"
        {
            table {
                thead {
                    tr {
                        th scope="col" { "Document" }
                        @for (verdict, ..) in PARTS {
                            th scope="col" class="num" { (verdict.name()) }
                        }
                        th scope="col" class="num" { "all" }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            th scope="row" {
                                @if row.id.is_empty() { "All" } @else {
                                    a href=(page.link(NounKind::Document, &row.id)) {
                                        (row.id)
                                    }
                                }
                            }
                            @for ((verdict, ..), n) in PARTS.iter().zip(row.counts) {
                                td class="num" data-label=(verdict.name()) {
                                    @if n > 0 { (n) }
                                }
                            }
                            td class="num" data-label="all" { (row.all()) }
                        }
                    }
                }
            }
        }
    }
}

fn percent(n: usize, of: usize) -> String {
    format!("{:.2}%", 100.0 * n as f64 / of as f64)
}

/// A share in whole per cent.
fn share(n: usize, of: usize) -> String {
    format!("{:.0}%", 100.0 * n as f64 / of as f64)
}
