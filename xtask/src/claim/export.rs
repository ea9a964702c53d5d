//! The whole ledger as data, for tools and for the filter on its page.

use serde::Serialize;

use super::Claims;
use super::schema::{Claim, Evidence};
use crate::csv::row;
use crate::noun::{NounKind, Page, Published};

/// Where the files stand, relative to the root of the site.
pub const JSON: &str = "evidence/claims.json";
pub const CSV: &str = "evidence/claims.csv";

/// One claim as published.
#[derive(Serialize)]
struct Record<'a> {
    id: &'a str,
    also: &'a [String],
    said_by: &'a [String],
    statement: &'a str,
    topic: &'a str,
    verdict: &'a str,
    correction: Option<&'a str>,
    evidence: Vec<Piece<'a>>,
    looked_for: Option<&'a str>,
    contradicts: &'a [String],
    readings: Vec<&'a str>,
    settled: Option<&'a str>,
    checked: String,
    /// Its entry, seen from the folder of this file.
    address: String,
}

/// One piece of evidence.
#[derive(Serialize)]
struct Piece<'a> {
    kind: &'static str,
    id: &'a str,
    at: Option<&'a str>,
}

/// Both files.
pub fn files(claims: &Claims, from: &Page) -> Vec<Published> {
    let page = Page {
        path: JSON,
        ..*from
    };
    let records: Vec<Record> = claims.all().map(|c| record(c, &page)).collect();
    vec![
        Published::json(JSON, &records),
        Published {
            path: CSV.into(),
            text: csv(&records),
        },
    ]
}

fn record<'a>(claim: &'a Claim, page: &Page) -> Record<'a> {
    Record {
        id: &claim.id,
        also: &claim.also,
        said_by: &claim.said_by,
        statement: &claim.statement,
        topic: &claim.topic,
        verdict: claim.verdict.key(),
        correction: claim.correction.as_deref(),
        evidence: claim.evidence.iter().filter_map(piece).collect(),
        looked_for: claim.looked_for.as_deref(),
        contradicts: &claim.contradicts,
        readings: claim.readings.iter().map(|v| v.key()).collect(),
        settled: claim.settled.as_deref(),
        checked: claim.checked.to_string(),
        address: page.link(NounKind::Claim, &claim.id),
    }
}

fn piece(evidence: &Evidence) -> Option<Piece<'_>> {
    let (kind, id) = evidence.target()?;
    Some(Piece {
        kind: kind.name(),
        id,
        at: evidence.at.as_deref(),
    })
}

/// With a heading; several values of a field are joined by spaces.
fn csv(records: &[Record]) -> String {
    let heading = [
        "id",
        "also",
        "said_by",
        "statement",
        "topic",
        "verdict",
        "correction",
        "evidence",
        "looked_for",
        "contradicts",
        "readings",
        "settled",
        "checked",
        "address",
    ];
    let rows = records.iter().map(|r| {
        let evidence: Vec<String> = r
            .evidence
            .iter()
            .map(|e| format!("{}:{}", e.kind, e.id))
            .collect();
        row(&[
            r.id,
            &r.also.join(" "),
            &r.said_by.join(" "),
            r.statement,
            r.topic,
            r.verdict,
            r.correction.unwrap_or_default(),
            &evidence.join(" "),
            r.looked_for.unwrap_or_default(),
            &r.contradicts.join(" "),
            &r.readings.join(" "),
            r.settled.unwrap_or_default(),
            &r.checked,
            &r.address,
        ])
    });
    std::iter::once(row(&heading)).chain(rows).collect()
}
