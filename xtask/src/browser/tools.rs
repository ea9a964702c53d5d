//! What the browser tests need besides the book: Node with its packages, and
//! the browsers.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::FOLDER;
use crate::repo::{Repo, write_whole};
use crate::run::{self, Limits};
use crate::toolchain::{Missing, Row, in_ci};

/// The oldest Node whose test runner does what the tests need.
const OLDEST_NODE: u32 = 20;

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
        let chromium = CHROMIUM.find()?;
        install(repo)?;
        Ok(Self { node, chromium })
    }
}

/// A browser as its makers or a distribution ship it.
pub struct Program {
    /// As people call it.
    name: &'static str,
    /// The environment variable that names its program.
    variable: &'static str,
    /// What its program may be called. The first is preferred, and is also
    /// the name of Debian's package that has it.
    programs: &'static [&'static str],
}

/// The browser that draws, prints and measures, too. The same engine without
/// the browser's own windows and services takes a quarter less of the
/// processor for a page.
static CHROMIUM: Program = Program {
    name: "Chromium",
    variable: "CHROMIUM",
    programs: &[
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
};

/// The second browser, which has another engine.
pub static FIREFOX: Program = Program {
    name: "Firefox",
    variable: "FIREFOX",
    programs: &[
        "firefox-esr",
        "firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
};

impl Program {
    /// The program that the variable names.
    fn named(&self) -> Option<PathBuf> {
        std::env::var_os(self.variable).map(PathBuf::from)
    }

    /// That, or the first that the path has.
    fn look(&self) -> Option<PathBuf> {
        let on_path = || self.programs.iter().find_map(|name| on_path(name));
        self.named().or_else(on_path)
    }

    /// The same; in CI, the preferred one, installed where it is missing.
    pub fn find(&self) -> Result<PathBuf> {
        let preferred = self.programs[0];
        match self.named() {
            Some(named) => Ok(named),
            None => program(preferred, preferred)
                .or_else(|why| self.look().ok_or(why)),
        }
        .with_context(|| {
            format!("install {}, or name it in {}", self.name, self.variable)
        })
    }

    /// What `cargo xtask doctor` says of it.
    fn row(&self, tool: &'static str) -> Row {
        let found = self.look().ok_or_else(|| {
            Missing::new(
                format!("there is no {}", self.name),
                format!("install it, or name it in {}", self.variable),
            )
        });
        let asked = found.and_then(|program| {
            let mut command = Command::new(&program);
            match ask(command.arg("--version"), ASK) {
                Ok(said) => Ok((said, program)),
                Err(error) => Err(Missing::new(
                    format!("{} does not run: {error:#}", program.display()),
                    format!("name another in {}", self.variable),
                )),
            }
        });
        match asked {
            Err(missing) => Row::absent(tool, "any".into(), missing),
            Ok((said, program)) => Row {
                tool,
                wanted: "any".into(),
                found: version(&said).into(),
                place: program.display().to_string(),
                advice: String::new(),
            },
        }
    }
}

/// What `cargo xtask doctor` says of the browsers.
pub fn rows() -> [Row; 2] {
    [CHROMIUM.row("chromium"), FIREFOX.row("firefox")]
}

/// The word of a program's answer that begins with a digit.
fn version(said: &str) -> &str {
    said.split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .unwrap_or("?")
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

/// The program `name` from the path; in CI, from Debian's `package`.
pub fn program(name: &str, package: &str) -> Result<PathBuf> {
    // apt-get refuses to work beside itself.
    static TURN: Mutex<()> = Mutex::new(());
    if let Some(found) = on_path(name) {
        return Ok(found);
    }
    if !in_ci() {
        bail!("there is no {name}");
    }
    let _turn = TURN.lock().expect("nothing panics here");
    if let Some(found) = on_path(name) {
        return Ok(found);
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
    fn a_browser_says_its_version_after_its_name() {
        assert_eq!(version("Mozilla Firefox 153.7.0esr\n"), "153.7.0esr");
        assert_eq!(
            version("Chromium 156.0.8078.108 built on Debian"),
            "156.0.8078.108"
        );
        assert_eq!(version(""), "?");
    }
}
