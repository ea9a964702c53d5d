//! TypeScript: Biome for format and lint, one `tsc` for all programs that
//! must compile, one for all that must not, and more where a syntax error in
//! one program keeps tsc from looking at the others.

use std::time::Duration;

use anyhow::{Context, Result};
use indicatif::ProgressBar;
use serde::Deserialize;
use serde_json::json;

use super::kinds;
use super::launch::{accepted, message_of};
use super::normal::{self, Complaints};
use super::task::{Fault, Launch, Prepared, Task};
use crate::rejection::Outcome;
use crate::repo::{Repo, write_whole};
use crate::report::{Kind, Place};
use crate::run::{self, Limits};
use crate::toolchain::Node;

/// What a call of the tools may use.
const TOOL: Limits = Limits {
    time: Duration::from_secs(600),
    output: 16 << 20,
};

/// Formats, lints and checks the TypeScript programs of `tasks`.
pub fn prepare(
    repo: &Repo,
    node: &Node,
    tasks: &[&Task],
    bar: &ProgressBar,
) -> Result<Prepared> {
    let mut prepared = Prepared::new(tasks.len());
    if tasks.is_empty() {
        return Ok(prepared);
    }
    bar.set_message("biome");
    biome(node, tasks, &mut prepared)?;
    bar.set_message("tsc");
    check(repo, node, tasks, &mut prepared)?;
    Ok(prepared)
}

/// What `biome ci --reporter=json` prints.
#[derive(Deserialize)]
struct Report {
    diagnostics: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Diagnostic {
    severity: String,
    message: String,
    category: String,
    location: Option<Location>,
}

#[derive(Deserialize)]
struct Location {
    path: String,
    start: Option<Start>,
}

#[derive(Deserialize)]
struct Start {
    line: usize,
}

/// What Biome has against a file.
pub struct Objection {
    /// As the tools in `listings/` spell it.
    pub path: String,
    pub category: String,
    pub line: usize,
    pub kind: &'static Kind,
    pub what: String,
    pub help: String,
}

/// What Biome has against `files`, as the tools in `listings/` spell them;
/// the fault is that it did not say.
pub fn objections<'a>(
    node: &Node,
    files: impl Iterator<Item = &'a str>,
) -> Result<Result<Vec<Objection>, Fault>> {
    let mut command = node.biome();
    command
        .args(["ci", "--colors=off", "--reporter=json"])
        .arg("--max-diagnostics=none")
        .args(files);
    let outcome = run::run(&mut command, TOOL)?;
    let stdout = outcome.stdout();
    let parsed = stdout.find('{').and_then(|at| {
        serde_json::from_str::<Report>(stdout[at..].trim()).ok()
    });
    let Some(report) = parsed else {
        let said = format!("{stdout}{}", outcome.stderr());
        return Ok(Err(broken("biome", &said)));
    };
    let all: Vec<Objection> = report
        .diagnostics
        .into_iter()
        .filter_map(objection)
        .collect();
    if !outcome.succeeded() && all.is_empty() {
        return Ok(Err(broken("biome", &outcome.stderr())));
    }
    Ok(Ok(all))
}

fn objection(diagnostic: Diagnostic) -> Option<Objection> {
    let Diagnostic {
        message,
        category,
        severity,
        location,
    } = diagnostic;
    if !["error", "fatal", "warning"].contains(&severity.as_str()) {
        return None;
    }
    let location = location?;
    let (kind, what) = match category.as_str() {
        "format" => (
            &kinds::FORMAT,
            "Biome would write this differently".to_string(),
        ),
        _ => (&kinds::LINT, format!("{message} ({category})")),
    };
    Some(Objection {
        line: location.start.map_or(0, |start| start.line),
        help: format!(
            "cd listings && npx biome check --write {}",
            location.path
        ),
        path: location.path,
        category,
        kind,
        what,
    })
}

fn biome(node: &Node, tasks: &[&Task], prepared: &mut Prepared) -> Result<()> {
    let found = objections(node, tasks.iter().map(|t| t.in_listings()))?;
    let found = match found {
        Ok(found) => found,
        Err(fault) => {
            prepared.common.push(fault);
            return Ok(());
        }
    };
    let count = found.len();
    let mut strange = 0;
    for objection in found {
        let at = tasks.iter().position(|t| t.in_listings() == objection.path);
        let Some(at) = at else {
            strange += 1;
            continue;
        };
        let refused = tasks[at].outcome() == Some(Outcome::Rejected);
        if refused && objection.category == "parse" {
            continue;
        }
        prepared.proofs[at].fault(
            objection.kind,
            Place::new(&tasks[at].program.file, objection.line),
            objection.what,
            objection.help,
        );
    }
    if count > 0 && strange == count {
        let said = "it objects to files that it was not asked about";
        prepared.common.push(broken("biome", said));
    }
    Ok(())
}

fn check(
    repo: &Repo,
    node: &Node,
    tasks: &[&Task],
    prepared: &mut Prepared,
) -> Result<()> {
    let (refused, clean): (Vec<usize>, Vec<usize>) = (0..tasks.len())
        .partition(|at| tasks[*at].outcome() == Some(Outcome::Rejected));
    check_clean(repo, node, tasks, clean, prepared)?;
    check_refused(repo, node, tasks, refused, prepared)
}

/// Checks the programs that must not compile. After a syntax error tsc says
/// nothing of types, so those that it is silent about are checked again
/// without the others.
fn check_refused(
    repo: &Repo,
    node: &Node,
    tasks: &[&Task],
    mut open: Vec<usize>,
    prepared: &mut Prepared,
) -> Result<()> {
    while !open.is_empty() {
        let files: Vec<&str> = open
            .iter()
            .map(|at| tasks[*at].program.file.as_str())
            .collect();
        let found = tsc(repo, node, &files)?;
        let (said, silent): (Vec<usize>, Vec<usize>) =
            open.into_iter().partition(|at| {
                found.by_file.contains_key(tasks[*at].in_listings())
            });
        for at in &said {
            let (task, proof) = (tasks[*at], &mut prepared.proofs[*at]);
            let text = normal::text(&found.by_file[task.in_listings()]);
            proof.proved = true;
            proof.said.push(message_of(task, text, "tsc"));
        }
        if said.is_empty() {
            if !found.succeeded {
                prepared.common.push(broken("tsc", &found.said));
            }
            for at in &silent {
                accepted(tasks[*at], "tsc", &mut prepared.proofs[*at]);
            }
            break;
        }
        open = silent;
    }
    Ok(())
}

/// Checks the programs that must compile. A syntax error in one keeps tsc
/// from looking for other errors in the rest, so those without complaints are
/// checked again until there is nothing to complain of.
fn check_clean(
    repo: &Repo,
    node: &Node,
    tasks: &[&Task],
    mut unchecked: Vec<usize>,
    prepared: &mut Prepared,
) -> Result<()> {
    loop {
        let files: Vec<&str> = unchecked
            .iter()
            .map(|at| tasks[*at].program.file.as_str())
            .collect();
        let found = tsc(repo, node, &files)?;
        let complaints =
            |at: &usize| found.by_file.get(tasks[*at].in_listings());
        let (faulty, clean): (Vec<usize>, Vec<usize>) = unchecked
            .into_iter()
            .partition(|at| complaints(at).is_some());
        for at in &faulty {
            for complaint in complaints(at).into_iter().flatten() {
                prepared.proofs[*at].fault(
                    &kinds::BUILD,
                    Place::new(&tasks[*at].program.file, complaint.line),
                    &complaint.what,
                    "correct the program",
                );
            }
        }
        if found.succeeded {
            for at in clean {
                prepared.proofs[at].launch = Some(Launch {
                    program: node.node.clone(),
                    arguments: vec![repo.path(&tasks[at].program.file)],
                });
            }
            return Ok(());
        }
        if faulty.is_empty() {
            prepared.common.push(broken("tsc", &found.said));
            return Ok(());
        }
        unchecked = clean;
    }
}

/// What tsc said.
pub struct Checked {
    pub by_file: Complaints,
    pub succeeded: bool,
    pub said: String,
}

/// Checks `files` under the settings of `listings/tsconfig.json`.
pub fn tsc(repo: &Repo, node: &Node, files: &[&str]) -> Result<Checked> {
    let settings = json!({
        "extends": repo.path("listings/tsconfig.json"),
        "include": [],
        "files": files.iter().map(|f| repo.path(f)).collect::<Vec<_>>(),
        "compilerOptions": {
            "typeRoots": [repo.path("listings/node_modules/@types")],
        },
    });
    let file = repo.target().join("xtask-cache/tsconfig.json");
    write_whole(&file, settings.to_string().as_bytes())
        .context("tsc needs its settings")?;
    let mut command = node.tsc();
    command.args(["--pretty", "false", "-p"]).arg(&file);
    let outcome = match files {
        [] => {
            return Ok(Checked {
                by_file: Complaints::new(),
                succeeded: true,
                said: String::new(),
            });
        }
        _ => run::run(&mut command, TOOL)?,
    };
    let said = format!("{}{}", outcome.stdout(), outcome.stderr());
    Ok(Checked {
        by_file: normal::tsc(&said),
        succeeded: outcome.succeeded(),
        said,
    })
}

/// A tool failed and named no program.
pub fn broken(tool: &str, said: &str) -> Fault {
    let lines: Vec<String> =
        said.lines().take(12).map(|l| format!("  {l}")).collect();
    Fault::new(
        &kinds::BUILD,
        Place::file("listings/package.json"),
        format!("{tool} failed\n{}", lines.join("\n")),
        "cargo xtask doctor",
    )
}
