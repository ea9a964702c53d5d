//! What can be wrong with a system without running it.

use std::collections::BTreeSet;

use super::System;
use crate::language::Language;
use crate::program::{self, Program};
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};

/// Files, `listing.toml` and the test disagree.
pub static FILES: Kind = Kind {
    id: "system-files",
    cause: "`[files]` of a system names a file that is not there, or of \
            another language, a source file is there and `[files]` lacks it \
            (so that readers would not see it), a language is absent without \
            a `[missing.<language>] why`, the test is absent, or a test \
            belongs to no system.",
    example: "listings/web-service/systems/users/listing.toml:9: \
              go/store.go is there, and `[files]` lacks it",
    mend: "Name the file in `[files]`, or remove it; the test is \
           `listings/<topic>/tests/<name>.rs`.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&FILES];

/// Test files of a topic that prove no system.
const OTHER_TESTS: [&str; 1] = ["rejected"];

/// Reports what is wrong with the files of every system; `listings` are the
/// ids of the other listings, which share their names.
pub fn files(
    systems: &[System],
    listings: &[String],
    repo: &Repo,
    report: &mut Report,
) {
    names(systems, listings, report);
    for topic in repo.folders("listings") {
        let folder = format!("listings/{topic}/systems");
        program::check_stray(repo, &folder, |n| n.ends_with('/'), report);
        tests(systems, &topic, repo, report);
    }
    for system in systems {
        named(system, report);
        unnamed(system, repo, report);
        languages(system, report);
        anchors(system, report);
        let test = system.test.iter();
        for program in system.programs.iter().chain(test) {
            program.check_columns(report);
        }
    }
}

fn names(systems: &[System], listings: &[String], report: &mut Report) {
    let ids: Vec<String> = systems.iter().map(System::id).collect();
    let all = ids.iter().map(String::as_str);
    program::check_names("system", "systems", all, report);
    for system in systems {
        let taken = |id: &&String| {
            id.split_once('/').is_some_and(|(_, n)| n == system.name)
        };
        if let Some(id) = listings.iter().find(taken) {
            report.add(
                &program::NAME,
                Place::file(system.folder()),
                format!("`{}` is the name of the listing {id}", system.name),
                "rename one of the folders",
            );
        }
    }
}

/// Tests of `topic` that belong to nothing.
fn tests(systems: &[System], topic: &str, repo: &Repo, report: &mut Report) {
    let folder = format!("listings/{topic}/tests");
    for name in program::files_in(repo, &folder) {
        let Some(stem) = name.strip_suffix(".rs") else {
            continue;
        };
        let known = OTHER_TESTS.contains(&stem)
            || systems.iter().any(|s| s.topic == topic && s.name == stem);
        if !known {
            report.add(
                &FILES,
                Place::file(format!("{folder}/{name}")),
                "this test belongs to no system",
                format!("make listings/{topic}/systems/{stem}, or remove it"),
            );
        }
    }
}

/// What `[files]` and `data` name, and whether the test is there.
fn named(system: &System, report: &mut Report) {
    for file in &system.absent {
        report.add(
            &FILES,
            system.line("[files]"),
            format!("there is no {file}"),
            "write it, or take it out of listing.toml",
        );
    }
    for program in &system.programs {
        let language = program.language;
        if language_of(&program.file) != Some(language) {
            report.add(
                &FILES,
                system.line(language.key()),
                format!("{} is not {language}", program.file),
                "name it under its language, or under `data`",
            );
        }
    }
    if system.test.is_none() {
        let file = system.test_file();
        report.add(
            &FILES,
            system.line("shows"),
            format!("there is no {file}"),
            "write the test that proves the system",
        );
    }
}

/// Files that `listing.toml` does not name. Manifests, and what `query!` is
/// checked by, are not for reading.
fn unnamed(system: &System, repo: &Repo, report: &mut Report) {
    let folder = system.folder();
    for file in repo.files_below(&folder) {
        let name = system.within(&file);
        let known = ["listing.toml", "Cargo.toml"]
            .iter()
            .any(|known| name.rsplit('/').next() == Some(known))
            || name.split('/').any(|part| part == ".sqlx")
            || system.programs.iter().any(|p| p.file == file)
            || system.data.iter().any(|(path, _)| *path == file);
        if known {
            continue;
        }
        if language_of(&file).is_some() {
            report.add(
                &FILES,
                system.line("[files]"),
                format!("{name} is there, and `[files]` lacks it"),
                "name it, so that readers see it, or remove it",
            );
        } else {
            report.add(
                &program::STRAY,
                Place::file(&file),
                "nothing reads this file",
                format!("name it in `data` of {folder}/listing.toml"),
            );
        }
    }
}

fn languages(system: &System, report: &mut Report) {
    let there = system.languages();
    for language in Language::ALL {
        let key = language.key();
        let excused = system.missing.contains_key(&language);
        let (what, help) = match (there.contains(&language), excused) {
            (true, false) | (false, true) => continue,
            (true, true) => (
                format!("{key} is there and has a [missing.{key}]"),
                format!("remove [missing.{key}]"),
            ),
            (false, false) => (
                format!("nothing says why there is no {language}"),
                format!("[missing.{key}]\nwhy = \"One sentence.\""),
            ),
        };
        report.add(&FILES, system.line("[files]"), what, help);
    }
}

/// Anchors are in pairs, in one file of each language, and in every
/// language; those of the test are its own.
fn anchors(system: &System, report: &mut Report) {
    for program in system.programs.iter().chain(&system.test) {
        program.check_anchors(report);
    }
    let of = |programs: &[&Program]| -> BTreeSet<String> {
        programs.iter().flat_map(|p| p.anchor_names()).collect()
    };
    let all = of(&system.programs.iter().collect::<Vec<_>>());
    for language in system.languages() {
        let mut programs = system.sources(language);
        programs.retain(|p| Some(&p.file) != test_file(system));
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for program in &programs {
            for name in program.anchor_names() {
                if !seen.insert(name.clone()) {
                    report.add(
                        &program::ANCHOR,
                        Place::file(&program.file),
                        format!("anchor `{name}` is in two files"),
                        "rename one of them",
                    );
                }
            }
        }
        for name in all.difference(&seen) {
            report.add(
                &program::ANCHOR,
                Place::file(&programs[0].file),
                format!("another language has the anchor `{name}`"),
                format!("write `// ANCHOR: {name}` in a file of {language}"),
            );
        }
    }
    if let Some(test) = &system.test {
        for name in of(&[test]).intersection(&all) {
            report.add(
                &program::ANCHOR,
                Place::file(&test.file),
                format!("a part of the system has the anchor `{name}`"),
                "rename one of them",
            );
        }
    }
}

fn test_file(system: &System) -> Option<&String> {
    system.test.as_ref().map(|test| &test.file)
}

/// The language that a file's name says.
fn language_of(file: &str) -> Option<Language> {
    let (_, extension) = file.rsplit_once('.')?;
    match extension {
        "go" => Some(Language::Go),
        "rs" => Some(Language::Rust),
        "ts" | "mts" => Some(Language::TypeScript),
        _ => None,
    }
}
