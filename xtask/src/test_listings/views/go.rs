//! What Go's compiler makes of programs: all that are compiled alike in one
//! call, each as a reader would paste it, in a module of their own.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};

use super::assembly;
use super::said::Said;
use crate::language::Language;
use crate::repo::{Repo, write_whole};
use crate::run::{self, Limits};
use crate::toolchain::Go;
use crate::view::{FOLDER, Look, PROFILE, View};

/// What a call of Go may use.
const GO: Limits = Limits {
    time: Duration::from_secs(600),
    output: 64 << 20,
};

/// Where it is compiled for, on whatever machine.
const TARGET: (&str, &str) = ("linux", "amd64");

/// The compiler and its target, as kept files name them.
pub fn compiler(go: &Go) -> String {
    format!("{} {}/{}", go.version, TARGET.0, TARGET.1)
}

/// What is compiled alike: how much the compiler tells, and the profile.
type Flags<'a> = (u8, Option<&'a str>);

/// What is said of each of `views`, by id and flags, or how it failed.
pub struct Compiled(BTreeMap<(String, u8, bool), String>);

impl Compiled {
    /// What a look at a view sees; the error says why there is nothing.
    pub fn look(&self, view: &View, look: &Look) -> Result<String, String> {
        let key = (view.id(), look.level, look.profile);
        let said = self.0.get(&key).ok_or("go build says nothing of it")?;
        let said = Said {
            functions: assembly::go(said),
            notes: notes(said),
        };
        said.look(view, look)
    }
}

/// Compiles `views`.
pub fn compile(repo: &Repo, go: &Go, views: &[&View]) -> Result<Compiled> {
    let module = module(repo, views)?;
    let mut all = Compiled(BTreeMap::new());
    let ids: Vec<String> = views.iter().map(|v| v.id()).collect();
    let mut groups: BTreeMap<Flags, Vec<&str>> = BTreeMap::new();
    for (view, id) in views.iter().zip(&ids) {
        for look in view.looks_in(Language::Go) {
            let profile = look.profile.then_some(id.as_str());
            let group = groups.entry((look.level, profile)).or_default();
            if !group.contains(&id.as_str()) {
                group.push(id);
            }
        }
    }
    for ((level, profile), members) in groups {
        let profile = profile.map(|id| {
            let (topic, name) = id.split_once('/').expect("topic/name");
            let folder = format!("listings/{topic}/examples/{name}/{FOLDER}");
            repo.path(folder).join(PROFILE)
        });
        let mut flags = format!("-S -m={level} -d=ssa/check_bce/debug=1");
        if let Some(profile) = &profile {
            // Only the program itself is compiled with its profile: what is
            // looked at is the same, and the library is not built again.
            let profile = profile.display();
            flags = format!("{flags} '-pgoprofile={profile}'");
        }
        let mut command = go.command();
        command
            .args(["build", "-buildvcs=false", "-pgo=off"])
            .arg(format!("-gcflags={flags}"))
            .args(["-o", if cfg!(windows) { "NUL" } else { "/dev/null" }])
            .args(members.iter().map(|id| format!("./{id}")))
            .envs([("GOOS", TARGET.0), ("GOARCH", TARGET.1)])
            .envs([("GOAMD64", "v1"), ("CGO_ENABLED", "0")])
            .current_dir(&module);
        let outcome = run::run(&mut command, GO)?;
        for (id, text) in packages(&outcome.stderr()) {
            all.0.insert((id, level, profile.is_some()), text);
        }
    }
    Ok(all)
}

/// A module that holds the programs, each in a package `topic/name`.
fn module(repo: &Repo, views: &[&View]) -> Result<PathBuf> {
    let folder = repo.target().join("views/go");
    let file = std::fs::read_to_string(repo.path("listings/go.mod"))
        .context("listings/go.mod cannot be read")?;
    let versions = file
        .lines()
        .filter(|l| l.starts_with("go ") || l.starts_with("toolchain "));
    let text: String = ["module views"]
        .into_iter()
        .chain(versions)
        .flat_map(|line| [line, "\n"])
        .collect();
    write_whole(&folder.join("go.mod"), text.as_bytes())?;
    for view in views {
        if let Some(program) = view.listing.program(Language::Go) {
            let file = folder.join(view.id()).join("main.go");
            write_whole(&file, program.whole().as_bytes())?;
        }
    }
    Ok(folder)
}

/// What is said of each package below a line `# views/topic/name`.
fn packages(said: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in said.lines() {
        if let Some(package) = line.strip_prefix("# ") {
            last = package.strip_prefix("views/").map(str::to_string);
        } else if let Some(id) = &last {
            let text = all.entry(id.clone()).or_default();
            text.push_str(line);
            text.push('\n');
        }
    }
    all
}

/// The notes among what is said, as `main.go:7:2: words`.
fn notes(said: &str) -> Vec<String> {
    said.lines()
        .filter(|line| !line.starts_with('\t'))
        .filter_map(|line| {
            let at = line.find("main.go:")?;
            let before = &line[..at];
            (before.is_empty() || before.ends_with('/'))
                .then(|| line[at..].to_string())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_told_apart_by_package() {
        let said = "# views/a/b\na/b/main.go:3:6: can inline f\nmain.f STEXT \
                    x\n\t0x0000 (/a/main.go:1)\tRET\n# views/a/c\nmain.g x\n";
        let found = packages(said);
        assert_eq!(found.len(), 2);
        assert_eq!(notes(&found["a/b"]), ["main.go:3:6: can inline f"]);
        assert_eq!(found["a/c"], "main.g x\n");
    }
}
