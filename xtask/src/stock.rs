//! `cargo xtask test-stock`: the book also builds with nothing but stock
//! mdBook and its published plug-ins, and comes out the same.

use std::collections::BTreeMap;
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::book;
use crate::handbook::Handbook;
use crate::publish;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};
use crate::run::{self, Limits, Outcome};
use crate::site::address;
use crate::stamp::Stamp;
use crate::tally::Tally;

/// Stock mdBook cannot build the book.
pub static FAILED: Kind = Kind {
    id: "stock-failed",
    cause: "`mdbook build` fails: the preprocessor, the renderer or \
            mdbook-linkcheck2 says no.",
    example: "book.toml: `mdbook build` failed: … Incomplete link …",
    mend: "Mend what it says; `target/debug` holds the programs.",
};

/// Stock mdBook builds another book.
pub static DIFFERS: Kind = Kind {
    id: "stock-differs",
    cause: "`mdbook build` and `cargo xtask build` give different files.",
    example: "book.toml: understand/memory-1.html is not the same",
    mend: "Find which build treats the page otherwise; both run \
           `book::Filled`.",
};

/// A diagram that is not drawn here does not reach mdbook-mermaid.
pub static MERMAID: Kind = Kind {
    id: "stock-mermaid",
    cause: "A kind of diagram that the book's own renderer does not draw is \
            not handed on to mdbook-mermaid.",
    example: "book.toml: a pie chart did not become <pre class=\"mermaid\">",
    mend: "Leave fences that are not drawn as they are.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&FAILED, &DIFFERS, &MERMAID];

/// The package that pins the published programs, with what they are built of.
const PINS: &str = "tests/stock/Cargo.toml";
/// The programs.
const TOOLS: [&str; 3] = ["mdbook", "mdbook-linkcheck2", "mdbook-mermaid"];

/// What decides that they have to be built again.
const INPUTS: [&str; 2] = ["tests/stock", "rust-toolchain.toml"];

/// How often a download is tried.
const TRIES: usize = 3;

/// What compiling the programs may take.
const INSTALL: Limits = Limits {
    time: Duration::from_secs(1800),
    output: 16 << 20,
};
/// What a build may take; external links wait for their hosts.
const BUILD: Limits = Limits {
    time: Duration::from_secs(900),
    output: 16 << 20,
};

/// What to test besides the book itself.
#[derive(clap::Args, Default)]
pub struct Options {
    /// Follow the links that leave the site, too.
    #[arg(long)]
    web_links: bool,
}

/// Installs the programs where they are missing, and tests.
pub fn run(
    repo: &Repo,
    options: &Options,
    report: &mut Report,
) -> Result<Tally> {
    let programs = install(repo)?;
    let folder = tempfile::tempdir()?;
    let mut tally = Tally::default();
    let mut test = |fault: Option<(&'static Kind, String)>| {
        tally += Tally::one(fault.is_none());
        if let Some((kind, what)) = fault {
            report.add(kind, Place::file("book.toml"), what, kind.mend);
        }
    };
    let stock = Stock {
        repo,
        programs: &programs,
    };

    let plain = publish::Options::default();
    let ours = folder.path().join("ours");
    book::build(repo, &ours, false, &mut Report::default())?;
    let theirs = folder.path().join("theirs");
    let built = stock.build(&theirs, true, options.web_links)?;
    test(failure(&built));
    if built.succeeded() {
        let theirs = theirs.join("html");
        let handbook = Handbook::load(repo, &mut Report::default());
        book::complete(&handbook, &theirs, &plain)?;
        let differences = compare(&ours, &theirs)?;
        test(
            (!differences.is_empty())
                .then(|| (&DIFFERS, differences.join("\n"))),
        );
    }

    let alone = stock.build(&folder.path().join("alone"), false, false)?;
    test(failure(&alone));

    test(stock.mermaid(folder.path())?);
    Ok(tally)
}

/// The folder of the programs, each built in its version, in the folder of
/// this workspace: what both are built of in one way is not built again.
pub fn install(repo: &Repo) -> Result<PathBuf> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["build", "--quiet", "--locked", "--bins"])
        .args(["--config", "profile.dev.debug=false"])
        .args(["--manifest-path", PINS])
        .args(TOOLS.iter().map(|name| format!("--package={name}")))
        .arg("--target-dir")
        .arg(repo.target());
    let folder = repo.target().join("debug");
    install_by(repo, "stock-programs", &mut cargo, &folder, &TOOLS)?;
    Ok(folder)
}

/// The folder of mdBook alone, optimised and whole, as its users have it.
pub fn install_optimised(repo: &Repo) -> Result<PathBuf> {
    let root = repo.path("target/tools/optimised");
    let version = pinned_mdbook(repo)?;
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["install", "--locked", "--quiet", "--root"])
        .arg(&root)
        .arg("--target-dir")
        .arg(repo.path("target/tools/build"))
        .arg(format!("mdbook@{version}"));
    let folder = root.join("bin");
    install_by(repo, "stock-optimised", &mut cargo, &folder, &TOOLS[..1])?;
    Ok(folder)
}

/// Has `cargo` bring `programs` into `folder`, and leaves the stamp `name`;
/// says so when there is work to do.
fn install_by(
    repo: &Repo,
    name: &str,
    cargo: &mut Command,
    folder: &Path,
    programs: &[&str],
) -> Result<()> {
    let stamp = Stamp::of(repo, name, &INPUTS)?;
    if stamp.passed().is_none() || is_missing(folder, programs) {
        eprintln!("   building stock mdBook; minutes the first time");
    }
    let mut said = String::new();
    let done = (0..TRIES).any(|_| {
        let outcome = run::run(cargo.current_dir(repo.root()), INSTALL);
        outcome.is_ok_and(|outcome| {
            said = outcome.stderr();
            outcome.succeeded()
        })
    });
    if !done {
        bail!(
            "stock mdBook cannot be built: {}\nhelp: check the network, and \
             run the command again",
            said.trim()
        );
    }
    stamp.leave(programs.len())
}

/// Whether any of `programs` is not in `folder`.
fn is_missing(folder: &Path, programs: &[&str]) -> bool {
    let there = |name| folder.join(format!("{name}{EXE_SUFFIX}")).is_file();
    !programs.iter().all(there)
}

/// The version of mdBook that [`PINS`] names.
fn pinned_mdbook(repo: &Repo) -> Result<String> {
    let text = fs::read_to_string(repo.path(PINS))
        .with_context(|| format!("{PINS} cannot be read"))?;
    let pins: toml::Table = text.parse()?;
    let version = pins["dependencies"]["mdbook"]["version"].as_str();
    let version = version.and_then(|v| v.strip_prefix('='));
    let version = version.with_context(|| format!("{PINS} pins no mdbook"))?;
    Ok(version.to_string())
}

/// Stock mdBook on this book.
struct Stock<'a> {
    repo: &'a Repo,
    programs: &'a Path,
}

impl Stock<'_> {
    fn mdbook(&self) -> Command {
        let mut mdbook = Command::new(self.programs.join("mdbook"));
        mdbook.current_dir(self.repo.root());
        mdbook
    }

    /// `mdbook build`, with or without the plug-ins within reach.
    fn build(
        &self,
        to: &Path,
        plug_ins: bool,
        web_links: bool,
    ) -> Result<Outcome> {
        let mut mdbook = self.mdbook();
        mdbook.arg("build").arg("--dest-dir").arg(to);
        if plug_ins {
            mdbook.env("PATH", self.path()?);
        }
        if web_links {
            mdbook.env("MDBOOK_OUTPUT__LINKCHECK2__FOLLOW_WEB_LINKS", "true");
        }
        run::run(&mut mdbook, BUILD)
    }

    /// A page with a diagram that is not drawn here, built with
    /// mdbook-mermaid behind our preprocessor.
    fn mermaid(
        &self,
        folder: &Path,
    ) -> Result<Option<(&'static Kind, String)>> {
        let root = folder.join("mermaid");
        let tool = std::env::current_exe()?;
        let toml = format!(
            "[book]\ntitle = \"Diagram\"\n\n[preprocessor.{}]\ncommand = \
             {:?}\n\n[preprocessor.mermaid]\ncommand = \"mdbook-mermaid\"\n\
             after = [\"{}\"]\n",
            book::NAME,
            format!("{} --root . preprocess", tool.display()),
            book::NAME
        );
        let page = "# Diagram\n\n```mermaid\npie title Shares\n  \
                    accTitle: Shares\n  \"a\" : 1\n  \"b\" : 2\n```\n";
        let empty = "term = []\n";
        for (file, text) in [
            ("book.toml", toml.as_str()),
            ("src/SUMMARY.md", "# Summary\n\n- [Diagram](diagram.md)\n"),
            ("src/diagram.md", page),
            ("evidence/glossary.toml", empty),
            ("evidence/sources.toml", "source = []\n"),
        ] {
            crate::repo::write_whole(&root.join(file), text.as_bytes())?;
        }
        let mut mdbook = self.mdbook();
        mdbook
            .current_dir(&root)
            .args(["build", "--dest-dir", "built"])
            .env("PATH", self.path()?);
        let built = run::run(&mut mdbook, BUILD)?;
        if let Some(fault) = failure(&built) {
            return Ok(Some(fault));
        }
        let html = fs::read_to_string(root.join("built/diagram.html"))
            .context("mdBook wrote no page")?;
        let handed_on = html.contains("<pre class=\"mermaid\">");
        Ok((!handed_on).then(|| {
            let what = "a pie chart did not become <pre class=\"mermaid\">";
            (&MERMAID, what.into())
        }))
    }

    /// The search path, the programs first.
    fn path(&self) -> Result<std::ffi::OsString> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let rest = std::env::split_paths(&path);
        let all = std::iter::once(self.programs.to_path_buf()).chain(rest);
        Ok(std::env::join_paths(all)?)
    }
}

fn failure(built: &Outcome) -> Option<(&'static Kind, String)> {
    (!built.succeeded()).then(|| {
        let said = built.stderr();
        (&FAILED, format!("`mdbook build` failed: {}", said.trim()))
    })
}

/// What differs between two folders, one line a file.
fn compare(ours: &Path, theirs: &Path) -> Result<Vec<String>> {
    let (ours, theirs) = (files(ours)?, files(theirs)?);
    let mut differences = Vec::new();
    for (file, bytes) in &ours {
        match theirs.get(file) {
            None => differences.push(format!("mdbook writes no {file}")),
            Some(other) if other != bytes => {
                differences.push(format!("{file} is not the same"));
            }
            Some(_) => {}
        }
    }
    let more = theirs.keys().filter(|file| !ours.contains_key(*file));
    differences.extend(more.map(|file| format!("mdbook adds {file}")));
    Ok(differences)
}

fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let walk = ignore::WalkBuilder::new(folder)
        .standard_filters(false)
        .build();
    for entry in walk {
        let entry = entry?;
        if entry.file_type().is_some_and(|t| t.is_file()) {
            let bytes = fs::read(entry.path())?;
            files.insert(address::of(folder, entry.path()), bytes);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_missed() {
        let folder = tempfile::tempdir().unwrap();
        let mdbook = folder.path().join(format!("mdbook{EXE_SUFFIX}"));
        assert!(is_missing(folder.path(), &TOOLS[..1]));
        fs::write(mdbook, "").unwrap();
        assert!(!is_missing(folder.path(), &TOOLS[..1]));
        assert!(is_missing(folder.path(), &TOOLS));
    }

    #[test]
    fn every_difference_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        for (file, text) in [
            ("a/same.html", "x"),
            ("b/same.html", "x"),
            ("a/deep/other.html", "x"),
            ("b/deep/other.html", "y"),
            ("a/ours.html", ""),
            ("b/theirs.html", ""),
        ] {
            let file = folder.path().join(file);
            crate::repo::write_whole(&file, text.as_bytes()).unwrap();
        }
        let expected = [
            "deep/other.html is not the same",
            "mdbook writes no ours.html",
            "mdbook adds theirs.html",
        ];
        assert_eq!(compare(&a, &b).unwrap(), expected);
        assert_eq!(compare(&a, &a).unwrap(), [""; 0]);
    }
}
