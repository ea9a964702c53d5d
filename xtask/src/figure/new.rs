//! A new figure: a definition that can be measured as it stands.

use anyhow::{Result, bail};

use crate::program::is_kebab;
use crate::repo::{Repo, write_whole};
use crate::report::Report;

use super::measure;

/// Writes `evidence/figures/<id>.toml` and measures it; the line to paste into
/// a chapter comes back.
pub fn create(repo: &Repo, id: &str, report: &mut Report) -> Result<String> {
    if !is_kebab(id) {
        bail!("`{id}` is not kebab-case\nhelp: such as task-memory");
    }
    let path = repo.path(format!("evidence/figures/{id}.toml"));
    if path.exists() {
        bail!("there is a figure `{id}`\nhelp: choose another name");
    }
    write_whole(&path, include_bytes!("../../skeletons/figure.toml"))?;
    measure::run(repo, &measure::Options::only(id), report)?;
    Ok(format!("{{{{#figure {id}}}}}"))
}
