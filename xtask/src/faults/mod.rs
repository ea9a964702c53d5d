//! Proof that the checks work: each fault of `tests/faults/*.toml` is put
//! into a copy of the book, and the check that should find it must, at the
//! file and line; the untouched book must give no finding at all. Faults that
//! cannot be mistaken for one another share a copy.

mod copy;
mod fault;
mod share;

use std::collections::BTreeSet;
use std::fs;
use std::sync::Mutex;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use fault::{Fault, Stage, put};
use share::Placed;

use crate::handbook::Handbook;
use crate::repo::{Repo, line_of};
use crate::report::{Finding, Kind, Place, Report};
use crate::tally::Tally;

/// A fault that no check found, or the wrong one did.
pub static MISSED: Kind = Kind {
    id: "fault-missed",
    cause: "A fault of `tests/faults` was put into a copy of the book, and \
            the check that should find it did not, or not at its place.",
    example: "tests/faults/claims.toml:12: `claim-without-evidence` was not \
              found: expected [claim-evidence] at evidence/claims/fault.toml:1",
    mend: "Mend the check; or, where its rule has changed, the fault.",
};

/// The untouched book gives findings.
pub static NOT_CLEAN: Kind = Kind {
    id: "fault-book-not-clean",
    cause: "The book has findings before any fault is put in.",
    example: "src/decide/which-one.md:12: there is no claim `x`",
    mend: "Run `cargo xtask check` and mend what it says.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&MISSED, &NOT_CLEAN];

/// Runs all faults, or those whose name holds `filter`.
pub fn run(
    repo: &Repo,
    filter: Option<&str>,
    report: &mut Report,
) -> Result<Tally> {
    let mut tally = Tally::default();
    let all = fault::load(repo, report)?;
    // Cargo looks at times only, so what any fault changes is new in each
    // copy that is compiled.
    let changed: BTreeSet<String> = all
        .iter()
        .filter(|(fault, _)| fault.stage == Stage::Listings)
        .flat_map(|(fault, _)| fault.changes())
        .collect();
    let faults = fault::matching(all, filter)?;
    let mut clean = Report::default();
    Handbook::load(repo, &mut clean).check(&mut clean);
    tally += Tally::one(clean.is_clean());
    for finding in clean.findings() {
        let Finding {
            place, what, help, ..
        } = finding;
        report.add(&NOT_CLEAN, place.clone(), what, help);
    }
    // Those that take long begin first.
    let (slow, quick): (Vec<_>, Vec<_>) =
        faults.into_iter().partition(|(f, _)| f.stage.compiles());
    let shared = share::copies(slow.into_iter().chain(quick));
    let next = Mutex::new(shared.into_iter());
    let outcomes = Mutex::new(Vec::new());
    let work = || {
        // What is compiled at the same time needs a folder each.
        let mut target = None;
        loop {
            let copy = next.lock().expect("not poisoned").next();
            let Some(copy) = copy else { break };
            let results = try_copy(repo, copy, &changed, &mut target);
            outcomes.lock().expect("not poisoned").extend(results);
        }
    };
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let outcomes = outcomes.into_inner().expect("not poisoned");
    for ((fault, place), outcome) in outcomes {
        tally += Tally::one(outcome.is_ok());
        if let Err(error) = outcome {
            report.add(
                &MISSED,
                place,
                format!("`{}`: {error:#}", fault.name),
                format!("cargo xtask test-faults {}", fault.name),
            );
        }
    }
    Ok(tally)
}

/// Tries the faults of one copy together, and those that are not found there
/// each in a copy of its own: another may have hidden them.
fn try_copy(
    repo: &Repo,
    faults: Vec<Placed>,
    changed: &BTreeSet<String>,
    target: &mut Option<TempDir>,
) -> Vec<(Placed, Result<()>)> {
    let mut inspect = |faults: &[Placed]| {
        let faults = faults.iter().map(|(fault, _)| fault);
        Inspected::new(repo, &Vec::from_iter(faults), changed, target)
    };
    let together = match faults.as_slice() {
        [_] => None,
        several => inspect(several).ok(),
    };
    let outcomes = faults.into_iter().map(|placed| {
        let (fault, _) = &placed;
        let found = together.as_ref().is_some_and(|t| t.has(fault).is_ok());
        let outcome = match found {
            true => Ok(()),
            false => inspect(std::slice::from_ref(&placed))
                .and_then(|alone| alone.has(fault)),
        };
        (placed, outcome)
    });
    outcomes.collect()
}

/// A copy with faults in it, and what the check that should find them found.
struct Inspected {
    folder: TempDir,
    report: Report,
    /// Why the check broke off, if it did.
    failed: Option<anyhow::Error>,
}

impl Inspected {
    /// Puts `faults`, all of one stage, into a copy and looks at it. Where
    /// programs are compiled, the files of `changed` get a new time and what
    /// is compiled goes to `target`, which is made when it is first needed.
    fn new(
        repo: &Repo,
        faults: &[&Fault],
        changed: &BTreeSet<String>,
        target: &mut Option<TempDir>,
    ) -> Result<Self> {
        let compiles = faults.iter().any(|fault| fault.stage.compiles());
        let copies = repo.path("target/faults");
        fs::create_dir_all(&copies).context("no folder for copies")?;
        let folder = match compiles {
            // Below the target folder, trybuild would not shorten its paths.
            true => tempfile::tempdir(),
            false => tempfile::tempdir_in(copies),
        };
        let folder = folder.context("no temporary folder")?;
        let root = folder.path();
        copy::book(repo, root, compiles)?;
        let mut copied = Repo::at(root)?;
        if compiles {
            for file in changed {
                let path = root.join(file);
                if let Ok(bytes) = fs::read(&path) {
                    put(&path, &bytes)?;
                }
            }
            let target = match target {
                Some(target) => target,
                none => none.insert(copy::target(repo)?),
            };
            copied = copied.with_target(target.path());
        }
        for fault in faults {
            fault::apply(fault, root)?;
        }
        let mut report = Report::default();
        let failed = inspect(repo, &copied, faults, &mut report).err();
        Ok(Self {
            folder,
            report,
            failed,
        })
    }

    /// Whether `fault` was found; the error says what was found instead.
    fn has(&self, fault: &Fault) -> Result<()> {
        let expected = &fault.expect;
        let line = match &expected.on {
            None => None,
            Some(on) => {
                let text = fs::read(self.folder.path().join(&expected.file))
                    .with_context(|| {
                        format!("{} is not there", expected.file)
                    })?;
                let text = String::from_utf8_lossy(&text);
                let at = text.find(on.as_str()).with_context(|| {
                    format!("{} has no `{on}`", expected.file)
                })?;
                Some(line_of(&text, at))
            }
        };
        let found = self.report.findings().iter().any(|f| {
            f.kind.id == expected.id
                && f.place.file == expected.file
                && line.is_none_or(|l| f.place.line == l)
                && expected.says.as_ref().is_none_or(|s| f.what.contains(s))
        });
        ensure!(
            found,
            "expected [{}] at {}, found {}{}",
            expected.id,
            Place::new(&expected.file, line.unwrap_or(0)),
            summary(self.report.findings()),
            self.failed
                .as_ref()
                .map_or(String::new(), |e| format!("; {e:#}"))
        );
        Ok(())
    }
}

/// Runs the check that should find `faults`, which are of one stage.
fn inspect(
    repo: &Repo,
    copied: &Repo,
    faults: &[&Fault],
    report: &mut Report,
) -> Result<()> {
    let filters: Vec<String> =
        faults.iter().filter_map(|f| f.filter.clone()).collect();
    let filters = || {
        ensure!(filters.len() == faults.len(), "needs `filter`");
        Ok(filters.clone())
    };
    match faults[0].stage {
        Stage::Check => {
            Handbook::load(copied, report).check(report);
            Ok(())
        }
        Stage::Build => {
            crate::book::build(copied, &copied.path("book"), true, report)
        }
        Stage::Epub => crate::edition::test_epub(repo, copied, report),
        Stage::Pdf => crate::edition::test_pdf(repo, copied, report),
        Stage::Pasted => {
            crate::pasted::run(copied, &filters()?, report).map(|_| ())
        }
        Stage::Listings => {
            let options = crate::test_listings::Options::only(filters()?);
            let tally = crate::test_listings::run(copied, &options, report)?;
            ensure!(
                tally.skipped == 0,
                "a tool-chain is missing or out of date, so nothing was \
                 tested\nhelp: cargo xtask test-listings, then cargo xtask \
                 doctor"
            );
            Ok(())
        }
    }
}

fn summary(findings: &[Finding]) -> String {
    match findings {
        [] => "nothing".into(),
        all => all
            .iter()
            .take(4)
            .map(|f| format!("[{}] at {}: {}", f.kind.id, f.place, f.what))
            .collect::<Vec<_>>()
            .join("; "),
    }
}
