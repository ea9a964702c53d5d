//! `cargo xtask test`: everything, begun in the order in which a fault is
//! cheapest to find.

mod side_by_side;

use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail};

use crate::clippy;
use crate::handbook::Handbook;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report, did_you_mean};
use crate::stamp::unless_unchanged;
use crate::tally::Tally;

/// A program of the Rust tool-chain says no.
pub static CARGO: Kind = Kind {
    id: "cargo-failed",
    cause: "`cargo fmt`, `cargo clippy` or `cargo test` failed for the tool \
            or a listing; its own output stands above.",
    example: "Cargo.toml: `cargo fmt --all --check` failed",
    mend: "Run the command named, and mend what it says.",
};

/// Two builds of the same book differ.
pub static NOT_REPRODUCIBLE: Kind = Kind {
    id: "build-not-reproducible",
    cause: "Two builds of the same commit gave different bytes.",
    example: "book.toml: index.html differs between two builds",
    mend: "Find what depends on time, order or place, and sort or remove it.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&CARGO, &NOT_REPRODUCIBLE];

/// What the pages, and so the slow steps, depend on.
const INPUTS: [&str; 11] = [
    "Cargo.lock",
    "Cargo.toml",
    "book.toml",
    "evidence",
    "listings",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src",
    "tests",
    "theme",
    "xtask",
];

/// One step: its name, what it proves, and the function that does it.
struct Step {
    name: &'static str,
    proves: &'static str,
    run: fn(&Repo, &mut Report) -> Result<Tally>,
    /// The steps whose work this one goes on with.
    after: &'static [&'static str],
    /// Fetches what the step needs, beside the steps before it, which leave
    /// the processor idle now and then.
    ahead: Option<fn(&Repo)>,
}

const STEPS: &[Step] = &[
    Step {
        name: "format",
        proves: "Rust is formatted",
        run: |repo, report| {
            let mut command = Command::new(env!("CARGO"));
            command.args(["fmt", "--all", "--check"]);
            cargo(repo, &mut command, report)
        },
        after: &[],
        ahead: None,
    },
    Step {
        name: "lint",
        proves: "clippy has nothing to say about the tool",
        run: lint,
        after: &[],
        ahead: None,
    },
    Step {
        name: "unit",
        proves: "the tool's own tests pass",
        run: unit,
        after: &["lint"],
        ahead: None,
    },
    Step {
        name: "listings",
        proves: "every program is formatted, linted, compiled, run, compared",
        run: |repo, report| {
            let everything = crate::test_listings::Options::default();
            crate::test_listings::run(repo, &everything, report)
        },
        after: &[],
        ahead: None,
    },
    Step {
        name: "check",
        proves: "prose, ledgers and diagrams are in order",
        run: check,
        after: &[],
        ahead: None,
    },
    Step {
        name: "build",
        proves: "the pages are sound, and the same bytes twice",
        run: build,
        after: &[],
        ahead: None,
    },
    Step {
        name: "browser",
        proves: "browsers find nothing wrong with any page",
        run: |repo, report| {
            unless_unchanged(repo, "browser", &INPUTS, report, |report| {
                crate::browser::run(repo, &Default::default(), report)
            })
        },
        after: &[],
        ahead: Some(|repo| {
            drop(crate::browser::Tools::find(repo));
            drop(crate::browser::FIREFOX.find());
        }),
    },
    Step {
        name: "smoke",
        proves: "every measured program computes what it should",
        run: crate::figure::measure::smoke_all,
        after: &["listings"],
        ahead: None,
    },
    Step {
        name: "pasted",
        proves: "every listing, pasted alone from its page, does what it says",
        run: |repo, report| crate::pasted::run(repo, &[], report),
        after: &["listings"],
        ahead: None,
    },
    Step {
        name: "editions",
        proves: "the EPUB is valid, the PDF complete, both the same twice",
        run: |repo, report| {
            unless_unchanged(repo, "editions", &INPUTS, report, |report| {
                crate::edition::test(repo, report)
            })
        },
        after: &[],
        ahead: Some(|repo| drop(crate::edition::fetch(repo))),
    },
    Step {
        name: "stock",
        proves: "stock mdBook and its plug-ins make the same book",
        run: |repo, report| {
            unless_unchanged(repo, "stock", &INPUTS, report, |report| {
                crate::stock::run(repo, &Default::default(), report)
            })
        },
        after: &[],
        ahead: None,
    },
    Step {
        name: "faults",
        proves: "each check finds its fault",
        run: |repo, report| {
            unless_unchanged(repo, "faults", &INPUTS, report, |report| {
                crate::faults::run(repo, None, report)
            })
        },
        after: &["listings"],
        ahead: None,
    },
];

/// Runs all steps, or those named in `only`.
pub fn run(repo: &Repo, only: &[String], report: &mut Report) -> Result<()> {
    for name in only {
        if !STEPS.iter().any(|s| s.name == name) {
            let known = STEPS.iter().map(|s| s.name);
            let all: Vec<_> = known.clone().collect();
            let help = did_you_mean(name, known)
                .unwrap_or_else(|| format!("the steps are {}", all.join(", ")));
            bail!("there is no step `{name}`\nhelp: {help}");
        }
    }
    let chosen = |step: &&Step| {
        only.is_empty() || only.iter().any(|name| name == step.name)
    };
    let steps: Vec<&Step> = STEPS.iter().filter(chosen).collect();
    thread::scope(|scope| {
        for ahead in steps.iter().filter_map(|step| step.ahead) {
            // What it cannot fetch, the step tries again and reports.
            scope.spawn(move || ahead(repo));
        }
        side_by_side::run(repo, steps, report)
    })
}

/// Runs cargo with its output shown; one test.
fn cargo(
    repo: &Repo,
    cargo: &mut Command,
    report: &mut Report,
) -> Result<Tally> {
    let status = cargo.current_dir(repo.root()).status();
    let status = status.context("cargo cannot be started")?;
    if !status.success() {
        let arguments: Vec<_> =
            cargo.get_args().map(|a| a.to_string_lossy()).collect();
        let command = format!("cargo {}", arguments.join(" "));
        report.add(
            &CARGO,
            Place::file("Cargo.toml"),
            format!("`{command}` failed"),
            "do what it says above",
        );
    }
    Ok(Tally::one(status.success()))
}

/// Looks at the tool with clippy while it compiles the tests, which the next
/// step runs. What rustc has said of the program itself, as it is compiled
/// already, cargo repeats.
fn lint(repo: &Repo, report: &mut Report) -> Result<Tally> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--quiet", "--package", "xtask", "--tests"]);
    let mut tally = cargo(repo, clippy::compile_with(&mut command)?, report)?;
    let repeated = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "xtask"])
        .current_dir(repo.root())
        .output()
        .context("cargo cannot be started")?;
    let said = String::from_utf8_lossy(&repeated.stderr);
    if !said.trim().is_empty() {
        eprint!("{said}");
        report.add(
            &CARGO,
            Place::file("xtask/Cargo.toml"),
            "rustc warns of the tool",
            "do what it says above",
        );
    }
    tally += Tally::one(said.trim().is_empty());
    Ok(tally)
}

/// The tool's unit tests, counted from cargo's summary lines.
fn unit(repo: &Repo, report: &mut Report) -> Result<Tally> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["test", "--quiet", "--package", "xtask"]);
    let output = clippy::compile_with(&mut command)?
        .current_dir(repo.root())
        .output()
        .context("cargo cannot be started")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let tally = Tally::of_cargo(&text);
    if !output.status.success() {
        eprint!("{text}{}", String::from_utf8_lossy(&output.stderr));
        report.add(
            &CARGO,
            Place::file("xtask/Cargo.toml"),
            "the tool's own tests fail",
            "cargo test --package xtask",
        );
        return Ok(Tally {
            failed: tally.failed.max(1),
            ..tally
        });
    }
    Ok(tally)
}

fn check(repo: &Repo, report: &mut Report) -> Result<Tally> {
    let mut own = Report::default();
    Handbook::load(repo, &mut own).check(&mut own);
    let clean = own.is_clean();
    report.absorb(own);
    Ok(Tally::one(clean))
}

/// Builds twice into folders of its own and compares.
fn build(repo: &Repo, report: &mut Report) -> Result<Tally> {
    let (first, second) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let mut own = Report::default();
    crate::book::build(repo, first.path(), true, &mut own)?;
    let mut tally = Tally::one(own.is_clean());
    report.absorb(own);
    crate::book::build(repo, second.path(), false, &mut Report::default())?;
    let differing = differing(first.path(), second.path())?;
    tally += Tally::one(differing.is_empty());
    for file in differing {
        report.add(
            &NOT_REPRODUCIBLE,
            Place::file("book.toml"),
            format!("{file} differs between two builds"),
            "find what depends on time, order or place",
        );
    }
    Ok(tally)
}

/// Files that are not the same in both folders.
fn differing(
    first: &std::path::Path,
    second: &std::path::Path,
) -> Result<Vec<String>> {
    let list = |folder: &std::path::Path| -> Vec<std::path::PathBuf> {
        let mut files: Vec<_> = ignore::WalkBuilder::new(folder)
            .standard_filters(false)
            .build()
            .filter_map(Result::ok)
            .filter(|e| e.path().is_file())
            .filter_map(|e| e.path().strip_prefix(folder).ok().map(Into::into))
            .collect();
        files.sort();
        files
    };
    let (a, b) = (list(first), list(second));
    let mut all: Vec<_> = a.into_iter().chain(b).collect();
    all.sort();
    all.dedup();
    let mut differing = Vec::new();
    for file in all {
        let bytes =
            |folder: &std::path::Path| std::fs::read(folder.join(&file)).ok();
        if bytes(first) != bytes(second) {
            differing.push(file.display().to_string());
        }
    }
    Ok(differing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_between_two_folders_is_named() {
        let (a, b) =
            (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for (folder, text) in [(&a, "one"), (&b, "two")] {
            std::fs::write(folder.path().join("same"), "same").unwrap();
            std::fs::write(folder.path().join("other"), text).unwrap();
        }
        assert_eq!(differing(a.path(), b.path()).unwrap(), ["other"]);
    }
}
