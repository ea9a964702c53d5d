//! Systems: each is formatted, linted and compiled like other programs, and
//! then its Rust integration test builds, runs and judges the parts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::Duration;

use anyhow::Result;
use indicatif::ProgressBar;
use regex::Regex;

use super::normal::{self, Complaints};
use super::rust::{
    self, CARGO, Line, Metadata, PACKAGES, Package, UNOPTIMISED,
};
use super::task::Fault;
use super::{Tester, Tools, cache, go, kinds, report_missing, typescript};
use crate::clippy;
use crate::language::Language;
use crate::listing::system::{Need, System};
use crate::program::Program;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};
use crate::run::{self, End, Limits, Outcome};
use crate::tally::Tally;
use crate::toolchain::{Go, Missing, Node};
use crate::wasm::Wasm;

/// The most a test may print, in bytes.
const OUTPUT: usize = 4 << 20;
/// How many of its failures are reported.
const FAILURES: usize = 5;

/// Tests every system of `systems` that has changed since it passed; one
/// whose tools are missing is skipped, loudly.
pub fn test(
    tester: &mut Tester,
    systems: &[&System],
    report: &mut Report,
) -> Result<()> {
    let needed = |language| {
        systems.iter().any(|s| {
            language == Language::Rust || s.languages().contains(&language)
        })
    };
    let tools = Tools::of(tester.repo, needed);
    let bar = tester.bar.clone();
    bar.reset();
    bar.set_length(systems.len() as u64);
    let keys = cache::Keys::new(tester.repo);
    let mut missing = BTreeSet::new();
    for system in systems {
        super::stop_if_interrupted()?;
        let lacking = Language::ALL.into_iter().find(|language| {
            needed_by(system, *language) && tools.version(*language).is_err()
        });
        if let Some(language) = lacking {
            let why = tools.version(language).expect_err("it is lacking");
            if missing.insert(language) {
                report_missing(language, why, report);
            }
            tester.cannot(language, why);
            continue;
        }
        let wasm = match needs(tester.repo, system, &tools) {
            Ok(wasm) => wasm,
            Err((language, why)) => {
                report_missing(language, &why, report);
                tester.cannot(language, &why);
                continue;
            }
        };
        let mut versions = versions(&tools);
        versions += wasm.as_ref().map_or("", |wasm| &wasm.version);
        let key = keys.of_system(system, &versions);
        if tester.has_passed(&key) {
            tester.unchanged += 1;
            tester.tally.passed += 1;
        } else {
            let proof = Proof {
                repo: tester.repo,
                system,
                tools: &tools,
                wasm,
                bless: tester.bless,
                faults: Vec::new(),
            };
            let faults = proof.run(tester.times, &bar)?;
            super::stop_if_interrupted()?;
            if faults.is_empty() {
                tester.tally.passed += 1;
                if tester.times == 1 {
                    tester.cache.remember(&key)?;
                }
            } else {
                tester.tally.failed += 1;
            }
            for fault in faults {
                fault.report(report);
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(())
}

/// What a system needs besides the tools of its languages, found; or why
/// not, and for which language.
fn needs(
    repo: &Repo,
    system: &System,
    tools: &Tools,
) -> Result<Option<Wasm>, (Language, Missing)> {
    let mut wasm = None;
    for need in &system.needs {
        match need {
            Need::CCompiler => {
                let cgo = match &tools.go {
                    Ok(go) => go.cgo("cgo"),
                    Err(why) => Err(why.clone()),
                };
                cgo.map_err(|why| (Language::Go, why))?;
            }
            Need::Wasm => {
                let found = Wasm::find(repo);
                wasm = Some(found.map_err(|why| (Language::Rust, why))?);
            }
        }
    }
    Ok(wasm)
}

/// Whether a system needs the tools of a language; its test is Rust.
fn needed_by(system: &System, language: Language) -> bool {
    language == Language::Rust || system.languages().contains(&language)
}

/// The versions of the tools, those that are not needed as nothing.
fn versions(tools: &Tools) -> String {
    Language::ALL
        .map(|language| tools.version(language).unwrap_or_default())
        .join("\n")
}

/// What cargo built of a system.
struct Built {
    /// The program of the test.
    test: PathBuf,
    /// The program or the library of each crate, by its name.
    parts: BTreeMap<String, PathBuf>,
}

/// Whether a file is a library that other languages link.
fn is_library(file: &Path) -> bool {
    file.extension().is_some_and(|e| e == "a" || e == "lib")
}

/// The proof of one system, step by step.
struct Proof<'a> {
    repo: &'a Repo,
    system: &'a System,
    tools: &'a Tools,
    /// How Rust is compiled to WebAssembly, where the system needs it.
    wasm: Option<Wasm>,
    bless: bool,
    faults: Vec<Fault>,
}

impl<'a> Proof<'a> {
    /// What is wrong with the system.
    fn run(mut self, times: u32, bar: &ProgressBar) -> Result<Vec<Fault>> {
        let id = self.system.id();
        if self.bless {
            bar.set_message(format!("bless {id}"));
            self.bless()?;
        }
        bar.set_message(format!("format and lint {id}"));
        if let Ok(go) = &self.tools.go {
            self.go(go)?;
        }
        if let Ok(node) = &self.tools.node {
            self.typescript(node)?;
        }
        self.rustfmt()?;
        bar.set_message(format!("cargo build {id}"));
        let built = self.build()?;
        if !self.faults.is_empty() {
            return Ok(self.faults);
        }
        bar.set_message(format!("test {id}"));
        let before = self.repo.files_below(&self.system.folder());
        if let Some(built) = built {
            for _ in 0..times {
                if self.faults.is_empty() {
                    self.judge(&built)?;
                }
            }
        }
        for file in self.repo.files_below(&self.system.folder()) {
            if !before.contains(&file) {
                self.fault(
                    &kinds::LITTER,
                    Place::file(self.system.test_file()),
                    format!("leaves {file} behind"),
                    "write to a temporary folder",
                );
            }
        }
        Ok(self.faults)
    }

    fn fault(
        &mut self,
        kind: &'static Kind,
        place: Place,
        what: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.faults.push(Fault::new(kind, place, what, help));
    }

    /// The files of a language as the tools in `listings/` spell them.
    fn in_listings(&self, language: Language) -> Vec<&'a str> {
        let spelled = |program: &'a Program| {
            let file = program.file.as_str();
            file.strip_prefix("listings/").unwrap_or(file)
        };
        self.system
            .sources(language)
            .into_iter()
            .map(spelled)
            .collect()
    }

    /// Notes complaints of a tool that works in `listings/`; a failure that
    /// no complaint explains is noted as `otherwise`.
    fn complaints(
        &mut self,
        kind: &'static Kind,
        found: &Complaints,
        tool: &str,
        otherwise: Option<Fault>,
    ) {
        for (file, complaints) in found {
            for complaint in complaints {
                self.fault(
                    kind,
                    Place::new(format!("listings/{file}"), complaint.line),
                    format!("{tool}: {}", complaint.what),
                    "correct the file",
                );
            }
        }
        if found.is_empty() {
            self.faults.extend(otherwise);
        }
    }

    fn go(&mut self, go: &Go) -> Result<()> {
        let files = self.in_listings(Language::Go);
        if files.is_empty() {
            return Ok(());
        }
        let mut command = Command::new(&go.gofmt);
        command
            .arg("-d")
            .args(&files)
            .current_dir(self.repo.path("listings"));
        let outcome = run::run(&mut command, go::GO)?;
        let stdout = outcome.stdout();
        for (file, line) in go::unformatted(&stdout) {
            self.fault(
                &kinds::FORMAT,
                Place::new(format!("listings/{file}"), line),
                "gofmt would write this differently",
                format!("gofmt -w listings/{file}"),
            );
        }
        let said = outcome.stderr();
        let broken = (!said.is_empty()).then(|| go::broken("gofmt", &said));
        let found = normal::go(&said);
        self.complaints(&kinds::FORMAT, &found, "gofmt", broken);

        let folders: BTreeSet<String> = files
            .iter()
            .filter_map(|file| file.rsplit_once('/'))
            .map(|(folder, _)| format!("./{folder}"))
            .collect();
        let mut command = go.command();
        let outcome = run::run(command.arg("vet").args(folders), go::GO)?;
        let said = outcome.stderr();
        let broken =
            (!outcome.succeeded()).then(|| go::broken("go vet", &said));
        let found = normal::go(&said);
        self.complaints(&kinds::LINT, &found, "go vet", broken);
        Ok(())
    }

    fn typescript(&mut self, node: &Node) -> Result<()> {
        let files = self.in_listings(Language::TypeScript);
        if files.is_empty() {
            return Ok(());
        }
        match typescript::objections(node, files.into_iter())? {
            Err(fault) => self.faults.push(fault),
            Ok(found) => {
                for objection in found {
                    let file = format!("listings/{}", objection.path);
                    self.fault(
                        objection.kind,
                        Place::new(file, objection.line),
                        objection.what,
                        objection.help,
                    );
                }
            }
        }
        let sources = self.system.sources(Language::TypeScript);
        let files: Vec<&str> =
            sources.iter().map(|p| p.file.as_str()).collect();
        let found = typescript::tsc(self.repo, node, &files)?;
        let broken =
            (!found.succeeded).then(|| typescript::broken("tsc", &found.said));
        self.complaints(&kinds::BUILD, &found.by_file, "tsc", broken);
        Ok(())
    }

    fn rustfmt(&mut self) -> Result<()> {
        let sources = self.system.sources(Language::Rust);
        let files = sources.iter().map(|p| p.file.as_str());
        let (differing, outcome) = rust::unformatted(self.repo, files)?;
        let explained = !differing.is_empty();
        for (file, line) in differing {
            self.fault(
                &kinds::FORMAT,
                Place::new(&file, line),
                "rustfmt would write this differently",
                format!("rustfmt --edition 2024 {file}"),
            );
        }
        if !outcome.succeeded() && !explained {
            self.faults.push(rust::broken("rustfmt", &outcome));
        }
        Ok(())
    }

    /// The crates of the system's folder.
    fn crates(&mut self) -> Result<Vec<Package>> {
        let mut command = rust::cargo(
            self.repo,
            &["metadata", "--no-deps", "--format-version=1"],
        );
        let outcome = run::run(&mut command, CARGO)?;
        let Ok(metadata) = serde_json::from_str::<Metadata>(&outcome.stdout())
        else {
            self.faults.push(rust::broken("cargo metadata", &outcome));
            return Ok(Vec::new());
        };
        let folder = format!("{}/", self.system.folder());
        let mut all = metadata.packages;
        all.retain(|package| {
            self.repo
                .relative(&package.manifest_path)
                .starts_with(&folder)
        });
        if all.is_empty() && self.system.languages().contains(&Language::Rust) {
            self.fault(
                &kinds::MEMBER,
                Place::file(format!("{folder}listing.toml")),
                "no crate of the workspace is in this folder",
                "add its folder to `members` in Cargo.toml",
            );
        }
        Ok(all)
    }

    /// Builds the crates of the system, and its test.
    fn build(&mut self) -> Result<Option<Built>> {
        let crates = self.crates()?;
        let mut arguments = vec!["build".to_string()];
        arguments.extend(PACKAGES.map(Into::into));
        for target in crates.iter().flat_map(|package| &package.targets) {
            match target.kind.first().map(String::as_str) {
                Some("bin") => {
                    arguments.push(format!("--bin={}", target.name));
                }
                Some("staticlib" | "cdylib") => arguments.push("--lib".into()),
                _ => {}
            }
        }
        arguments.push(format!("--test={}", self.system.name));
        let lines = self.cargo(&arguments)?;
        let file = self.system.test_file();
        let mut test = None;
        let mut parts = BTreeMap::new();
        for line in lines {
            let Some(target) = line.target else { continue };
            let library = || line.filenames.iter().find(|f| is_library(f));
            if self.repo.relative(&target.src_path) == file {
                test = line.executable;
            } else if crates.iter().any(|package| package.name == target.name)
                && let Some(made) = line.executable.as_ref().or_else(library)
            {
                parts.insert(target.name, made.clone());
            }
        }
        Ok(test.map(|test| Built { test, parts }))
    }

    /// Builds with clippy and notes what is wrong; what cargo says comes
    /// back.
    fn cargo(&mut self, arguments: &[String]) -> Result<Vec<Line>> {
        let mut command = rust::cargo(self.repo, &[]);
        command
            .args(arguments)
            .args(UNOPTIMISED)
            .args(["--quiet", "--message-format=json"]);
        let outcome = run::run(clippy::compile_with(&mut command)?, CARGO)?;
        let lines = rust::lines(&outcome);
        let before = self.faults.len();
        for line in &lines {
            let Some(message) = &line.message else {
                continue;
            };
            if message.level != "error" {
                continue;
            }
            if let Some(span) = message.span() {
                let place = Place::new(&span.file_name, span.line_start);
                let (kind, help) = message.kind();
                self.fault(kind, place, message.whole(), help);
            }
        }
        if !outcome.succeeded() && self.faults.len() == before {
            let tool = format!("cargo {}", arguments.join(" "));
            self.faults.push(rust::broken(&tool, &outcome));
        }
        Ok(lines)
    }

    /// Lets the test write what its parts are built from: it is told to by
    /// `BLESS=1`. Whatever is wrong besides shows in what follows.
    fn bless(&mut self) -> Result<()> {
        if let Some(built) = self.build()? {
            let mut command = self.command(&built)?;
            run::run(command.env("BLESS", "1"), self.limits())?;
        }
        self.faults.clear();
        Ok(())
    }

    /// The command that runs the test.
    fn command(&self, built: &Built) -> Result<Command> {
        let mut command = Command::new(&built.test);
        // Where cargo would run it.
        let topic = format!("listings/{}", self.system.topic);
        command.current_dir(self.repo.path(topic));
        command
            .env("CARGO_TARGET_DIR", self.repo.target())
            .env("NO_COLOR", "1")
            .env("RUST_BACKTRACE", "0")
            .env_remove("RUST_TEST_THREADS");
        // What is built need not be built by the test.
        for (name, made) in &built.parts {
            let name = name.replace('-', "_").to_uppercase();
            command.env(format!("BUILT_{name}"), made);
        }
        if std::env::var_os("CARGO").is_none() {
            command.env("CARGO", "cargo");
        }
        if let Ok(go) = &self.tools.go {
            go.put_on_path(&mut command)?;
        }
        if let Some(cargo) = self.wasm.as_ref().and_then(|w| w.cargo.as_ref()) {
            command.env("WASM_CARGO", cargo);
        }
        Ok(command)
    }

    fn limits(&self) -> Limits {
        Limits {
            time: Duration::from_secs(self.system.timeout_seconds),
            output: OUTPUT,
        }
    }

    /// Runs the test and notes what it found.
    fn judge(&mut self, built: &Built) -> Result<()> {
        let mut command = self.command(built)?;
        let outcome = run::run(&mut command, self.limits())?;
        let place = Place::file(self.system.test_file());
        match outcome.end {
            End::Interrupted => {}
            End::TimedOut => self.fault(
                &kinds::TIMEOUT,
                place,
                format!("killed after {} s", self.system.timeout_seconds),
                "make it end, or raise `timeout_seconds` in listing.toml",
            ),
            End::Flooded => self.fault(
                &kinds::FLOOD,
                place,
                format!("killed after {OUTPUT} bytes of output"),
                "print less",
            ),
            End::LeftOpen => self.fault(
                &kinds::EXIT,
                place,
                "it ended, and a process it had started kept its output open",
                "wait for the process, or end it",
            ),
            End::Exited(_) | End::Signalled(_) => self.verdict(&outcome),
        }
        Ok(())
    }

    /// Notes what a test that came to its end found.
    fn verdict(&mut self, outcome: &Outcome) {
        let said = format!("{}\n{}", outcome.stdout(), outcome.stderr());
        let place = Place::file(self.system.test_file());
        let System { topic, name, .. } = self.system;
        let help = format!("cargo test --package={topic} --test={name}");
        if !outcome.succeeded() {
            let mut seen = BTreeSet::new();
            for (place, what) in failures(&said) {
                if seen.len() < FAILURES && seen.insert(place.to_string()) {
                    self.fault(&kinds::SYSTEM, place, what, &help);
                }
            }
            if seen.is_empty() {
                let lines: Vec<&str> = said.trim().lines().collect();
                let last = lines[lines.len().saturating_sub(8)..].join("\n  ");
                let what = format!("{:?}\n  {last}", outcome.end);
                self.fault(&kinds::SYSTEM, place, what, help);
            }
            return;
        }
        let tally = Tally::of_cargo(&said);
        if tally.passed == 0 || tally.skipped > 0 {
            let what = format!(
                "{} tests passed and {} were ignored; all of them must run",
                tally.passed, tally.skipped
            );
            self.fault(&kinds::SYSTEM, place, what, help);
        }
    }
}

/// The panics of a test: where, and what they say. A message that begins
/// with the path of a file of the listings is about that file.
fn failures(said: &str) -> Vec<(Place, String)> {
    static PANIC: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?m)^thread '.*' (?:\(\d+\) )?panicked at (.+):(\d+):\d+:$",
        )
        .expect("valid")
    });
    static BLAMED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(listings/[^\s:]+)(?::(\d+))?: ").expect("valid")
    });
    let number = |text: &str| text.parse().unwrap_or(0);
    let mut all = Vec::new();
    for found in PANIC.captures_iter(said) {
        let end = found.get(0).expect("the whole").end();
        let message: Vec<&str> = said[end..]
            .trim_start_matches('\n')
            .lines()
            .take_while(|l| {
                !l.starts_with("thread '")
                    && !l.starts_with("note: ")
                    && !l.starts_with("---- ")
            })
            .collect();
        let message = message.join("\n  ");
        let message = message.trim();
        all.push(match BLAMED.captures(message) {
            Some(blamed) => {
                let line = blamed.get(2).map_or(0, |l| number(l.as_str()));
                let place = Place::new(&blamed[1], line);
                (place, message[blamed[0].len()..].to_string())
            }
            None => {
                let file = found[1].trim_start_matches("./");
                let place = Place::new(file, number(&found[2]));
                (place, message.to_string())
            }
        });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::failures;
    use crate::report::Place;

    #[test]
    fn a_failure_is_about_the_file_that_its_message_names() {
        let said = "\nrunning 2 tests\nF\n\nfailures:\n\n---- a stdout ----\n\n\
            thread '<unnamed>' (812) panicked at listings/h/src/lib.rs:28:5:\n\
            listings/w/systems/u/go/api.go: breaks the contract\nexpected\n\
            < 204\ncame\n< 200\n\nnote: run with `RUST_BACKTRACE=1`\n\n\
            ---- b stdout ----\n\n\
            thread 'b' panicked at listings/w/tests/u.rs:7:9:\n\
            listings/w/x.rs:3: is wrong\n\
            thread 'c' (9) panicked at listings/w/tests/u.rs:9:9:\n\
            assertion failed\n";
        let found = failures(said);
        let api = Place::file("listings/w/systems/u/go/api.go");
        assert_eq!(found[0].0, api);
        assert!(found[0].1.starts_with("breaks the contract\n  expected"));
        assert!(found[0].1.ends_with("< 200"), "{}", found[0].1);
        assert_eq!(found[1].0, Place::new("listings/w/x.rs", 3));
        assert_eq!(found[1].1, "is wrong");
        let own = (Place::new("listings/w/tests/u.rs", 9), "assertion failed");
        assert_eq!(found[2], (own.0, own.1.to_string()));
        assert_eq!(found.len(), 3);
    }
}
