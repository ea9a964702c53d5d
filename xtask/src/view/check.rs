//! What can be wrong with a view without compiling it.

use std::collections::BTreeSet;

use super::{Look, PROFILE, View, What, fact};
use crate::language::Language;
use crate::program;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};

/// `view.toml` and the files beside it disagree.
pub static FILES: Kind = Kind {
    id: "view-files",
    cause: "A view looks at a program, an anchor or a profile that is not \
            there, a look has no name of its own, asserts nothing, or lacks \
            its kept file.",
    example: "listings/dispatch/examples/ways-to-call/view/view.toml:6: \
              nothing is asserted of `direct`",
    mend: "Correct `view.toml`, whose fields are explained in \
           `listings/README.md`; `cargo xtask test-listings --filter \
           topic/name --bless` writes the kept files.",
};

/// What a view asserts is not so.
pub static FACT: Kind = Kind {
    id: "view-fact",
    cause: "What a compiler makes of a program lacks what the view asserts, \
            or holds what it must not: an instruction, a note.",
    example: "listings/dispatch/examples/ways-to-call/view/view.toml:9: \
              not so for `direct`: the method is called by its name",
    mend: "Where the program changed, mend it; where the compiler did, \
           rewrite the fact and the prose that shows it.",
};

/// All kinds of finding this noun reports without compiling anything.
pub static KINDS: &[&Kind] = &[&FILES, &FACT];

/// Reports what is wrong with the files of a view.
pub fn files(view: &View, repo: &Repo, report: &mut Report) {
    let mut names = BTreeSet::new();
    let place = || Place::file(format!("{}/view.toml", view.folder()));
    if view.looks.is_empty() {
        let help = "write a `[[go]]` or `[[rust]]`";
        report.add(&FILES, place(), "it looks at nothing", help);
    }
    for look in &view.looks {
        if !names.insert((look.language, &look.name))
            || !program::is_kebab(&look.name)
        {
            let what = format!("`{}` is taken or not kebab-case", look.name);
            report.add(&FILES, look.place.clone(), what, "choose another name");
        }
        for (what, help) in faults(view, look, repo) {
            report.add(&FILES, look.place.clone(), what, help);
        }
        facts(view, look, report);
    }
    let known: BTreeSet<String> = view.looks.iter().map(Look::file).collect();
    let profiled = view.looks.iter().any(|l| l.profile);
    program::check_stray(
        repo,
        &view.folder(),
        |name| {
            name == "view.toml"
                || known.contains(name)
                || (name == PROFILE && profiled)
        },
        report,
    );
}

/// What is wrong with a look, each with its mend.
fn faults(view: &View, look: &Look, repo: &Repo) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut add = |what: String, help: &str| found.push((what, help.into()));
    let name = &look.name;
    match view.listing.program(look.language) {
        None => add(
            format!("the listing has no {}", look.language.file()),
            "remove the look, or write the program",
        ),
        Some(program) => {
            if let Some(anchor) = &look.anchor
                && program.excerpt(anchor).is_none()
            {
                let what = format!("there is no anchor `{anchor}`");
                add(what, "write it, or correct `anchor`");
            }
        }
    }
    let go = look.language == Language::Go;
    let notes = matches!(look.what, What::Notes | What::BoundsChecks);
    if (look.what == What::Assembly) != look.of.is_some() {
        let what = "`of` names the function of `assembly`, and only there";
        add(what.into(), "add or remove `of`");
    }
    if !go && (notes || look.profile || look.level != 1) {
        let what = "rustc has no notes, levels or profile here";
        add(what.into(), "look at its assembly or functions");
    }
    if go && look.debug {
        let what = "Go has one mode only";
        add(what.into(), "remove `debug`");
    }
    if look.profile && !repo.path(view.folder()).join(PROFILE).is_file() {
        add(format!("there is no {PROFILE}"), "record it");
    }
    if let Some(Err(error)) = look.keep.as_deref().map(fact::compile) {
        add(format!("`keep`: {error}"), "correct the pattern");
    }
    if look.facts.is_empty() {
        let what = format!("nothing is asserted of `{name}`");
        add(what, "write a `fact` with `says` and `holds` or `lacks`");
    }
    if look.kept.is_none() {
        let help =
            format!("cargo xtask test-listings --filter {} --bless", view.id());
        add(format!("there is no {}", look.file()), &help);
    }
    found
}

/// Reports facts that are malformed, or not so in what is kept.
fn facts(view: &View, look: &Look, report: &mut Report) {
    for fact in &look.facts {
        let place = view.fact_place(look, fact);
        if let Some(what) = fact.fault() {
            report.add(&FACT, place, what, "correct the fact");
        } else if let Some(kept) = &look.kept
            && let Some(why) = fact.fails(&kept.text)
        {
            let file = format!("{}/{}", view.folder(), look.file());
            let what = format!("not so in {file}: {} ({why})", fact.says);
            let help = format!(
                "cargo xtask test-listings --filter {} says whether it is \
                 so now",
                view.id()
            );
            report.add(&FACT, place, what, help);
        }
    }
}
