//! Rust: rustfmt, one build of all examples by clippy, trybuild for each
//! topic.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use indicatif::ProgressBar;
use serde::Deserialize;

use super::kinds;
use super::launch::{accepted, message_of};
use super::normal::{self, Tried};
use super::task::{Fault, Launch, Prepared, Subject, Task};
use crate::clippy;
use crate::rejection::message_file;
use crate::repo::{Repo, write_whole};
use crate::report::{Kind, Place};
use crate::run::{self, Limits, Outcome};

/// The packages that every build of programs selects, however few of their
/// targets it wants. Cargo compiles a dependency with the features that the
/// selected packages ask for together, so another selection would compile
/// most of them once more.
pub const PACKAGES: [&str; 2] = ["--workspace", "--exclude=xtask"];

/// What the tool wants fast, and programs do not.
pub const UNOPTIMISED: [&str; 2] = [
    "--config=profile.dev.package.regex-automata.opt-level=0",
    "--config=profile.dev.package.toml.opt-level=0",
];

/// What trybuild 1.0.122 has rejections compiled with. It compiles what they
/// depend on first without the width, and so for nothing; these take the place
/// of its own, both times.
const TRYBUILD_FLAGS: [&str; 6] = [
    "--cfg",
    "trybuild",
    "--verbose",
    "-A",
    "dead_code",
    "--diagnostic-width=140",
];

/// What a call of cargo may use.
pub const CARGO: Limits = Limits {
    time: Duration::from_secs(1800),
    output: 64 << 20,
};

/// Formats, lints and builds the Rust programs of `tasks`.
pub fn prepare(
    repo: &Repo,
    tasks: &[&Task],
    bless: bool,
    bar: &ProgressBar,
) -> Result<Prepared> {
    let mut prepared = Prepared::new(tasks.len());
    if tasks.is_empty() {
        return Ok(prepared);
    }
    let mut step = Step {
        repo,
        tasks,
        bar,
        members: BTreeSet::new(),
    };
    step.format(&mut prepared)?;
    step.find_members(&mut prepared)?;
    let tests = step.build(&mut prepared)?;
    step.reject(bless, &tests, &mut prepared)?;
    Ok(prepared)
}

struct Step<'a> {
    repo: &'a Repo,
    tasks: &'a [&'a Task<'a>],
    bar: &'a ProgressBar,
    /// The topics that are crates of the workspace.
    members: BTreeSet<String>,
}

/// What of `cargo metadata` is needed.
#[derive(Deserialize)]
pub struct Metadata {
    pub packages: Vec<Package>,
}

#[derive(Deserialize)]
pub struct Package {
    pub name: String,
    pub manifest_path: PathBuf,
    pub targets: Vec<PackageTarget>,
}

/// Something that a package holds to build.
#[derive(Deserialize)]
pub struct PackageTarget {
    pub name: String,
    /// `bin`, `test`, or how a library is linked.
    pub kind: Vec<String>,
}

/// A line of `--message-format=json`.
#[derive(Deserialize)]
pub struct Line {
    pub reason: String,
    pub target: Option<Target>,
    pub message: Option<Message>,
    pub executable: Option<PathBuf>,
    #[serde(default)]
    pub filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
pub struct Target {
    pub name: String,
    pub src_path: PathBuf,
}

#[derive(Deserialize)]
pub struct Message {
    pub message: String,
    pub level: String,
    code: Option<Code>,
    spans: Vec<Span>,
    pub rendered: Option<String>,
}

/// `E0382`, or the name of a lint.
#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
pub struct Span {
    pub file_name: String,
    pub line_start: usize,
    is_primary: bool,
}

impl Message {
    /// What it reports, and how that is mended. Codes of errors begin with a
    /// capital, names of lints do not.
    pub fn kind(&self) -> (&'static Kind, &'static str) {
        let code = self.code.as_ref().map(|code| code.code.as_str());
        match code.is_some_and(|c| !c.starts_with(char::is_uppercase)) {
            true => (&kinds::LINT, "do what clippy says"),
            false => (&kinds::BUILD, "correct the program"),
        }
    }

    /// The place that it is about.
    pub fn span(&self) -> Option<&Span> {
        self.spans.iter().find(|span| span.is_primary)
    }

    /// What it says, with the compiler's drawing below.
    pub fn whole(&self) -> String {
        let rendered = self.rendered.as_deref().unwrap_or_default();
        format!("{}\n{}", self.message, indented(rendered))
    }
}

/// A cargo command of the repository.
pub fn cargo(repo: &Repo, arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let mut command = Command::new(cargo);
    in_this_repository(repo, &mut command)
        .args(arguments)
        .current_dir(repo.root());
    command
}

/// Tells `command`, cargo or what calls it, where to put what it compiles.
fn in_this_repository<'a>(
    repo: &Repo,
    command: &'a mut Command,
) -> &'a mut Command {
    command
        .env("CARGO_TARGET_DIR", repo.target())
        // A program of one file gains nothing from parts kept for next time.
        .env("CARGO_INCREMENTAL", "0")
}

/// The first line of each file of `files` that `rustfmt --check` would write
/// differently, and how it ended.
pub fn unformatted<'a>(
    repo: &Repo,
    files: impl Iterator<Item = &'a str>,
) -> Result<(BTreeMap<String, usize>, Outcome)> {
    let mut command = Command::new("rustfmt");
    command
        .args(["--check", "--edition", "2024", "--color", "never"])
        .arg("--config-path")
        .arg(repo.path("rustfmt.toml"))
        .args(files.map(|file| repo.path(file)))
        .current_dir(repo.root());
    let outcome = run::run(&mut command, CARGO)?;
    let place = regex::Regex::new(r"(?m)^Diff in (.+?):(\d+):?$")?;
    let mut first = BTreeMap::new();
    for found in place.captures_iter(&outcome.stdout()) {
        let file = repo.relative(Path::new(&found[1]));
        first.entry(file).or_insert(found[2].parse()?);
    }
    Ok((first, outcome))
}

impl Step<'_> {
    fn cargo(&self, arguments: &[&str]) -> Command {
        cargo(self.repo, arguments)
    }

    /// The task whose program is at this absolute path.
    fn task_at(&self, path: &Path) -> Option<usize> {
        let file = self.repo.relative(path);
        self.tasks.iter().position(|t| t.program.file == file)
    }

    fn format(&self, prepared: &mut Prepared) -> Result<()> {
        self.bar.set_message("rustfmt");
        let files = self.tasks.iter().map(|t| t.program.file.as_str());
        let (differing, outcome) = unformatted(self.repo, files)?;
        let mut explained = false;
        for (file, line) in differing {
            let of_file = |t: &&Task| t.program.file == file;
            let Some(at) = self.tasks.iter().position(of_file) else {
                continue;
            };
            explained = true;
            prepared.proofs[at].fault(
                &kinds::FORMAT,
                Place::new(&file, line),
                "rustfmt would write this differently",
                format!("rustfmt --edition 2024 {file}"),
            );
        }
        let rejected = self
            .tasks
            .iter()
            .any(|t| matches!(t.subject, Subject::Rejection(..)));
        if !outcome.succeeded() && !explained && !rejected {
            prepared.common.push(broken("rustfmt", &outcome));
        }
        Ok(())
    }

    /// Finds out which topics cargo knows, and notes those that it does not.
    fn find_members(&mut self, prepared: &mut Prepared) -> Result<()> {
        self.bar.set_message("cargo metadata");
        let mut command =
            self.cargo(&["metadata", "--no-deps", "--format-version=1"]);
        let outcome = run::run(&mut command, CARGO)?;
        let stdout = outcome.stdout();
        let Ok(metadata) = serde_json::from_str::<Metadata>(&stdout) else {
            prepared.common.push(broken("cargo metadata", &outcome));
            return Ok(());
        };
        for package in metadata.packages {
            let manifest = self.repo.relative(&package.manifest_path);
            if manifest == format!("listings/{}/Cargo.toml", package.name) {
                self.members.insert(package.name);
            }
        }
        let topics: BTreeSet<&str> =
            self.tasks.iter().map(|t| t.topic).collect();
        for topic in topics {
            if !self.members.contains(topic) {
                prepared.common.push(Fault::new(
                    &kinds::MEMBER,
                    Place::file(format!("listings/{topic}/Cargo.toml")),
                    format!("no crate `{topic}` of the workspace"),
                    format!(
                        "add \"listings/{topic}\" to `members` in \
                         Cargo.toml, and name the crate `{topic}`"
                    ),
                ));
            }
        }
        Ok(())
    }

    /// The listings that cargo can build.
    fn selected(&self) -> impl Iterator<Item = &Task<'_>> {
        self.tasks.iter().copied().filter(|task| {
            matches!(task.subject, Subject::Listing(_))
                && self.members.contains(task.topic)
        })
    }

    /// Whether there are rejections to compile.
    fn rejects(&self) -> bool {
        self.tasks.iter().any(|task| {
            matches!(task.subject, Subject::Rejection(..))
                && self.members.contains(task.topic)
        })
    }

    /// Lints and builds the listings and the tests that hold the rejections;
    /// the programs of the tests come back, by topic.
    fn build(
        &self,
        prepared: &mut Prepared,
    ) -> Result<BTreeMap<String, PathBuf>> {
        let mut tests = BTreeMap::new();
        let mut targets: Vec<String> = self
            .selected()
            .map(|task| format!("--example={}", task.name))
            .collect();
        targets.extend(self.rejects().then(|| "--test=rejected".into()));
        if targets.is_empty() {
            return Ok(tests);
        }
        self.bar.set_message("cargo build");
        let mut command = self.cargo(&["build", "--quiet", "--keep-going"]);
        command
            .arg("--message-format=json")
            .args(PACKAGES)
            .args(UNOPTIMISED)
            .args(targets);
        let outcome = run::run(clippy::compile_with(&mut command)?, CARGO)?;
        let lines = lines(&outcome);
        let errors = self.complaints(&lines, prepared);
        if errors == 0 && !outcome.succeeded() {
            prepared.common.push(broken("cargo build", &outcome));
        }
        for line in lines {
            let (Some(target), Some(program)) = (line.target, line.executable)
            else {
                continue;
            };
            if let Some(at) = self.task_at(&target.src_path) {
                prepared.proofs[at].launch = Some(Launch {
                    program,
                    arguments: Vec::new(),
                });
            } else if let Some(topic) = self.topic_of_test(&target.src_path) {
                tests.insert(topic, program);
            }
        }
        Ok(tests)
    }

    /// The topic whose rejections the test at this absolute path holds.
    fn topic_of_test(&self, path: &Path) -> Option<String> {
        let file = self.repo.relative(path);
        let rest = file.strip_prefix("listings/")?;
        let topic = rest.strip_suffix("/tests/rejected.rs")?;
        Some(topic.to_string())
    }

    /// Notes errors beside the program they are about; how many there were
    /// comes back.
    fn complaints(&self, lines: &[Line], prepared: &mut Prepared) -> usize {
        let mut count = 0;
        for line in lines {
            let (Some(target), Some(message)) = (&line.target, &line.message)
            else {
                continue;
            };
            let Some(span) = message.span() else { continue };
            if line.reason != "compiler-message" || message.level != "error" {
                continue;
            }
            count += 1;
            let file = self.repo.relative(&target.src_path);
            let place = Place::new(file, span.line_start);
            let (kind, help) = message.kind();
            let fault = Fault::new(kind, place, message.whole(), help);
            match self.task_at(&target.src_path) {
                Some(at) => prepared.proofs[at].faults.push(fault),
                None => prepared.common.push(fault),
            }
        }
        count
    }

    /// Lets trybuild compile the rejections, topic by topic.
    fn reject(
        &self,
        bless: bool,
        tests: &BTreeMap<String, PathBuf>,
        prepared: &mut Prepared,
    ) -> Result<()> {
        let mut topics: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, task) in self.tasks.iter().enumerate() {
            let Subject::Rejection(_, part) = task.subject else {
                continue;
            };
            if !self.members.contains(task.topic) {
                continue;
            }
            if part.message.is_none() {
                let file = format!(
                    "{}/{}",
                    task.folder(),
                    message_file(task.language())
                );
                if bless {
                    // Without one, trybuild writes to a folder of its own.
                    write_whole(&self.repo.path(&file), b"")?;
                } else {
                    prepared.proofs[at].fault(
                        &kinds::MESSAGE,
                        Place::file(file),
                        "there is no expected message",
                        task.bless_command(),
                    );
                    continue;
                }
            }
            topics.entry(task.topic).or_default().push(at);
        }
        for (topic, members) in topics {
            // Without the test, what keeps it from compiling was said.
            let Some(test) = tests.get(topic) else {
                continue;
            };
            self.bar.set_message(format!("trybuild {topic}"));
            let folder = self.repo.path(format!("listings/{topic}"));
            let mut command = Command::new(test);
            in_this_repository(self.repo, &mut command)
                .current_dir(&folder)
                // What cargo tells the tests that it runs.
                .env("CARGO_MANIFEST_DIR", &folder)
                .env("CARGO_PKG_NAME", topic)
                .args(["--nocapture", "rejected"])
                .args(members.iter().map(|at| {
                    format!("trybuild=tests/rejected/{}/", self.tasks[*at].name)
                }))
                .env("TERM", "dumb")
                .env("CARGO_ENCODED_RUSTFLAGS", TRYBUILD_FLAGS.join("\x1f"))
                .env_remove("TRYBUILD");
            let outcome = run::run(&mut command, CARGO)?;
            // trybuild speaks on standard error.
            let tried = normal::trybuild(&outcome.stderr());
            if tried.is_empty() {
                prepared.common.push(broken("trybuild", &outcome));
            }
            for at in members {
                let (task, proof) = (self.tasks[at], &mut prepared.proofs[at]);
                proof.proved = tried.contains_key(task.name);
                match tried.get(task.name) {
                    Some(Tried::Fine) => {}
                    Some(Tried::Other(text)) => {
                        let mut said = message_of(task, text.clone(), "rustc");
                        let file = self.repo.path(&said.file);
                        said.expected = fs::read_to_string(file).ok();
                        proof.said.push(said);
                    }
                    Some(Tried::Accepted) => accepted(task, "rustc", proof),
                    None => proof.fault(
                        &kinds::MESSAGE,
                        Place::file(&task.program.file),
                        "trybuild says nothing of it",
                        format!("cargo test -p {topic} --test rejected"),
                    ),
                }
            }
        }
        Ok(())
    }
}

pub fn lines(outcome: &Outcome) -> Vec<Line> {
    let stdout = outcome.stdout();
    let parsed = stdout.lines().map(serde_json::from_str);
    parsed.filter_map(Result::ok).collect()
}

fn indented(text: &str) -> String {
    let lines = text.trim_end().lines().take(20);
    lines
        .map(|l| format!("  {l}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A tool failed and named no program.
pub fn broken(tool: &str, outcome: &Outcome) -> Fault {
    let said = format!("{}{}", outcome.stdout(), outcome.stderr());
    let lines: Vec<&str> = said
        .lines()
        .filter(|l| !l.starts_with('{') && !l.trim().is_empty())
        .collect();
    let last = lines[lines.len().saturating_sub(12)..].join("\n");
    Fault::new(
        &kinds::BUILD,
        Place::file("Cargo.toml"),
        format!("{tool} failed\n{}", indented(&last)),
        "cargo xtask doctor",
    )
}
