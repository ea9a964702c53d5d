//! A new system: two programs and the test that proves them, which already
//! passes.

use anyhow::{Context, Result, bail};

use crate::repo::{Repo, write_whole};
use crate::topic;

const FILES: [(&str, &str); 5] = [
    (
        "systems/NAME/listing.toml",
        include_str!("../../../skeletons/system/listing.toml"),
    ),
    (
        "systems/NAME/go/main.go",
        include_str!("../../../skeletons/system/go/main.go"),
    ),
    (
        "systems/NAME/rust/Cargo.toml",
        include_str!("../../../skeletons/system/rust/Cargo.toml"),
    ),
    (
        "systems/NAME/rust/src/main.rs",
        include_str!("../../../skeletons/system/rust/src/main.rs"),
    ),
    (
        "tests/NAME.rs",
        include_str!("../../../skeletons/system/test.rs"),
    ),
];

/// Makes the system `id` (`topic/name`); the line to paste into a chapter
/// comes back.
pub fn create(repo: &Repo, id: &str, new_topic: bool) -> Result<String> {
    let of_a_crate = |name: &str| {
        name == "rejected"
            || repo.path(format!("listings/{name}/Cargo.toml")).is_file()
    };
    if let Some((_, name)) = id.split_once('/').filter(|(_, n)| of_a_crate(n)) {
        bail!("`{name}` is taken in the workspace\nhelp: choose another name");
    }
    let (topic, name) = topic::split(repo, id, &topic::LISTINGS, new_topic)?;
    topic::write(
        &repo.path(format!("listings/{topic}")),
        (topic, name),
        &FILES,
    )?;
    topic::join(repo, &format!("listings/{topic}/systems/{name}/rust"))?;
    use_harness(repo, topic)?;
    Ok(format!("{{{{#listing {id}}}}}"))
}

/// Lets the tests of `topic` use what the tests of systems share.
fn use_harness(repo: &Repo, topic: &str) -> Result<()> {
    const HEADER: &str = "[dev-dependencies]\n";
    const HARNESS: &str = "harness = { path = \"../harness\" }\n";
    let file = format!("listings/{topic}/Cargo.toml");
    let path = repo.path(&file);
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("{file} cannot be read"))?;
    if text.contains("\nharness = ") {
        return Ok(());
    }
    let text = match text.split_once(HEADER) {
        Some((before, after)) => format!("{before}{HEADER}{HARNESS}{after}"),
        None => format!("{text}\n{HEADER}{HARNESS}"),
    };
    write_whole(&path, text.as_bytes())
}
