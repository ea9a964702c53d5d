//! Proof that the checks work: each fault of `tests/faults/*.toml` is put
//! into a copy of the book, and the check that should find it must, at the
//! file and line; the untouched book must give no finding at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::handbook::Handbook;
use crate::lot::Lot;
use crate::repo::{Repo, copy, line_of};
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

/// What the book is made of; everything else stays behind.
const COPIED: [&str; 6] = [
    "book.toml",
    "exemptions.toml",
    "src",
    "evidence",
    "listings",
    "theme",
];

/// What cargo needs besides, where programs are compiled.
const COMPILED: [&str; 6] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "xtask",
];

/// Which checks are run on the copy.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Default)]
#[serde(rename_all = "kebab-case")]
enum Stage {
    /// `cargo xtask check`.
    #[default]
    Check,
    /// `cargo xtask build`: the built pages.
    Build,
    /// `cargo xtask test-listings --filter` on the faulty one.
    Listings,
    /// The EPUB, as `cargo xtask test --only editions` tests it.
    Epub,
    /// The PDF, likewise.
    Pdf,
    /// `cargo xtask test-pasted` on the faulty one.
    Pasted,
}

impl Stage {
    /// Whether programs are compiled in the copy.
    fn compiles(self) -> bool {
        matches!(self, Self::Listings | Self::Pasted)
    }
}

/// One fault.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    /// What is done to the book, kebab-case.
    name: String,
    #[serde(default)]
    stage: Stage,
    /// Files written anew or over, by path.
    #[serde(default)]
    write: BTreeMap<String, String>,
    /// Bytes written as hexadecimal, for what TOML cannot hold.
    #[serde(default)]
    write_hex: BTreeMap<String, String>,
    /// Text appended, by path.
    #[serde(default)]
    append: BTreeMap<String, String>,
    /// Bytes of text that does not compress appended, by path.
    #[serde(default)]
    noise: BTreeMap<String, usize>,
    /// Files or folders deleted.
    #[serde(default)]
    delete: Vec<String>,
    /// First match of a regular expression replaced, by path:
    /// `[pattern, replacement]`.
    #[serde(default)]
    replace: BTreeMap<String, [String; 2]>,
    /// The listing or rejection that a `listings` fault runs.
    filter: Option<String>,
    expect: Expect,
}

impl Fault {
    /// The files whose text it changes.
    fn changes(&self) -> impl Iterator<Item = String> {
        let files = self.replace.keys().chain(self.append.keys());
        files.chain(self.write.keys()).cloned()
    }
}

/// The finding that must come.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    id: String,
    file: String,
    /// Text on the line that the finding must name; without it the finding
    /// is about the file.
    on: Option<String>,
    /// Text that the message must hold.
    says: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    fault: Vec<Fault>,
}

/// Runs all faults, or those whose name holds `filter`.
pub fn run(
    repo: &Repo,
    filter: Option<&str>,
    report: &mut Report,
) -> Result<Tally> {
    let mut tally = Tally::default();
    let all = load(repo, report)?;
    // Cargo looks at times only, so what any fault changes is new in each
    // copy that is compiled.
    let changed: BTreeSet<String> = all
        .iter()
        .filter(|(fault, _)| fault.stage == Stage::Listings)
        .flat_map(|(fault, _)| fault.changes())
        .collect();
    let faults = matching(all, filter)?;
    let mut clean = Report::default();
    Handbook::load(repo, &mut clean).check(&mut clean);
    tally += Tally::one(clean.is_clean());
    for finding in clean.findings() {
        let Finding {
            place, what, help, ..
        } = finding;
        report.add(&NOT_CLEAN, place.clone(), what, help);
    }
    let (quick, slow): (Vec<_>, Vec<_>) =
        faults.into_iter().partition(|(f, _)| !f.stage.compiles());
    let next = Mutex::new(quick.into_iter());
    let outcomes = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let work = || loop {
        let fault = next.lock().expect("not poisoned").next();
        let Some((fault, place)) = fault else { break };
        let outcome = try_one(repo, &fault, &BTreeSet::new());
        outcomes
            .lock()
            .expect("not poisoned")
            .push((fault, place, outcome));
    };
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let mut outcomes = outcomes.into_inner().expect("not poisoned");
    // Those that compile take turns: they share one target folder.
    for (fault, place) in slow {
        let outcome = try_one(repo, &fault, &changed);
        outcomes.push((fault, place, outcome));
    }
    for (fault, place, outcome) in outcomes {
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

fn load(repo: &Repo, report: &mut Report) -> Result<Vec<(Fault, Place)>> {
    let mut faults = Vec::new();
    for file in repo.files("tests/faults", "toml") {
        let (data, text) = crate::data::read::<File>(repo, &file, report)
            .with_context(|| format!("{file} does not parse"))?;
        let placed = crate::data::place(&file, &text, "fault", data.fault);
        faults.extend(placed.into_iter().map(|p| (p.value, p.place)));
    }
    Ok(faults)
}

/// Those whose name holds `filter`; all without one.
fn matching(
    mut faults: Vec<(Fault, Place)>,
    filter: Option<&str>,
) -> Result<Vec<(Fault, Place)>> {
    if let Some(filter) = filter {
        let names: Vec<String> =
            faults.iter().map(|(f, _)| f.name.clone()).collect();
        faults.retain(|(f, _)| f.name.contains(filter));
        if faults.is_empty() {
            let known = names.iter().map(String::as_str);
            let help = crate::report::did_you_mean(filter, known);
            bail!(
                "no fault is named `{filter}`\nhelp: {}",
                help.unwrap_or_else(|| "they are in tests/faults".into())
            );
        }
    }
    Ok(faults)
}

/// Puts the fault into a copy, in which the files of `renewed` get a new
/// time, and looks for its finding.
fn try_one(
    repo: &Repo,
    fault: &Fault,
    renewed: &BTreeSet<String>,
) -> Result<()> {
    let target = repo.path("target/faults");
    fs::create_dir_all(&target).context("no folder for copies")?;
    let folder = match fault.stage {
        // Below the target folder, trybuild would not shorten its paths.
        Stage::Listings | Stage::Pasted => tempfile::tempdir(),
        _ => tempfile::tempdir_in(target),
    };
    let folder = folder.context("no temporary folder")?;
    let root = folder.path();
    for name in COPIED {
        copy(&repo.path(name), &root.join(name))?;
    }
    if fault.stage.compiles() {
        for name in COMPILED {
            copy(&repo.path(name), &root.join(name))?;
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(
            repo.path("listings/node_modules"),
            root.join("listings/node_modules"),
        )?;
    }
    for file in renewed {
        let path = root.join(file);
        if let Ok(bytes) = fs::read(&path) {
            put(&path, &bytes)?;
        }
    }
    apply(fault, root)?;
    // One folder for what is compiled, so that only the first fault waits.
    let copied = Repo::at(root)?.with_target(repo.path("target/faults-build"));
    let mut report = Report::default();
    let failed = inspect(repo, &copied, fault, &mut report).err();
    let expected = &fault.expect;
    let line = match &expected.on {
        None => None,
        Some(on) => {
            let text = fs::read(root.join(&expected.file))
                .with_context(|| format!("{} is not there", expected.file))?;
            let text = String::from_utf8_lossy(&text);
            let at = text
                .find(on.as_str())
                .with_context(|| format!("{} has no `{on}`", expected.file))?;
            Some(line_of(&text, at))
        }
    };
    let found = report.findings().iter().any(|f| {
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
        summary(report.findings()),
        failed.map_or(String::new(), |e| format!("; {e:#}"))
    );
    Ok(())
}

fn inspect(
    repo: &Repo,
    copied: &Repo,
    fault: &Fault,
    report: &mut Report,
) -> Result<()> {
    match fault.stage {
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
            let filter = fault.filter.as_deref();
            crate::pasted::run(copied, filter, report).map(|_| ())
        }
        Stage::Listings => {
            let filter = fault.filter.as_deref().context("needs `filter`")?;
            let options = crate::test_listings::Options::only(filter);
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

fn apply(fault: &Fault, root: &Path) -> Result<()> {
    for (file, text) in &fault.write {
        put(&root.join(file), text.as_bytes())?;
    }
    for (file, hex) in &fault.write_hex {
        let bytes: Result<Vec<u8>, _> = hex
            .split_whitespace()
            .map(|byte| u8::from_str_radix(byte, 16))
            .collect();
        put(&root.join(file), &bytes.context("not hexadecimal")?)?;
    }
    for (file, text) in &fault.append {
        let path = root.join(file);
        let old = fs::read_to_string(&path)
            .with_context(|| format!("{file} cannot be read"))?;
        put(&path, (old + text).as_bytes())?;
    }
    for (file, bytes) in &fault.noise {
        let path = root.join(file);
        let old = fs::read_to_string(&path)
            .with_context(|| format!("{file} cannot be read"))?;
        put(&path, (old + "\n" + &noise(*bytes)).as_bytes())?;
    }
    for (file, [pattern, replacement]) in &fault.replace {
        let path = root.join(file);
        let old = fs::read_to_string(&path)
            .with_context(|| format!("{file} cannot be read"))?;
        let pattern = regex::Regex::new(pattern).context("bad pattern")?;
        ensure!(pattern.is_match(&old), "{file} has no `{pattern}`");
        let new = pattern.replace(&old, replacement.as_str());
        put(&path, new.as_bytes())?;
    }
    for file in &fault.delete {
        let path = root.join(file);
        let deleted = if path.is_dir() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        };
        deleted.with_context(|| format!("{file} is not there to delete"))?;
    }
    Ok(())
}

/// Letters in an order that no compressor foresees.
fn noise(bytes: usize) -> String {
    let mut lot = Lot::new(1);
    let letters = (0..bytes).map(|_| match lot.below(64) as u8 {
        n @ 0..26 => char::from(b'a' + n),
        n @ 26..52 => char::from(b'A' + n - 26),
        _ => ' ',
    });
    letters.collect()
}

/// Writes a file anew, so that another link to the old one keeps its text.
fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::create_dir_all(path.parent().context("a file has a folder")?)?;
    let _ = fs::remove_file(path);
    fs::write(path, bytes)?;
    Ok(())
}
