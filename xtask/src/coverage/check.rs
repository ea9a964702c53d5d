//! What can be wrong with an item of a document.

use super::schema::{Document, Item};
use super::{Coverage, Facts};
use crate::data::Placed;
use crate::noun::{NounKind, World};
use crate::plan::PLANNED;
use crate::report::{Kind, Report, did_you_mean};

/// An item is neither treated nor planned, or both.
pub static STATE: Kind = Kind {
    id: "coverage-state",
    cause: "A part of a document names neither a place in the book (`page`, \
            `listings`, `rejections`, `figures`, `timeline`) nor in `planned` \
            the chapter to come; or it names both.",
    example: "evidence/coverage/003.toml:88: `career` is neither treated nor \
              planned",
    mend: "Name the place that treats it, or the chapter that will.",
};

/// An item names a place that is not there.
pub static PLACE: Kind = Kind {
    id: "coverage-place",
    cause: "A part of a document names a chapter, heading, diagram, listing, \
            rejection, figure or timeline that does not exist.",
    example: "evidence/coverage/003.toml:88: src/decide/which-one.md has no \
              heading `#in-a-sentence`",
    mend: "Correct the name; the help line names the nearest one.",
};

/// A claim of a document is not in the ledger.
pub static CLAIM: Kind = Kind {
    id: "coverage-claim",
    cause: "A document makes a claim that no entry of the ledger names as its \
            `id` or in `also`.",
    example: "evidence/coverage/001.toml:12: no claim of the ledger is \
              `c1-zero-cost`",
    mend: "Judge the claim in `evidence/claims`, or correct the id.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] = &[&STATE, &PLACE, &CLAIM];

/// Reports what is wrong with a document.
pub fn document(
    coverage: &Coverage,
    document: &Document,
    world: &World,
    report: &mut Report,
) {
    for claim in &document.claims {
        if world.ids.named(NounKind::Claim, &claim.value).is_none() {
            report.add(
                &CLAIM,
                claim.place.clone(),
                format!("no claim of the ledger is `{}`", claim.value),
                "judge it in evidence/claims, or correct the id",
            );
        }
    }
    for item in &document.items {
        state(item, world, report);
        places(coverage, item, world, report);
    }
}

fn state(item: &Placed<Item>, world: &World, report: &mut Report) {
    let Placed { value, place } = item;
    let (what, help) = match (value.is_here(), &value.planned) {
        (true, None) => return,
        (false, Some(title)) => {
            if let Some((what, help)) = world.plan.fault(title) {
                let what = format!("`{}`: {what}", value.id);
                report.add(&PLANNED, place.clone(), what, help);
            }
            return;
        }
        (false, None) => (
            format!("`{}` is neither treated nor planned", value.id),
            "name the `page` that treats it, or in `planned` the one to come",
        ),
        (true, Some(_)) => (
            format!("`{}` is both treated and planned", value.id),
            "remove the key `planned`",
        ),
    };
    report.add(&STATE, place.clone(), what, help);
}

fn places(
    coverage: &Coverage,
    item: &Placed<Item>,
    world: &World,
    report: &mut Report,
) {
    let Placed { value, place } = item;
    let mut faults = Vec::new();
    for (kind, id) in value.things() {
        if world.ids.get(kind, id).is_none() {
            let what = format!("there is no {} `{id}`", kind.name());
            faults.push((what, world.ids.help(kind, id)));
        }
    }
    match &value.page {
        Some(page) => faults.extend(on_page(coverage, page, value)),
        None if value.anchor.is_some() || value.diagram.is_some() => {
            let what = "an `anchor` or `diagram` stands on a page".to_string();
            faults.push((what, "name the `page`".into()));
        }
        None => {}
    }
    for (what, help) in faults {
        let what = format!("`{}`: {what}", value.id);
        report.add(&PLACE, place.clone(), what, help);
    }
}

/// What is wrong with the chapter `page` and what the item names on it.
fn on_page(
    coverage: &Coverage,
    page: &str,
    item: &Item,
) -> Vec<(String, String)> {
    let Some(Facts {
        headings, diagrams, ..
    }) = coverage.chapters.get(page)
    else {
        let known = coverage.chapters.keys().map(String::as_str);
        let what = format!("there is no chapter `{page}`");
        return vec![(what, near(page, known))];
    };
    let mut faults = Vec::new();
    let ids = || headings.iter().map(|(id, _)| id.as_str());
    if let Some(anchor) = &item.anchor
        && !ids().any(|id| id == anchor)
    {
        let what = format!("src/{page} has no heading `#{anchor}`");
        faults.push((what, near(anchor, ids())));
    }
    if let Some(diagram) = &item.diagram
        && !diagrams.contains(diagram)
    {
        let what = format!("src/{page} has no diagram `{diagram}`");
        let known = diagrams.iter().map(String::as_str);
        faults.push((what, near(diagram, known)));
    }
    faults
}

fn near<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    did_you_mean(name, known).unwrap_or_else(|| "correct the name".into())
}
