//! A topic: the crate `listings/<topic>` that holds listings and rejections.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::program::is_kebab;
use crate::repo::{Repo, write_whole};
use crate::report::{Report, did_you_mean};

const REJECTED: &str = "\
//! Every program under `tests/rejected` must fail to compile with exactly the
//! message beside it.

#[test]
fn rejected() {
    trybuild::TestCases::new().compile_fail(\"tests/rejected/*/main.rs\");
}
";

/// The folders of a topic that hold listings, which share their names.
pub const LISTINGS: [&str; 2] = ["examples", "systems"];

/// What `load` makes of every folder `listings/<topic>/<below>/<name>`,
/// sorted by topic and name.
pub fn load_all<T>(
    repo: &Repo,
    below: &str,
    report: &mut Report,
    load: impl Fn(&Repo, &str, &str, &mut Report) -> Option<T>,
) -> Vec<T> {
    let mut all = Vec::new();
    for topic in repo.folders("listings") {
        for name in repo.folders(&format!("listings/{topic}/{below}")) {
            all.extend(load(repo, &topic, &name, report));
        }
    }
    all
}

/// Topic and name of `id`, checked; none of the folders `below` a topic may
/// hold the name yet. Makes the topic when `new_topic` allows it.
pub fn split<'a>(
    repo: &Repo,
    id: &'a str,
    below: &[&str],
    new_topic: bool,
) -> Result<(&'a str, &'a str)> {
    let Some((topic, name)) = id.split_once('/') else {
        bail!("`{id}` is not topic/name, such as ownership/create-user");
    };
    for word in [topic, name] {
        if !is_kebab(word) {
            bail!(
                "`{word}` is not kebab-case\nhelp: small letters and digits, \
                 words joined by `-`"
            );
        }
    }
    for other in repo.folders("listings") {
        for below in below {
            let folder = format!("listings/{other}/{below}/{name}");
            if repo.path(&folder).exists() {
                bail!(
                    "{folder} exists\nhelp: names are unique in the whole \
                     book; choose another"
                );
            }
        }
    }
    if !repo.path(format!("listings/{topic}/Cargo.toml")).is_file() {
        let topics = repo.folders("listings");
        if !new_topic {
            let near = did_you_mean(topic, topics.iter().map(String::as_str))
                .unwrap_or_else(|| "add --new-topic to begin it".into());
            bail!("there is no topic `{topic}`\nhelp: {near}");
        }
        begin(repo, topic)?;
    }
    Ok((topic, name))
}

/// Makes the crate of a topic and adds it to the workspace.
fn begin(repo: &Repo, topic: &str) -> Result<()> {
    let manifest = format!(
        "[package]\nname = \"{topic}\"\nversion.workspace = true\n\
         edition.workspace = true\nlicense.workspace = true\n\
         publish = false\n\n[lints]\nworkspace = true\n\n\
         [dev-dependencies]\ntrybuild = {{ workspace = true }}\n"
    );
    let folder = repo.path(format!("listings/{topic}"));
    write_whole(&folder.join("Cargo.toml"), manifest.as_bytes())?;
    write_whole(&folder.join("tests/rejected.rs"), REJECTED.as_bytes())?;
    join(repo, &format!("listings/{topic}"))
}

/// Adds the crate in the folder `member` to the workspace.
pub fn join(repo: &Repo, member: &str) -> Result<()> {
    let manifest = repo.path("Cargo.toml");
    let text = std::fs::read_to_string(&manifest)
        .context("Cargo.toml cannot be read")?;
    let (before, members) = text
        .split_once("members = [")
        .context("Cargo.toml has no `members = [`")?;
    let (members, after) =
        members.split_once(']').context("`members` never ends")?;
    let mut all: Vec<String> = members
        .split(',')
        .map(|m| m.trim().to_string())
        .filter(|m| !m.is_empty())
        .collect();
    all.push(format!("\"{member}\""));
    all.sort();
    let members: String = all.iter().map(|m| format!("    {m},\n")).collect();
    let text = format!("{before}members = [\n{members}]{after}");
    write_whole(&manifest, text.as_bytes())
}

/// Writes `files` into `folder`, with `TOPIC` and `NAME` replaced in them and
/// in what they are called.
pub fn write(
    folder: &Path,
    (topic, name): (&str, &str),
    files: &[(&str, &str)],
) -> Result<()> {
    let filled = |t: &str| t.replace("TOPIC", topic).replace("NAME", name);
    for (file, text) in files {
        write_whole(&folder.join(filled(file)), filled(text).as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn repo(folder: &Path) -> Repo {
        fs::write(folder.join("book.toml"), "").unwrap();
        fs::write(
            folder.join("Cargo.toml"),
            "[workspace]\nmembers = [\"xtask\", \"listings/types\"]\n",
        )
        .unwrap();
        Repo::at(folder).unwrap()
    }

    #[test]
    fn a_new_topic_joins_the_workspace_and_an_unknown_one_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let repo = repo(folder.path());
        let refused = split(&repo, "errors/wrap", &LISTINGS, false);
        assert!(refused.unwrap_err().to_string().contains("--new-topic"));
        split(&repo, "errors/wrap", &LISTINGS, true).unwrap();
        let text = fs::read_to_string(repo.path("Cargo.toml")).unwrap();
        assert!(
            text.contains(
                "[\n    \"listings/errors\",\n    \"listings/types\",\n    \
                 \"xtask\",\n]"
            ),
            "{text}"
        );
        assert!(repo.path("listings/errors/tests/rejected.rs").is_file());
    }

    #[test]
    fn a_taken_name_is_refused_in_every_topic() {
        let folder = tempfile::tempdir().unwrap();
        let repo = repo(folder.path());
        let taken = repo.path("listings/types/examples/wrap");
        fs::create_dir_all(taken).unwrap();
        let refused = split(&repo, "errors/wrap", &LISTINGS, true);
        assert!(refused.unwrap_err().to_string().contains("exists"));
        split(&repo, "errors/wrap", &["tests/rejected"], true).unwrap();
    }
}
