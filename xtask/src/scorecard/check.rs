//! What can be wrong with a criterion.

use super::Scorecard;
use super::schema::{Criterion, Edge, Evidence};
use crate::claim::Verdict;
use crate::data::Placed;
use crate::language::Language;
use crate::noun::{NounKind, UNKNOWN_ID, World};
use crate::program::is_kebab;
use crate::report::{Kind, Report};

/// A criterion rests on nothing, or on something that is not said whole.
pub static EVIDENCE: Kind = Kind {
    id: "criterion-evidence",
    cause: "A criterion of the scorecard has no evidence; or a piece of it \
            does not name exactly one figure, listing, rejection, claim or \
            source, is a figure without the `value` that is a ratio of Go and \
            Rust, or a claim without whom its statement `favours`.",
    example: "evidence/scorecard.toml:8: criterion `rebuild` has no evidence",
    mend: "Add what is missing; xtask/README.md lists the keys.",
};

/// An edge goes against what it rests on.
pub static EDGE: Kind = Kind {
    id: "criterion-edge",
    cause: "The edge of a criterion goes against the verdict of a claim that \
            it rests on, against a ratio that was measured, or is given to a \
            side although nothing settled stands behind it.",
    example: "evidence/scorecard.toml:14: `rebuild` gives the edge to Go, and \
              `first-build.rebuild.ratio` shows no difference",
    mend: "Correct the edge, or name evidence that carries it.",
};

/// A condition is missing, or stands where nothing depends on it.
pub static CONDITION: Kind = Kind {
    id: "criterion-condition",
    cause: "A criterion whose edge is `depends` does not say in `condition` \
            on what, or not in `between` how it can come out; or another \
            criterion says either.",
    example: "evidence/scorecard.toml:8: `rebuild` does not say on what it \
              depends",
    mend: "Say the `condition`, or move it into the `reason`.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] = &[&EVIDENCE, &EDGE, &CONDITION];

/// Reports everything wrong with the scorecard.
pub fn all(card: &Scorecard, world: &World, report: &mut Report) {
    for criterion in &card.criteria {
        name(criterion, report);
        condition(criterion, report);
        evidence(card, criterion, world, report);
        settled(card, criterion, report);
    }
    for axis in &card.axes {
        for id in &axis.value.criteria {
            if card.get(id).is_none() {
                report.add(
                    &UNKNOWN_ID,
                    axis.place.clone(),
                    format!("there is no criterion `{id}`"),
                    world.ids.help(NounKind::Criterion, id),
                );
            }
        }
    }
}

/// The id is the name of a form's field and stands in shared addresses.
fn name(criterion: &Placed<Criterion>, report: &mut Report) {
    let Placed { value, place } = criterion;
    if !is_kebab(&value.id) {
        report.add(
            &crate::data::INVALID,
            place.clone(),
            format!("`{}` is no id", value.id),
            "write lower-case words joined by hyphens",
        );
    }
}

fn condition(criterion: &Placed<Criterion>, report: &mut Report) {
    let Placed { value, place } = criterion;
    let depends = *value.edge.get_ref() == Edge::Depends;
    let ways = value
        .between
        .iter()
        .filter(|e| **e != Edge::Depends)
        .count();
    let (what, help) = match (depends, &value.condition) {
        (true, None) => (
            format!("`{}` does not say on what it depends", value.id),
            "say it in `condition`",
        ),
        (true, Some(_)) if ways < 2 => (
            format!("`{}` does not say how it can come out", value.id),
            "name two of `go`, `rust`, `level` in `between`",
        ),
        (false, condition) if condition.is_some() || ways > 0 => (
            format!("`{}` has a condition and does not depend", value.id),
            "move the condition into the `reason`",
        ),
        _ => return,
    };
    report.add(&CONDITION, place.clone(), what, help);
}

fn evidence(
    card: &Scorecard,
    criterion: &Placed<Criterion>,
    world: &World,
    report: &mut Report,
) {
    let Placed { value, place } = criterion;
    if value.evidence.is_empty() {
        report.add(
            &EVIDENCE,
            place.clone(),
            format!("criterion `{}` has no evidence", value.id),
            "name a figure, listing, rejection, claim or source",
        );
    }
    for spanned in &value.evidence {
        let piece = spanned.get_ref();
        let place = card.place(spanned.span().start);
        if let Some((what, help)) = incomplete(card, piece) {
            report.add(
                &EVIDENCE,
                place.clone(),
                format!("evidence of `{}` {what}", value.id),
                help,
            );
        }
        let Some((kind, id)) = piece.target() else {
            continue;
        };
        if world.ids.get(kind, id).is_none() {
            report.add(
                &UNKNOWN_ID,
                place.clone(),
                format!("`{}`: there is no {} `{id}`", value.id, kind.name()),
                world.ids.help(kind, id),
            );
        } else if let Some(against) = against(card, value, piece) {
            report.add(
                &EDGE,
                place,
                format!("{}, and {against}", gives(value)),
                "correct the edge, or name evidence that carries it",
            );
        }
    }
}

/// What a piece of evidence lacks or has too much of.
fn incomplete(
    card: &Scorecard,
    piece: &Evidence,
) -> Option<(String, &'static str)> {
    let Some((kind, id)) = piece.target() else {
        let what = "does not name exactly one thing".to_string();
        return Some((what, "split it into one entry for each"));
    };
    let stray = [
        ("value", piece.value.is_some(), NounKind::Figure),
        ("favours", piece.favours.is_some(), NounKind::Claim),
        ("at", piece.at.is_some(), NounKind::Source),
    ];
    let mut stray = stray.iter();
    if let Some((key, ..)) = stray.find(|(_, is, of)| *is && *of != kind) {
        let what = format!("has `{key}`, which a {} has not", kind.name());
        return Some((what, "remove the key"));
    }
    match (kind, &piece.value, piece.favours) {
        (NounKind::Figure, None, _) => Some((
            format!("names no value of `{id}`"),
            "name the ratio of Go and Rust in `value`",
        )),
        (NounKind::Figure, Some(value), _)
            if card.advantage(piece).is_none() =>
        {
            let what = format!(
                "names `{id}.{value}`, which is no measured ratio of Go and \
                 Rust"
            );
            Some((what, "name a ratio of the two, or measure it"))
        }
        (NounKind::Claim, _, None | Some(Edge::Depends)) => Some((
            format!("does not say whom `{id}` favours"),
            "say `favours` = \"go\", \"rust\" or \"level\"",
        )),
        _ => None,
    }
}

/// What a piece of evidence says against the edge.
fn against(
    card: &Scorecard,
    criterion: &Criterion,
    piece: &Evidence,
) -> Option<String> {
    let edge = *criterion.edge.get_ref();
    if edge == Edge::Depends {
        return None;
    }
    if let Some(advantage) = card.advantage(piece) {
        let measured = match advantage.of() {
            Some(Language::Go) => Edge::Go,
            Some(_) => Edge::Rust,
            None => Edge::Level,
        };
        let (figure, value) = (piece.figure.as_ref()?, piece.value.as_ref()?);
        return (measured != edge).then(|| {
            format!("`{figure}.{value}` says: {}", advantage.words())
        });
    }
    let id = piece.claim.as_ref()?;
    let favours = piece.favours?;
    let verdict = *card.verdicts.get(id)?;
    let goes_against = match verdict {
        Verdict::True => favours != edge,
        // A caveat may take an edge away, and give none to the other side.
        Verdict::TrueWithCaveat => {
            favours != edge && favours != Edge::Level && edge != Edge::Level
        }
        Verdict::Misleading | Verdict::Outdated | Verdict::False => {
            favours == edge
        }
        Verdict::Unverifiable | Verdict::Opinion | Verdict::Prediction => false,
    };
    goes_against.then(|| {
        let for_whom = match favours {
            Edge::Level => "that neither is ahead".to_string(),
            side => format!("for {}", side.name()),
        };
        format!("the claim `{id}`, {for_whom}, is {}", verdict.name())
    })
}

/// An edge that rests on nothing but what nobody can check.
fn settled(
    card: &Scorecard,
    criterion: &Placed<Criterion>,
    report: &mut Report,
) {
    let value = &criterion.value;
    let is_open = |piece: &Evidence| {
        let verdict = piece.claim.as_ref().and_then(|id| card.verdicts.get(id));
        verdict.is_some_and(|v| {
            matches!(
                v,
                Verdict::Unverifiable | Verdict::Opinion | Verdict::Prediction
            )
        })
    };
    let depends = *value.edge.get_ref() == Edge::Depends;
    if !depends && !value.evidence.is_empty() && value.pieces().all(is_open) {
        report.add(
            &EDGE,
            card.place(value.edge.span().start),
            format!("{}, and nothing settled stands behind it", gives(value)),
            "name evidence that carries it, or write `depends`",
        );
    }
}

/// "`rebuild` gives the edge to Go".
fn gives(criterion: &Criterion) -> String {
    let id = &criterion.id;
    match criterion.edge.get_ref() {
        Edge::Level => format!("`{id}` says that neither is ahead"),
        edge => format!("`{id}` gives the edge to {}", edge.name()),
    }
}
