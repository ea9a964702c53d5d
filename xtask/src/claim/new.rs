//! `cargo xtask new claim`.

use anyhow::{Context, Result, bail};

use super::Claims;
use crate::program::is_kebab;
use crate::repo::{Repo, write_whole};
use crate::report::Report;

/// Adds a claim that already passes to `evidence/claims/<topic>.toml`, where
/// `id` is `topic/name`; the line to paste into a chapter comes back.
pub fn create(repo: &Repo, id: &str) -> Result<String> {
    let (topic, name) = id
        .split_once('/')
        .filter(|(topic, name)| is_kebab(topic) && is_kebab(name))
        .with_context(|| {
            format!("`{id}` is not topic/name, such as memory/go-gc-pause")
        })?;
    if Claims::load(repo, &mut Report::default())
        .get(name)
        .is_some()
    {
        bail!("there is a claim `{name}`\nhelp: choose another name");
    }
    let path = repo.path(format!("evidence/claims/{topic}.toml"));
    let old = match std::fs::read_to_string(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error).context(format!("{}", path.display()));
        }
        old => old.unwrap_or_default(),
    };
    let new = include_str!("../../skeletons/claim.toml")
        .replace("{id}", name)
        .replace("{topic}", topic)
        .replace("{today}", &crate::date::today());
    write_whole(&path, (old + &new).trim_start().as_bytes())?;
    Ok(format!("{{{{#claim {name}}}}}"))
}
