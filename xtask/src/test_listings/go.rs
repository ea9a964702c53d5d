//! Go: gofmt, one `go vet`, one `go build` of all programs that run, one of
//! those that race, one of those that must not compile.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use indicatif::ProgressBar;

use super::kinds;
use super::launch::{accepted, message_of};
use super::normal::{self, Complaints};
use super::task::{Fault, Launch, Prepared, Task};
use crate::rejection::Outcome;
use crate::repo::Repo;
use crate::report::Place;
use crate::run::{self, Limits};
use crate::toolchain::{self, Go};

/// What a call of Go's tools may use.
pub const GO: Limits = Limits {
    time: Duration::from_secs(1200),
    output: 16 << 20,
};

/// Formats, vets and builds the Go programs of `tasks`; those that run with
/// the race detector when `race` says so.
pub fn prepare(
    repo: &Repo,
    go: &Go,
    tasks: &[&Task],
    race: bool,
    bar: &ProgressBar,
) -> Result<Prepared> {
    let mut prepared = Prepared::new(tasks.len());
    if tasks.is_empty() {
        return Ok(prepared);
    }
    let step = Step {
        repo,
        go,
        tasks,
        bar,
    };
    step.format(&mut prepared)?;
    step.vet(&mut prepared)?;
    let is_listing = |t: &Task| t.outcome().is_none();
    match race {
        false => step.build("examples", &mut prepared, is_listing)?,
        true => step.build_racing("raced", &mut prepared, is_listing)?,
    }
    step.build("rejected", &mut prepared, |t| {
        matches!(t.outcome(), Some(Outcome::Runs | Outcome::Panics))
    })?;
    step.build_racing("race", &mut prepared, |t| {
        t.outcome() == Some(Outcome::Race)
    })?;
    step.reject(&mut prepared)?;
    Ok(prepared)
}

struct Step<'a> {
    repo: &'a Repo,
    go: &'a Go,
    tasks: &'a [&'a Task<'a>],
    bar: &'a ProgressBar,
}

impl Step<'_> {
    /// The tasks that `which` picks, as positions.
    fn pick(&self, which: impl Fn(&Task) -> bool) -> Vec<usize> {
        let all = 0..self.tasks.len();
        all.filter(|at| which(self.tasks[*at])).collect()
    }

    /// The packages of `members`, as arguments in `listings/`.
    fn packages(&self, members: &[usize]) -> Vec<String> {
        let folder = |at: &usize| {
            let file = self.tasks[*at].in_listings();
            let (folder, _) = file.rsplit_once('/').expect("it is in one");
            format!("./{folder}")
        };
        members.iter().map(folder).collect()
    }

    /// Runs a tool; what it complains of by file comes back, and whether it
    /// ended well.
    fn complaints(&self, command: &mut Command) -> Result<Complained> {
        let outcome = run::run(command, GO)?;
        let said = outcome.stderr();
        Ok(Complained {
            by_file: normal::go(&said),
            succeeded: outcome.succeeded(),
            said,
        })
    }

    fn format(&self, prepared: &mut Prepared) -> Result<()> {
        self.bar.set_message("gofmt");
        let mut command = Command::new(&self.go.gofmt);
        command
            .arg("-d")
            .args(self.tasks.iter().map(|t| t.in_listings()))
            .current_dir(self.repo.path("listings"));
        let outcome = run::run(&mut command, GO)?;
        let stdout = outcome.stdout();
        let differing = unformatted(&stdout);
        let unparsed = normal::go(&outcome.stderr());
        for (task, proof) in self.tasks.iter().zip(&mut prepared.proofs) {
            let file = &task.program.file;
            let refused = task.outcome() == Some(Outcome::Rejected);
            if let Some(line) = differing.get(task.in_listings()) {
                proof.fault(
                    &kinds::FORMAT,
                    Place::new(file, *line),
                    "gofmt would write this differently",
                    format!("gofmt -w {file}"),
                );
            }
            let complaints = unparsed.get(task.in_listings());
            if let Some(complaint) = complaints.and_then(|c| c.first())
                && !refused
            {
                proof.fault(
                    &kinds::FORMAT,
                    Place::new(file, complaint.line),
                    &complaint.what,
                    format!("gofmt -d {file}"),
                );
            }
        }
        if !outcome.succeeded() && differing.is_empty() && unparsed.is_empty() {
            prepared.common.push(broken("gofmt", &outcome.stderr()));
        }
        Ok(())
    }

    fn vet(&self, prepared: &mut Prepared) -> Result<()> {
        let members = self.pick(|t| t.outcome() != Some(Outcome::Rejected));
        if members.is_empty() {
            return Ok(());
        }
        self.bar.set_message("go vet");
        let mut command = self.go.command();
        command.arg("vet").args(self.packages(&members));
        let found = self.complaints(&mut command)?;
        let mut explained = 0;
        for at in members {
            let (task, proof) = (self.tasks[at], &mut prepared.proofs[at]);
            let said = found.by_file.get(task.in_listings());
            explained += usize::from(said.is_some());
            match (said, task.outcome() == Some(Outcome::Vet)) {
                (None, false) => {}
                (None, true) => accepted(task, "go vet", proof),
                (Some(said), true) => {
                    let text = normal::text(said);
                    proof.proved = true;
                    proof.said.push(message_of(task, text, "go vet"));
                }
                (Some(said), false) => proof.fault(
                    &kinds::LINT,
                    Place::new(&task.program.file, said[0].line),
                    format!("go vet: {}", said[0].what),
                    "do what vet says",
                ),
            }
        }
        if !found.succeeded && explained == 0 {
            prepared.common.push(broken("go vet", &found.said));
        }
        Ok(())
    }

    /// Builds the programs that `which` picks into a folder of their own.
    fn build(
        &self,
        folder: &str,
        prepared: &mut Prepared,
        which: impl Fn(&Task) -> bool,
    ) -> Result<()> {
        let members = self.pick(which);
        self.bar.set_message("go build");
        self.build_members(folder, &[], &members, prepared)
    }

    /// The same with the race detector.
    fn build_racing(
        &self,
        folder: &str,
        prepared: &mut Prepared,
        which: impl Fn(&Task) -> bool,
    ) -> Result<()> {
        let members = self.pick(which);
        if members.is_empty() {
            return Ok(());
        }
        if let Err(missing) = self.go.race() {
            let place = Place::file("listings/go.mod");
            let (what, help) = (&missing.what, &missing.help);
            for at in members {
                let proof = &mut prepared.proofs[at];
                if toolchain::in_ci() {
                    let kind = &toolchain::MISSING;
                    proof.fault(kind, place.clone(), what, help);
                } else {
                    proof.skip = Some(format!("Go: {what}\nhelp: {help}"));
                }
            }
            return Ok(());
        }
        self.bar.set_message("go build -race");
        self.build_members(folder, &["-race"], &members, prepared)
    }

    fn build_members(
        &self,
        folder: &str,
        flags: &[&str],
        members: &[usize],
        prepared: &mut Prepared,
    ) -> Result<()> {
        if members.is_empty() {
            return Ok(());
        }
        let folder = self.repo.target().join(format!("listings/go/{folder}"));
        fs::create_dir_all(&folder)?;
        let program = |at: usize| {
            let name = self.tasks[at].name;
            folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
        };
        for at in members {
            // An older program must not stand in for one that fails to build.
            let _ = fs::remove_file(program(*at));
        }
        let mut command = self.go.command();
        command
            // Without what only a debugger reads, linking takes half as long.
            .args(["build", "-buildvcs=false", "-ldflags=-s -w"])
            .args(flags)
            .arg("-o")
            .arg(&folder)
            .args(self.packages(members));
        let found = self.complaints(&mut command)?;
        if !found.succeeded && found.by_file.is_empty() {
            prepared.common.push(broken("go build", &found.said));
        }
        for at in members.iter().copied() {
            let (task, proof) = (self.tasks[at], &mut prepared.proofs[at]);
            let program = program(at);
            if program.is_file() {
                proof.launch = Some(Launch {
                    program,
                    arguments: Vec::new(),
                });
                continue;
            }
            let said = found.by_file.get(task.in_listings());
            if let Some(first) = said.and_then(|said| said.first()) {
                // Vet has said the same.
                proof.faults.retain(|f| f.place.line != first.line);
                proof.fault(
                    &kinds::BUILD,
                    Place::new(&task.program.file, first.line),
                    &first.what,
                    "correct the program",
                );
            }
        }
        Ok(())
    }

    /// Compiles what must not compile.
    fn reject(&self, prepared: &mut Prepared) -> Result<()> {
        let members = self.pick(|t| t.outcome() == Some(Outcome::Rejected));
        if members.is_empty() {
            return Ok(());
        }
        self.bar.set_message("go build");
        let mut open = members;
        loop {
            let found = self.compile(&open)?;
            let (said, silent): (Vec<_>, Vec<_>) =
                open.into_iter().partition(|at| {
                    found.by_file.contains_key(self.tasks[*at].in_listings())
                });
            for at in &said {
                let (task, proof) =
                    (self.tasks[*at], &mut prepared.proofs[*at]);
                let text = normal::text(&found.by_file[task.in_listings()]);
                proof.proved = true;
                proof.said.push(message_of(task, text, "go build"));
            }
            if said.is_empty() || silent.is_empty() {
                for at in silent {
                    accepted(
                        self.tasks[at],
                        "go build",
                        &mut prepared.proofs[at],
                    );
                }
                return Ok(());
            }
            // A package that cannot be loaded kept the others from being
            // compiled.
            open = silent;
        }
    }

    /// Compiles packages, and keeps nothing of them.
    fn compile(&self, members: &[usize]) -> Result<Complained> {
        let null = if cfg!(windows) { "NUL" } else { "/dev/null" };
        let mut command = self.go.command();
        command
            .args(["build", "-buildvcs=false", "-o", null])
            .args(self.packages(members));
        self.complaints(&mut command)
    }
}

/// What a tool said.
struct Complained {
    by_file: Complaints,
    succeeded: bool,
    said: String,
}

/// The first line that differs in each file of `gofmt -d`.
pub fn unformatted(diff: &str) -> BTreeMap<&str, usize> {
    let mut all = BTreeMap::new();
    let mut file = "";
    let mut line = None;
    for text in diff.lines() {
        if let Some(name) = text.strip_prefix("+++ ") {
            file = name;
            line = None;
        } else if let Some(hunk) = text.strip_prefix("@@ -") {
            let number = hunk.split([',', ' ']).next();
            line = number.and_then(|n| n.parse::<usize>().ok());
        } else if let Some(at) = line {
            if text.starts_with(' ') {
                line = Some(at + 1);
            } else {
                all.entry(file).or_insert(at);
                line = None;
            }
        }
    }
    all
}

/// A tool failed and named no program.
pub fn broken(tool: &str, said: &str) -> Fault {
    let lines: Vec<String> =
        said.lines().take(12).map(|l| format!("  {l}")).collect();
    Fault::new(
        &kinds::BUILD,
        Place::file("listings/go.mod"),
        format!("{tool} failed\n{}", lines.join("\n")),
        "cargo xtask doctor",
    )
}

#[cfg(test)]
mod tests {
    use super::unformatted;

    #[test]
    fn gofmt_names_the_first_line_that_differs() {
        let diff = "diff a/main.go.orig a/main.go\n--- a/main.go.orig\n\
                    +++ a/main.go\n@@ -1,5 +1,5 @@\n package main\n \n\
                    -func main() {x()\n+func main() {\n";
        assert_eq!(unformatted(diff)["a/main.go"], 3);
    }
}
