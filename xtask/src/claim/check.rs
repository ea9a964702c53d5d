//! What can be wrong with a claim.

use super::Claims;
use super::schema::{Claim, Verdict};
use crate::data::{DUPLICATE, Placed};
use crate::noun::{NounKind, UNKNOWN_ID, World};
use crate::report::{Kind, Report};

/// A claim's evidence is missing or does not resolve.
pub static EVIDENCE: Kind = Kind {
    id: "claim-evidence",
    cause: "A claim has no evidence, or names a source, figure, listing or \
            rejection that does not exist. An `unverifiable` claim says in \
            `looked_for` what was searched instead.",
    example: "evidence/claims/memory.toml:31: claim `go-gc-pause` has no \
              evidence",
    mend: "Add an entry to `evidence`, or correct its id.",
};

/// A claim that is not simply true says nothing better.
pub static CORRECTION: Kind = Kind {
    id: "claim-correction",
    cause: "A claim whose verdict is not `true` gives no `correction`.",
    example: "evidence/claims/memory.toml:31: claim `go-gc-pause` is \
              `outdated` and has no correction",
    mend: "Say in `correction` what one can say instead.",
};

/// Two claims are said to contradict each other, but only one exists.
pub static CONTRADICTION: Kind = Kind {
    id: "claim-contradiction",
    cause: "`contradicts` names a claim that is not in the ledger, or that \
            does not name this one in return.",
    example: "evidence/claims/history.toml:8: `rust-began-2010` contradicts \
              `rust-began-2006`, which does not say so",
    mend: "Name each claim in the other's `contradicts`.",
};

/// Two readers judged a claim differently, and nothing says who was right.
pub static SETTLED: Kind = Kind {
    id: "claim-settled",
    cause: "Two readers who did not see each other's verdict judged a claim \
            differently, and `settled` does not say what decided; or \
            `readings` does not hold two verdicts.",
    example: "evidence/claims/memory.toml:31: the readers of `go-gc-pause` \
              differ, and nothing settles it",
    mend: "Look for more evidence, and say in `settled` what decided.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] =
    &[&EVIDENCE, &CORRECTION, &CONTRADICTION, &SETTLED];

/// Reports everything wrong with the ledger.
pub fn all(claims: &Claims, world: &World, report: &mut Report) {
    for claim in &claims.0 {
        evidence(claim, world, report);
        readings(claim, report);
        correction(claim, report);
        contradictions(claims, claim, report);
        documents(claim, world, report);
        names(claims, claim, report);
    }
}

fn evidence(claim: &Placed<Claim>, world: &World, report: &mut Report) {
    let Placed { value, place } = claim;
    let excused =
        value.verdict == Verdict::Unverifiable && value.looked_for.is_some();
    if value.evidence.is_empty() && !excused {
        report.add(
            &EVIDENCE,
            place.clone(),
            format!("claim `{}` has no evidence", value.id),
            "add `evidence`; an unverifiable claim names in `looked_for` what \
             was searched",
        );
    }
    for evidence in &value.evidence {
        let Some((kind, id)) = evidence.target() else {
            report.add(
                &EVIDENCE,
                place.clone(),
                format!(
                    "evidence of `{}` must name exactly one source, figure, \
                     listing or rejection",
                    value.id
                ),
                "split it into one entry for each",
            );
            continue;
        };
        if world.ids.get(kind, id).is_none() {
            report.add(
                &EVIDENCE,
                place.clone(),
                format!(
                    "evidence of `{}`: there is no {} `{id}`",
                    value.id,
                    kind.name()
                ),
                world.ids.help(kind, id),
            );
        }
    }
}

fn readings(claim: &Placed<Claim>, report: &mut Report) {
    let Placed { value, place } = claim;
    let (what, help) = match value.readings[..] {
        [] => return,
        [first, second] if first == second || value.settled.is_some() => return,
        [_, _] => (
            format!(
                "the readers of `{}` differ, and nothing settles it",
                value.id
            ),
            "say in `settled` what decided",
        ),
        _ => (
            format!(
                "`{}` has {} readings, not two",
                value.id,
                value.readings.len()
            ),
            "name the verdicts of two independent readers",
        ),
    };
    report.add(&SETTLED, place.clone(), what, help);
}

fn correction(claim: &Placed<Claim>, report: &mut Report) {
    let Placed { value, place } = claim;
    if value.verdict != Verdict::True && value.correction.is_none() {
        report.add(
            &CORRECTION,
            place.clone(),
            format!(
                "claim `{}` is `{}` and has no correction",
                value.id,
                value.verdict.name()
            ),
            "say in `correction` what one can say instead",
        );
    }
}

fn contradictions(claims: &Claims, claim: &Placed<Claim>, report: &mut Report) {
    let Placed { value, place } = claim;
    for other in &value.contradicts {
        let mutual = claims
            .get(other)
            .is_some_and(|o| o.contradicts.contains(&value.id));
        if !mutual {
            report.add(
                &CONTRADICTION,
                place.clone(),
                format!(
                    "`{}` contradicts `{other}`, which is missing or does \
                     not say so",
                    value.id
                ),
                format!("name `{}` in its `contradicts`", value.id),
            );
        }
    }
}

fn documents(claim: &Placed<Claim>, world: &World, report: &mut Report) {
    let Placed { value, place } = claim;
    for id in &value.said_by {
        if world.ids.get(NounKind::Document, id).is_none() {
            report.add(
                &UNKNOWN_ID,
                place.clone(),
                format!("`{}`: there is no document `{id}`", value.id),
                world.ids.help(NounKind::Document, id),
            );
        }
    }
}

/// Another name must be nobody else's, or a link would lead to either.
fn names(claims: &Claims, claim: &Placed<Claim>, report: &mut Report) {
    let Placed { value, place } = claim;
    for name in &value.also {
        let all = claims.0.iter().filter(|c| c.value.id != value.id);
        let mut others = all.filter(|c| c.value.answers_to(name));
        if let Some(other) = others.next() {
            report.add(
                &DUPLICATE,
                place.clone(),
                format!("`{name}` is a name of `{}`, too", other.value.id),
                "keep it in one of them",
            );
        }
    }
}
