//! What can be wrong with a listing without running it.

use std::collections::BTreeSet;

use super::{Listing, Listings, own_expected};
use crate::language::Language;
use crate::program;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};

/// Files and `listing.toml` disagree.
pub static FILES: Kind = Kind {
    id: "listing-files",
    cause: "The programs in a listing's folder are not those that \
            `languages` names, an expected output is missing, or a language \
            is absent without a `[missing.<language>] why`.",
    example: "listings/ownership/examples/create-user/listing.toml:2: \
              `languages` names typescript, and there is no main.ts",
    mend: "Write the missing file, or correct `languages`; `cargo xtask \
           test-listings --filter topic/name --bless` writes the outputs.",
};

/// A declared difference is none, or is half declared.
pub static DIFFERS: Kind = Kind {
    id: "listing-differs",
    cause: "`[differs.<language>]` is declared and that language's output \
            equals the others', its `expected.<language>.txt` is missing, \
            or the file is there and nothing declares it.",
    example: "listings/ownership/examples/drop-order/listing.toml:4: rust is \
              declared to differ and prints the same",
    mend: "Remove the declaration and the file, or correct the output.",
};

/// All kinds of finding this noun reports without running anything.
pub static KINDS: &[&Kind] = &[&FILES, &DIFFERS];

/// Reports what is wrong with the files of every listing.
pub fn files(listings: &Listings, repo: &Repo, report: &mut Report) {
    let ids: Vec<String> = listings.all.iter().map(Listing::id).collect();
    let names = ids.iter().map(String::as_str);
    program::check_names("listing", "examples", names, report);
    for topic in repo.folders("listings") {
        let folder = format!("listings/{topic}/examples");
        program::check_stray(repo, &folder, |n| n.ends_with('/'), report);
    }
    for listing in &listings.all {
        languages(listing, report);
        outputs(listing, report);
        anchors(listing, report);
        for program in &listing.programs {
            program.check_columns(report);
        }
        program::check_stray(repo, &listing.folder(), known, report);
    }
}

/// Whether a listing may hold a file of this name.
fn known(name: &str) -> bool {
    ["listing.toml", "expected.txt", "view/"].contains(&name)
        || Language::ALL
            .iter()
            .any(|l| name == l.file() || name == own_expected(*l))
}

fn languages(listing: &Listing, report: &mut Report) {
    for language in Language::ALL {
        let key = language.key();
        let named = listing.languages.contains(&language);
        let there = listing.program(language).is_some();
        let excused = listing.missing.contains_key(&language);
        let file = language.file();
        let (what, help) = match (named, there, excused) {
            (true, true, false) | (false, false, true) => continue,
            (true, false, _) => (
                format!("`languages` names {key}, and there is no {file}"),
                format!("write {file}, or take {key} out of `languages`"),
            ),
            (false, true, _) => (
                format!("there is a {file}, and `languages` lacks {key}"),
                format!("add \"{key}\" to `languages`, or remove {file}"),
            ),
            (true, true, true) => (
                format!("{key} is there and has a [missing.{key}]"),
                format!("remove [missing.{key}]"),
            ),
            (false, false, false) => (
                format!("nothing says why there is no {file}"),
                format!("[missing.{key}]\nwhy = \"One sentence.\""),
            ),
        };
        report.add(&FILES, listing.line("languages"), what, help);
    }
}

fn outputs(listing: &Listing, report: &mut Report) {
    let bless = format!(
        "cargo xtask test-listings --filter {} --bless",
        listing.id()
    );
    let common = listing
        .languages
        .iter()
        .any(|l| !listing.differs.contains_key(l));
    if common && listing.expected.is_none() {
        let place = Place::file(format!("{}/expected.txt", listing.folder()));
        report.add(&FILES, place, "there is no expected output", &bless);
    }
    for (language, own) in &listing.expected_of {
        let key = language.key();
        if !listing.differs.contains_key(language) {
            let file =
                format!("{}/{}", listing.folder(), own_expected(*language));
            report.add(
                &DIFFERS,
                Place::file(file),
                format!("nothing declares that {key} differs"),
                format!("[differs.{key}]\nwhy = \"One sentence.\""),
            );
        } else if listing.expected.as_ref() == Some(own) {
            report.add(
                &DIFFERS,
                listing.line(&format!("[differs.{key}]")),
                format!("{key} is declared to differ and prints the same"),
                format!("remove [differs.{key}] and its file"),
            );
        }
    }
    for language in listing.differs.keys() {
        if !listing.expected_of.contains_key(language) {
            let key = language.key();
            report.add(
                &DIFFERS,
                listing.line(&format!("[differs.{key}]")),
                format!("there is no {}", own_expected(*language)),
                &bless,
            );
        }
    }
}

fn anchors(listing: &Listing, report: &mut Report) {
    let names = |p: &program::Program| -> BTreeSet<String> {
        p.anchor_names().into_iter().collect()
    };
    let all: BTreeSet<String> =
        listing.programs.iter().flat_map(names).collect();
    for program in &listing.programs {
        program.check_anchors(report);
        for name in all.difference(&names(program)) {
            report.add(
                &program::ANCHOR,
                Place::file(&program.file),
                format!("another language has the anchor `{name}`"),
                format!(
                    "write `// ANCHOR: {name}` and `// ANCHOR_END: {name}`"
                ),
            );
        }
    }
}
