//! The reader's side, tested in a real browser: `tests/browser` run by Node
//! against the built book.

mod tools;

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};

use crate::handbook::Handbook;
use crate::publish;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};
use crate::run::{self, Limits, Outcome};
use crate::specimen::{self, Size};
use crate::tally::Tally;
use crate::toolchain::in_ci;

pub use tools::{FIREFOX, Tools, program, rows};

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
    cause: "Chromium, Firefox, or Node 20 or later with npm, is not on the \
            machine and cannot be fetched. On a contributor's machine the \
            tests in it are then skipped, loudly; with `CI=true` they may \
            not be.",
    example: "tests/browser/package.json: there is no chromium",
    mend: "Install the browser and Node, or name the browser in `CHROMIUM` \
           or `FIREFOX`.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&FAILED, &MISSING];

/// The folder of the tests, relative to the root.
pub const FOLDER: &str = "tests/browser";
/// What is run in Firefox: tests of every part that answers its reader, and
/// of a page of each kind, in one browser.
const IN_FIREFOX: &str = "firefox.js";
/// The tests that it gathers.
const ALSO_IN_FIREFOX: [&str; 4] = ["finder", "parts", "reading", "search"];

/// What the tests may take.
const TESTS: Limits = Limits {
    time: Duration::from_secs(1800),
    output: 16 << 20,
};

/// What to test, and where.
#[derive(Default, clap::Args)]
pub struct Options {
    /// Only the pages whose address holds this.
    page: Option<String>,

    /// Only the tests of `tests/browser/<NAME>.test.js`.
    #[arg(long, value_name = "NAME", conflicts_with = "page")]
    only: Option<String>,

    /// Only in this browser.
    #[arg(long = "in", value_enum, value_name = "BROWSER")]
    browser: Option<Browser>,

    /// Take the pictures anew that pages are compared with.
    #[arg(long, conflicts_with = "page")]
    bless: bool,
}

impl Options {
    /// Whether the tests of `name` are among those asked for.
    fn wants(&self, name: &str) -> bool {
        self.page.is_none()
            && self.only.as_ref().is_none_or(|only| only == name)
    }

    /// What to run in `browser`; nothing in it when `None`, and all of the
    /// tests when the list is empty.
    fn files(&self, browser: Browser) -> Option<Vec<String>> {
        let file = |name: &str| format!("{name}.test.js");
        match (browser, &self.only, &self.page) {
            _ if self.browser.is_some_and(|only| only != browser) => None,
            (Browser::Chromium, None, None) => Some(Vec::new()),
            (Browser::Chromium, Some(name), _) if name == "firefox" => None,
            (Browser::Chromium, Some(name), _) => Some(vec![file(name)]),
            (Browser::Chromium, None, Some(_)) => Some(vec![file("pages")]),
            (Browser::Firefox, None, None) => Some(vec![IN_FIREFOX.into()]),
            (Browser::Firefox, Some(name), _) if name == "firefox" => {
                Some(vec![IN_FIREFOX.into()])
            }
            (Browser::Firefox, Some(name), _) => (self.browser.is_some()
                || ALSO_IN_FIREFOX.contains(&name.as_str()))
            .then(|| vec![file(name)]),
            (Browser::Firefox, None, Some(_)) => None,
        }
    }
}

/// A browser that the tests are run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Browser {
    Chromium,
    Firefox,
}

/// Builds the book and tests it as `options` say. What fails goes to
/// `report`.
pub fn run(
    repo: &Repo,
    options: &Options,
    report: &mut Report,
) -> Result<Tally> {
    let tools = match Tools::find(repo) {
        Ok(tools) => tools,
        Err(why) => return Ok(missing(&why, report)),
    };
    let folder = tempfile::tempdir()?;
    let given = Given::make(repo, folder.path(), options)?;
    let mut tally = Tally::default();
    for browser in [Browser::Chromium, Browser::Firefox] {
        let Some(files) = options.files(browser) else {
            continue;
        };
        let mut node = given.node(repo, &tools);
        if let Some(page) = &options.page {
            node.env("PAGE", page);
        }
        if options.bless {
            node.env("BLESS", "1");
        }
        if browser == Browser::Firefox {
            match FIREFOX.find() {
                Ok(firefox) => node.env("FIREFOX", firefox),
                Err(why) => {
                    tally += missing(&why, report);
                    continue;
                }
            };
            node.env("BROWSER", "firefox");
        }
        node.args(files);
        let outcome = run::run(&mut node, TESTS)?;
        let tests = outcomes(&outcome)?;
        tally += judge(&tests, browser, report);
    }
    Ok(tally)
}

/// What is said where a browser or Node is not to be had.
fn missing(why: &anyhow::Error, report: &mut Report) -> Tally {
    if in_ci() {
        report.add(
            &MISSING,
            Place::file(format!("{FOLDER}/package.json")),
            format!("{why:#}"),
            "cargo xtask doctor says what to install",
        );
        return Tally::one(false);
    }
    eprintln!("SKIPPED: browser tests: {why:#}");
    Tally {
        skipped: 1,
        ..Tally::default()
    }
}

/// What the tests read, in a folder of its own.
struct Given<'a> {
    folder: &'a Path,
}

impl<'a> Given<'a> {
    /// Builds the book there, and what else those tests need that `options`
    /// ask for.
    fn make(repo: &Repo, folder: &'a Path, options: &Options) -> Result<Self> {
        let given = Self { folder };
        let book = folder.join("book");
        crate::book::build(repo, &book, false, &mut Report::default())?;
        if options.wants("published") {
            given.publish(repo)?;
        }
        if options.wants("diagrams") {
            let handbook = Handbook::load(repo, &mut Report::default());
            given.write("diagrams.json", &handbook.mermaid())?;
        }
        if options.wants("copying") {
            let found = &mut Report::default();
            let programs = crate::pasted::read(repo, &book, &[], found)?;
            given.write("pasted.json", &programs)?;
        }
        if options.wants("looks") {
            given.make_up(repo, "specimen", specimen::SMALL)?;
        }
        if options.wants("big") {
            given.make_up(repo, "big", specimen::BIG)?;
        }
        Ok(given)
    }

    /// Builds the book for a site with an address.
    fn publish(&self, repo: &Repo) -> Result<()> {
        let address = publish::Options {
            // Set aside for examples (RFC 2606).
            address: Some("https://example.org/".parse()?),
            downloads: None,
        };
        crate::book::build_with(
            repo,
            &self.folder.join("published"),
            false,
            &address,
            &mut Report::default(),
        )
    }

    /// Builds a book that is made up.
    fn make_up(&self, repo: &Repo, name: &str, size: Size) -> Result<()> {
        let sources = tempfile::tempdir()?;
        let site = self.folder.join(name);
        specimen::build(repo, size, sources.path(), &site)
    }

    fn write(&self, name: &str, data: &impl Serialize) -> Result<()> {
        let json = serde_json::to_vec(data)?;
        Ok(std::fs::write(self.folder.join(name), json)?)
    }

    /// Node's test runner in the folder of the tests.
    fn node(&self, repo: &Repo, tools: &Tools) -> Command {
        let at = |name: &str| self.folder.join(name);
        let mut node = Command::new(&tools.node);
        // Most files of tests wait for the browser more than they compute.
        let beside = thread::available_parallelism().map_or(2, usize::from);
        node.current_dir(repo.path(FOLDER))
            .args(["--test", "--test-reporter=./reporter.js"])
            .arg(format!("--test-concurrency={beside}"))
            .env("BOOK", at("book"))
            .env("PUBLISHED", at("published"))
            .env("DIAGRAMS", at("diagrams.json"))
            .env("PASTED", at("pasted.json"))
            .env("SPECIMEN", at("specimen"))
            .env("BIG", at("big"))
            .env("DIFFERENCES", repo.target().join("looks"))
            .env("CHROMIUM", &tools.chromium);
        node
    }
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

fn judge(tests: &[Test], browser: Browser, report: &mut Report) -> Tally {
    let mut tally = Tally::default();
    for test in tests {
        tally += Tally::one(test.fault.is_none());
        let Some(fault) = &test.fault else { continue };
        let alone = match test.name.strip_suffix(".html") {
            Some(page) if test.file == "pages.test.js" => page.to_string(),
            _ => {
                let name = test.file.split('.').next().unwrap_or_default();
                format!("--only {name}")
            }
        };
        let (place, way) = match browser {
            Browser::Chromium => ("", ""),
            Browser::Firefox => (" (in Firefox)", " --in firefox"),
        };
        report.add(
            &FAILED,
            Place::file(format!("{FOLDER}/{}", test.file)),
            format!("{}{place}: {fault}", test.name),
            format!("cargo xtask test-browser {alone}{way}"),
        );
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let tally = judge(&tests, Browser::Chromium, &mut report);
        assert_eq!((tally.passed, tally.failed), (1, 1));
        let finding = &report.findings()[0];
        assert_eq!(finding.help, "cargo xtask test-browser decide/which-one");
        assert!(finding.what.starts_with("decide/which-one.html: axe"));
    }

    #[test]
    fn a_test_that_failed_in_firefox_says_so() {
        let test = Test {
            file: "parts.test.js".into(),
            name: "a term on a phone".into(),
            fault: Some("it does not show".into()),
        };
        let mut report = Report::default();
        judge(&[test], Browser::Firefox, &mut report);
        let finding = &report.findings()[0];
        let what = "a term on a phone (in Firefox): it does not show";
        assert_eq!(finding.what, what);
        let help = "cargo xtask test-browser --only parts --in firefox";
        assert_eq!(finding.help, help);
    }

    #[test]
    fn what_is_asked_for_is_run_where_it_can_be() {
        let files = |only: Option<&str>, page: Option<&str>, browser| {
            let options = Options {
                only: only.map(Into::into),
                page: page.map(Into::into),
                ..Options::default()
            };
            Some(options.files(browser)?.join(" "))
        };
        let [chromium, firefox] = [Browser::Chromium, Browser::Firefox];
        let is = |text: &str| Some(text.to_string());
        assert_eq!(files(None, None, chromium), is(""));
        assert_eq!(files(None, None, firefox), is("firefox.js"));
        assert_eq!(files(None, Some("index"), chromium), is("pages.test.js"));
        assert_eq!(files(None, Some("index"), firefox), None);
        assert_eq!(files(Some("parts"), None, chromium), is("parts.test.js"));
        assert_eq!(files(Some("parts"), None, firefox), is("parts.test.js"));
        assert_eq!(files(Some("looks"), None, firefox), None);
        assert_eq!(files(Some("firefox"), None, chromium), None);
    }
}
