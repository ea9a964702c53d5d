//! Cargo packages with one file each, in one workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{Built, Pasted, indented, write};
use crate::repo::Repo;
use crate::run::{self, Limits};
use crate::test_listings::rust::UNOPTIMISED;
use crate::test_listings::task::Launch;

/// What a call of cargo may use.
const CARGO: Limits = Limits {
    time: Duration::from_secs(1800),
    output: 64 << 20,
};

/// A line of `--message-format=json`.
#[derive(Deserialize)]
struct Line {
    target: Option<Target>,
    message: Option<Message>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    rendered: Option<String>,
}

/// Builds `all`; how each can be run, or why it cannot.
pub fn build(
    repo: &Repo,
    folder: &Path,
    all: &[&Pasted],
) -> Result<Vec<Built>> {
    let members: BTreeSet<String> = all.iter().map(|p| p.project()).collect();
    workspace(repo, folder, &members)?;
    for pasted in all {
        let package = folder.join(pasted.project());
        write(package.join("Cargo.toml"), &manifest(pasted)?)?;
        write(package.join("src/main.rs"), &pasted.code)?;
    }
    let mut cargo = Cargo::default();
    let mut groups: BTreeMap<&[String], Vec<String>> = BTreeMap::new();
    for pasted in all {
        let group = groups.entry(&pasted.needs).or_default();
        group.push(pasted.project());
    }
    // Built together, programs would share the features that one of them
    // needs.
    for group in groups.values() {
        cargo.build(repo, folder, group)?;
    }
    Ok(all
        .iter()
        .map(|pasted| cargo.built(&pasted.project()))
        .collect())
}

/// What cargo built, and what it said, by package.
#[derive(Default)]
struct Cargo {
    programs: BTreeMap<String, PathBuf>,
    errors: BTreeMap<String, String>,
    said: String,
}

impl Cargo {
    fn build(
        &mut self,
        repo: &Repo,
        folder: &Path,
        packages: &[String],
    ) -> Result<()> {
        let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(["build", "--quiet", "--keep-going"])
            .arg("--message-format=json")
            // With the profile and in the folder of the repository: what
            // both depend on is compiled once.
            .arg("--config")
            .arg(repo.path("Cargo.toml"))
            .args(UNOPTIMISED)
            .args(packages.iter().map(|name| format!("--package={name}")))
            .env("CARGO_TARGET_DIR", repo.target())
            .env("CARGO_INCREMENTAL", "0")
            .current_dir(folder);
        let outcome = run::run(&mut command, CARGO)?;
        self.said.push_str(&outcome.stderr());
        for line in outcome.stdout().lines() {
            let Ok(line) = serde_json::from_str::<Line>(line) else {
                continue;
            };
            let Some(target) = line.target else { continue };
            if let Some(program) = line.executable {
                self.programs.insert(target.name, program);
            } else if let Some(message) = line.message
                && message.level == "error"
            {
                let said = message.rendered.unwrap_or_default();
                self.errors.entry(target.name).or_default().push_str(&said);
            }
        }
        Ok(())
    }

    /// How a package can be run, or why it cannot.
    fn built(&self, name: &str) -> Built {
        if let Some(program) = self.programs.get(name) {
            return Ok(Launch {
                program: program.clone(),
                arguments: Vec::new(),
            });
        }
        let said = self.errors.get(name).unwrap_or(&self.said);
        Err(format!("does not compile\n{}", indented(said)))
    }
}

/// A workspace of `members`, with the locked versions of the repository.
fn workspace(
    repo: &Repo,
    folder: &Path,
    members: &BTreeSet<String>,
) -> Result<()> {
    let members: String =
        members.iter().map(|m| format!("    \"{m}\",\n")).collect();
    let text =
        format!("[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n");
    write(folder.join("Cargo.toml"), &text)?;
    for file in ["Cargo.lock", "rust-toolchain.toml"] {
        let text = std::fs::read_to_string(repo.path(file))
            .with_context(|| format!("{file} cannot be read"))?;
        crate::repo::write_whole(&folder.join(file), text.as_bytes())?;
    }
    Ok(())
}

/// The manifest of a new package after the commands of its page.
fn manifest(pasted: &Pasted) -> Result<String> {
    let needs: Result<String> =
        pasted.needs.iter().map(|need| dependency(need)).collect();
    Ok(format!(
        "[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{}",
        pasted.project(),
        needs?
    ))
}

/// The line that `cargo add name@version --features a,b` writes.
fn dependency(command: &str) -> Result<String> {
    let unknown = || format!("`{command}` is no `cargo add name@version`");
    let rest = command.strip_prefix("cargo add ").with_context(unknown)?;
    let mut words = rest.split(' ');
    let (name, version) = words
        .next()
        .and_then(|word| word.split_once('@'))
        .with_context(unknown)?;
    let mut line = format!("{name} = {{ version = \"{version}\"");
    while let Some(word) = words.next() {
        match word {
            "--no-default-features" => {
                line.push_str(", default-features = false");
            }
            "--features" => {
                let features = words.next().with_context(unknown)?;
                let features = features.replace(',', "\", \"");
                line.push_str(&format!(", features = [\"{features}\"]"));
            }
            _ => anyhow::bail!(unknown()),
        }
    }
    Ok(format!("{line} }}\n"))
}

#[cfg(test)]
mod tests {
    use super::dependency;

    #[test]
    fn a_command_becomes_a_dependency() {
        let line = dependency(
            "cargo add tokio@1.54.1 --no-default-features --features net,rt",
        );
        assert_eq!(
            line.unwrap(),
            "tokio = { version = \"1.54.1\", default-features = false, \
             features = [\"net\", \"rt\"] }\n"
        );
        assert_eq!(
            dependency("cargo add a@2").unwrap(),
            "a = { version = \"2\" }\n"
        );
        for bad in ["cargo add a", "npm install a@1", "cargo add a@1 --git x"] {
            assert!(dependency(bad).is_err(), "{bad}");
        }
    }
}
