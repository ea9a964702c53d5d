//! Cargo packages with one file each, in one workspace.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::parts::{Gets, Part, Selection, parts};
use super::{Built, Pasted, indented, write};
use crate::repo::Repo;
use crate::run;
use crate::test_listings::cache::HARNESS;
use crate::test_listings::rust::{CARGO, UNOPTIMISED, cargo, lines};
use crate::test_listings::task::Launch;

/// What is built beside the projects where all of the workspace is selected:
/// without an example, cargo would not count dependencies of examples. It
/// belongs to the harness.
const EXAMPLE: &str = "nothing";

/// What decides which features a package asks for.
const KEPT: [&str; 6] = [
    "package",
    "dependencies",
    "dev-dependencies",
    "build-dependencies",
    "target",
    "features",
];

/// Builds `all`; how each can be run, or why it cannot.
pub fn build(
    repo: &Repo,
    folder: &Path,
    all: &[&Pasted],
) -> Result<Vec<Built>> {
    let mut groups: BTreeMap<&[String], Vec<String>> = BTreeMap::new();
    for pasted in all {
        let package = folder.join(pasted.project());
        write(package.join("Cargo.toml"), &manifest(pasted)?)?;
        write(package.join("src/main.rs"), &pasted.code)?;
        let group = groups.entry(&pasted.needs).or_default();
        group.push(pasted.project());
    }
    workspace(repo, folder, groups.values().flatten())?;
    let mut cargo = Cargo {
        repo,
        folder,
        programs: BTreeMap::new(),
        errors: BTreeMap::new(),
        said: String::new(),
    };
    let groups = groups.into_values().collect();
    for part in parts(groups, |selection| cargo.gets(selection))? {
        cargo.build(&part)?;
    }
    Ok(all
        .iter()
        .map(|pasted| cargo.built(&pasted.project()))
        .collect())
}

/// Cargo in the workspace of the projects; what it built, and what it said,
/// by package.
struct Cargo<'a> {
    repo: &'a Repo,
    folder: &'a Path,
    programs: BTreeMap<String, PathBuf>,
    errors: BTreeMap<String, String>,
    said: String,
}

impl Cargo<'_> {
    /// A command of cargo in this workspace. It compiles to the repository's
    /// folder: what programs there depend on is not compiled again.
    fn command(&self, name: &str) -> Command {
        let mut command = cargo(self.repo, &[name, "--quiet"]);
        command.current_dir(self.folder);
        command
    }

    /// What packages get when some are selected.
    fn gets(&self, selection: Selection) -> Result<Gets> {
        let mut command = self.command("tree");
        command
            .args(["--depth=1", "--prefix=depth", "--no-dedupe"])
            .args(["--edges=normal,dev", "--format= {p}|{f}"]);
        match selection {
            Selection::Workspace => command.arg("--workspace"),
            Selection::Packages(names) => command.args(packages(names)),
        };
        let outcome = run::run(&mut command, CARGO)?;
        ensure!(
            outcome.succeeded(),
            "cargo tree failed\n{}",
            indented(&outcome.stderr())
        );
        let mut gets = Gets::new();
        let mut package = String::new();
        for line in outcome.stdout().lines() {
            match line.split_once(' ') {
                Some(("0", name)) => {
                    let name = name.split(' ').next();
                    package = name.unwrap_or_default().to_string();
                    gets.entry(package.clone()).or_default();
                }
                Some((_, dependency)) => {
                    let of_package = gets.entry(package.clone()).or_default();
                    of_package.insert(dependency.to_string());
                }
                None => {}
            }
        }
        Ok(gets)
    }

    fn build(&mut self, part: &Part) -> Result<()> {
        let mut command = self.command("build");
        command
            .args(["--keep-going", "--message-format=json"])
            .args(UNOPTIMISED);
        if part.whole {
            command
                .args(["--workspace", &format!("--example={EXAMPLE}")])
                .args(part.packages.iter().map(|name| format!("--bin={name}")));
        } else {
            command.args(packages(&part.packages));
        }
        let outcome = run::run(&mut command, CARGO)?;
        self.said.push_str(&outcome.stderr());
        for line in lines(&outcome) {
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

/// The arguments that select packages.
fn packages(names: &[impl AsRef<str>]) -> Vec<String> {
    let argument = |name: &str| format!("--package={name}");
    names.iter().map(|name| argument(name.as_ref())).collect()
}

/// A workspace of the projects and of everything that the repository builds
/// of its programs, with its profile and its locked versions: selected whole,
/// it asks for the same features as the repository.
fn workspace<'a>(
    repo: &Repo,
    folder: &Path,
    projects: impl Iterator<Item = &'a String>,
) -> Result<()> {
    let read = |file: &str| {
        std::fs::read_to_string(repo.path(file))
            .with_context(|| format!("{file} cannot be read"))
    };
    let mut root: toml::Table = read("Cargo.toml")?.parse()?;
    let members = root
        .get_mut("workspace")
        .and_then(|workspace| workspace.get_mut("members"))
        .and_then(toml::Value::as_array_mut)
        .context("Cargo.toml has no `workspace.members`")?;
    members.retain(|member| member.as_str() != Some("xtask"));
    for member in members.iter().filter_map(toml::Value::as_str) {
        let manifest = format!("{member}/Cargo.toml");
        let mut text: toml::Table = read(&manifest)?.parse()?;
        text.retain(|key, _| KEPT.contains(&key));
        write(folder.join(&manifest), &text.to_string())?;
        // Cargo wants something to build in each.
        write(folder.join(member).join("src/lib.rs"), "")?;
    }
    let example = format!("{HARNESS}/examples/{EXAMPLE}.rs");
    write(folder.join(example), "fn main() {}\n")?;
    members.extend(projects.cloned().map(toml::Value::String));
    write(folder.join("Cargo.toml"), &root.to_string())?;
    for file in ["Cargo.lock", "rust-toolchain.toml"] {
        let text = read(file)?;
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
