//! Whether and where programs are shown.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::data;
use crate::noun::{Entry, NounKind, Page, World};
use crate::plan::PLANNED;
use crate::report::{Kind, Report};

/// Nothing shows the listing.
pub static UNUSED: Kind = Kind {
    id: "listing-unused",
    cause: "A listing or rejection is shown by no chapter, is no claim's \
            evidence, and names in `planned` no chapter that will show it.",
    example: "listings/ownership/examples/create-user/listing.toml: nothing \
              uses ownership/create-user",
    mend: "Show it in a chapter, name it as evidence, name the chapter to \
           come in `planned`, or remove it.",
};

/// A program is planned for a chapter, and already shown.
pub static NOT_PLANNED: Kind = Kind {
    id: "listing-planned",
    cause: "A listing or rejection says `planned`, and a chapter shows it.",
    example: "listings/failure/examples/wrapped-error/listing.toml: \
              failure/wrapped-error is shown already",
    mend: "Remove the key `planned`.",
};

/// A page shows the same part twice.
pub static TWICE: Kind = Kind {
    id: "listing-twice",
    cause: "A page shows the same listing or rejection twice with the same \
            anchor, so that its id would not be unique on the page.",
    example: "src/understand/memory-1.md:80: ownership/create-user:create is \
              already shown on this page",
    mend: "Refer to the first one, or show another anchor.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&UNUSED, &NOT_PLANNED, &TWICE];

/// Reports things of a kind that nothing uses, and pages that show one twice.
pub fn check(kind: NounKind, world: &World, report: &mut Report) {
    let evidence = data::named(world.repo, kind.name());
    for entry in world.ids.all(kind) {
        let Entry { id, planned, .. } = entry;
        let fault = planned.as_deref().and_then(|p| world.plan.fault(p));
        if world.is_listed(kind, id) {
            continue;
        }
        if planned.is_some() && world.is_used(kind, id) {
            report.add(
                &NOT_PLANNED,
                entry.place.clone(),
                format!("{id} is shown already"),
                "remove the key `planned`",
            );
        } else if let Some((what, help)) = fault {
            report.add(&PLANNED, entry.place.clone(), what, help);
        }
        if planned.is_none()
            && !world.is_used(kind, id)
            && !evidence.contains(id)
        {
            let directive = match kind {
                NounKind::Rejection => "rejected",
                NounKind::View => "view",
                _ => "listing",
            };
            report.add(
                &UNUSED,
                entry.place.clone(),
                format!("nothing uses {id}"),
                format!("show it as {{{{#{directive} {id}}}}}, or remove it"),
            );
        }
    }
    let mut seen = BTreeSet::new();
    for shown in world.uses.iter().filter(|u| u.kind == kind) {
        if !seen.insert((&shown.page, &shown.argument)) {
            report.add(
                &TWICE,
                shown.place.clone(),
                format!("{} is already shown on this page", shown.argument),
                "refer to the first one, or show another anchor",
            );
        }
    }
}

/// Which pages use a thing, as links from `page`.
pub fn used_on(kind: NounKind, id: &str, page: &Page) -> Markup {
    links(kind, id, page).unwrap_or_else(|| html! { "no chapter yet" })
}

/// Links from `page` to the pages that use a thing; `None` when none does.
pub fn links(kind: NounKind, id: &str, page: &Page) -> Option<Markup> {
    let mut paths: Vec<&str> = page
        .uses
        .iter()
        .filter(|u| u.kind == kind && u.id == id)
        .map(|u| u.page.as_str())
        .collect();
    paths.dedup();
    (!paths.is_empty()).then(|| {
        html! {
            @for (i, path) in paths.iter().enumerate() {
                @if i > 0 { ", " }
                a href=(page.address(path)) { (path.trim_end_matches(".md")) }
            }
        }
    })
}
