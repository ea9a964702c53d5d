//! A new view: a look at each compiler that has one, for a listing that is
//! there.

use anyhow::{Result, bail};

use super::FOLDER;
use crate::language::Language;
use crate::listing::{Listing, Listings};
use crate::repo::{Repo, write_whole};
use crate::report::{Report, did_you_mean};

/// Gives the listing `id` (`topic/name`) a view; the line to paste into a
/// chapter comes back. What is kept of it is for the compilers to say, with
/// `--bless`.
pub fn create(repo: &Repo, id: &str) -> Result<String> {
    let Listings { all, systems, .. } =
        Listings::load(repo, &mut Report::default());
    if systems.iter().any(|system| system.id() == id) {
        bail!("{id} is a system\nhelp: only a listing has a view");
    }
    let Some(listing) = all.iter().find(|listing| listing.id() == id) else {
        let ids: Vec<String> = all.iter().map(Listing::id).collect();
        let help = did_you_mean(id, ids.iter().map(String::as_str));
        let help = help
            .unwrap_or_else(|| format!("`cargo xtask new listing {id}` first"));
        bail!("there is no listing `{id}`\nhelp: {help}");
    };
    let file = format!("{}/{FOLDER}/view.toml", listing.folder());
    if repo.path(&file).exists() {
        bail!("{file} exists\nhelp: add a look to it");
    }
    let looks: String = [
        (Language::Go, include_str!("../../skeletons/view/go.toml")),
        (
            Language::Rust,
            include_str!("../../skeletons/view/rust.toml"),
        ),
    ]
    .into_iter()
    .filter(|(language, _)| listing.program(*language).is_some())
    .map(|(_, look)| look)
    .collect();
    if looks.is_empty() {
        bail!(
            "{id} is neither in Go nor in Rust\nhelp: only their compilers \
             are looked at"
        );
    }
    let text = include_str!("../../skeletons/view/view.toml").to_string();
    write_whole(&repo.path(file), (text + &looks).as_bytes())?;
    Ok(format!("{{{{#view {id}}}}}"))
}
