//! The reader's side, tested in a real browser: `tests/browser` run by Node
//! against the built book.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::handbook::Handbook;
use crate::publish;
use crate::repo::{Repo, write_whole};
use crate::report::{Kind, Place, Report};
use crate::run::{self, Limits, Outcome};
use crate::tally::Tally;
use crate::toolchain::in_ci;

/// A browser test failed.
pub static FAILED: Kind = Kind {
    id: "browser-test",
    cause: "A page does not work as its reader needs: an accessibility \
            finding, something wider than the window, a layout that shifts, \
            invalid HTML, a message on the console, a key that does nothing.",
    example: "tests/browser/pages.test.js: understand/memory-1.html: axe, \
              light",
    mend: "Mend the page, the theme or the renderer; `cargo xtask \
           test-browser understand/memory-1` tests that page alone.",
};

/// There is no browser or no Node to test with.
pub static MISSING: Kind = Kind {
    id: "browser-missing",
    cause: "Chromium, or Node 20 or later with npm, is not on the machine and \
            cannot be fetched. On a contributor's machine the tests are then \
            skipped, loudly; with `CI=true` they may not be.",
    example: "tests/browser/package.json: there is no Chromium",
    mend: "Install Chromium and Node, or name the browser in `CHROMIUM`.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&FAILED, &MISSING];

/// The folder of the tests, relative to the root.
pub const FOLDER: &str = "tests/browser";
/// The oldest Node whose test runner does what the tests need.
const OLDEST_NODE: u32 = 20;
/// Programs that can be the browser, in order of preference.
const BROWSERS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// What a question to a tool may take.
const ASK: Limits = Limits {
    time: Duration::from_secs(30),
    output: 1 << 20,
};
/// What fetching a tool may take.
const FETCH: Limits = Limits {
    time: Duration::from_secs(600),
    output: 16 << 20,
};
/// What the tests may take.
const TESTS: Limits = Limits {
    time: Duration::from_secs(900),
    output: 16 << 20,
};

/// Builds the book and tests it; with `page`, only the pages whose address
/// holds it. What fails goes to `report`.
pub fn run(
    repo: &Repo,
    page: Option<&str>,
    report: &mut Report,
) -> Result<Tally> {
    let tools = match Tools::find(repo) {
        Ok(tools) => tools,
        Err(why) if in_ci() => {
            report.add(
                &MISSING,
                Place::file(format!("{FOLDER}/package.json")),
                format!("{why:#}"),
                "install Chromium and Node 20, or set CHROMIUM",
            );
            return Ok(Tally::one(false));
        }
        Err(why) => {
            eprintln!("SKIPPED: the browser tests: {why:#}");
            return Ok(Tally {
                skipped: 1,
                ..Tally::default()
            });
        }
    };
    let folder = tempfile::tempdir()?;
    let book = folder.path().join("book");
    crate::book::build(repo, &book, false, &mut Report::default())?;
    let published = folder.path().join("published");
    let address = publish::Options {
        // Set aside for examples (RFC 2606).
        address: Some("https://example.org/".parse()?),
        downloads: None,
    };
    let mut again = Report::default();
    crate::book::build_with(repo, &published, false, &address, &mut again)?;
    let diagrams = folder.path().join("diagrams.json");
    let handbook = Handbook::load(repo, &mut Report::default());
    std::fs::write(&diagrams, serde_json::to_vec(&handbook.mermaid())?)?;

    let pasted = folder.path().join("pasted.json");
    let programs =
        crate::pasted::read(repo, &book, None, &mut Report::default())?;
    std::fs::write(&pasted, serde_json::to_vec(&programs)?)?;

    let mut node = Command::new(&tools.node);
    node.current_dir(repo.path(FOLDER))
        .args(["--test", "--test-reporter=./reporter.js"])
        .env("BOOK", &book)
        .env("PUBLISHED", &published)
        .env("DIAGRAMS", &diagrams)
        .env("PASTED", &pasted)
        .env("CHROMIUM", &tools.chromium);
    if let Some(page) = page {
        node.env("PAGE", page).arg("pages.test.js");
    }
    let outcome = run::run(&mut node, TESTS)?;
    let tests = outcomes(&outcome)?;
    Ok(judge(&tests, report))
}

/// How one test ended, as `tests/browser/reporter.js` writes it.
#[derive(Deserialize)]
struct Test {
    file: String,
    name: String,
    /// Why it failed, if it did.
    fault: Option<String>,
}

fn outcomes(outcome: &Outcome) -> Result<Vec<Test>> {
    let said = outcome.stdout();
    let tests: Vec<Test> = said
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    if tests.is_empty() || outcome.succeeded() != passed(&tests) {
        bail!(
            "the browser tests ended as {:?}\n{said}{}",
            outcome.end,
            outcome.stderr()
        );
    }
    Ok(tests)
}

fn passed(tests: &[Test]) -> bool {
    tests.iter().all(|test| test.fault.is_none())
}

fn judge(tests: &[Test], report: &mut Report) -> Tally {
    let mut tally = Tally::default();
    for test in tests {
        tally += Tally::one(test.fault.is_none());
        let Some(fault) = &test.fault else { continue };
        let help = match test.name.strip_suffix(".html") {
            Some(page) => format!("cargo xtask test-browser {page}"),
            None => "cargo xtask test-browser".into(),
        };
        report.add(
            &FAILED,
            Place::file(format!("{FOLDER}/{}", test.file)),
            format!("{}: {fault}", test.name),
            help,
        );
    }
    tally
}

/// What the tests need besides the book.
pub struct Tools {
    pub node: PathBuf,
    pub chromium: PathBuf,
}

impl Tools {
    /// Finds them, and fetches what npm has to; an error when one is missing.
    pub fn find(repo: &Repo) -> Result<Self> {
        // One after the other: the second finds what the first fetched.
        static TURN: Mutex<()> = Mutex::new(());
        let _turn = TURN.lock().expect("nothing panics here");
        let node = node(repo)?;
        let chromium = chromium()?;
        install(repo)?;
        Ok(Self { node, chromium })
    }
}

/// Runs a tool to its end; the error is what it said.
fn ask(command: &mut Command, limits: Limits) -> Result<String> {
    let outcome = run::run(command, limits)?;
    if !outcome.succeeded() {
        bail!("{:?}: {}", outcome.end, outcome.stderr().trim());
    }
    Ok(outcome.stdout())
}

/// Node from the path, or the one that the listings pin.
fn node(repo: &Repo) -> Result<PathBuf> {
    let pinned = repo.path("listings/node_modules/node/bin/node");
    [PathBuf::from("node"), pinned]
        .into_iter()
        .find(|node| {
            ask(Command::new(node).arg("--version"), ASK)
                .is_ok_and(|version| major(&version) >= OLDEST_NODE)
        })
        .with_context(|| format!("there is no Node {OLDEST_NODE} or later"))
}

/// The first number of a version such as `v20.20.2`; 0 when there is none.
fn major(version: &str) -> u32 {
    let digits = version.trim().trim_start_matches('v').split('.').next();
    digits.and_then(|d| d.parse().ok()).unwrap_or(0)
}

/// The browser that `CHROMIUM` names or the path has; in CI, Debian's.
fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(named.into());
    }
    if let Some(found) = BROWSERS.iter().find_map(|name| on_path(name)) {
        return Ok(found);
    }
    program("chromium", "chromium")
        .context("install Chromium, or name one in CHROMIUM")
}

/// The program `name` from the path; in CI, from Debian's `package`.
pub fn program(name: &str, package: &str) -> Result<PathBuf> {
    if let Some(found) = on_path(name) {
        return Ok(found);
    }
    if !in_ci() {
        bail!("there is no {name}");
    }
    eprintln!("   fetching {package} (apt-get)");
    for arguments in [
        &["update"][..],
        &["install", "--yes", "--no-install-recommends", package],
    ] {
        let mut apt = Command::new("apt-get");
        apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        ask(&mut apt, FETCH)
            .with_context(|| format!("apt-get cannot install {package}"))?;
    }
    on_path(name).with_context(|| format!("apt-get installed no {name}"))
}

/// The file of the program `name`, searched as a shell does.
fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// The packages of `package-lock.json`, installed when the lock has changed.
fn install(repo: &Repo) -> Result<()> {
    let lock = repo.path(format!("{FOLDER}/package-lock.json"));
    let pinned = std::fs::read(&lock).context("package-lock.json")?;
    let hash = blake3::hash(&pinned).to_hex().to_string();
    let modules = repo.path(format!("{FOLDER}/node_modules"));
    // Inside, so that it goes when they go.
    let stamp = modules.join(".xtask-lock.blake3");
    if modules.is_dir()
        && std::fs::read_to_string(&stamp).is_ok_and(|s| s == hash)
    {
        return Ok(());
    }
    eprintln!("   fetching what the browser tests need (npm ci)");
    let mut npm = Command::new("npm");
    // What is optional draws pictures of a PDF, which nothing here does.
    npm.args(["ci", "--ignore-scripts", "--omit=optional"])
        .args(["--no-audit", "--no-fund"])
        .current_dir(repo.path(FOLDER));
    ask(&mut npm, FETCH).context("npm ci failed in tests/browser")?;
    write_whole(Path::new(&stamp), hash.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_a_version_counts() {
        assert_eq!(major("v20.20.2\n"), 20);
        assert_eq!(major("not a version"), 0);
    }

    #[test]
    fn a_failed_page_says_how_to_test_it_alone() {
        let tests = [
            Test {
                file: "pages.test.js".into(),
                name: "decide/which-one.html".into(),
                fault: Some("axe, light\n- label: …".into()),
            },
            Test {
                file: "pages.test.js".into(),
                name: "index.html".into(),
                fault: None,
            },
        ];
        let mut report = Report::default();
        let tally = judge(&tests, &mut report);
        assert_eq!((tally.passed, tally.failed), (1, 1));
        let finding = &report.findings()[0];
        assert_eq!(finding.help, "cargo xtask test-browser decide/which-one");
        assert!(finding.what.starts_with("decide/which-one.html: axe"));
    }
}
