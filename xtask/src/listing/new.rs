//! A new listing: a skeleton that already passes in every language.

use anyhow::Result;

use crate::repo::Repo;
use crate::topic;

const FILES: [(&str, &str); 5] = [
    (
        "listing.toml",
        include_str!("../../skeletons/listing/listing.toml"),
    ),
    ("main.go", include_str!("../../skeletons/listing/main.go")),
    ("main.rs", include_str!("../../skeletons/listing/main.rs")),
    ("main.ts", include_str!("../../skeletons/listing/main.ts")),
    (
        "expected.txt",
        include_str!("../../skeletons/listing/expected.txt"),
    ),
];

/// Makes the listing `id` (`topic/name`); the line to paste into a chapter comes
/// back.
pub fn create(repo: &Repo, id: &str, new_topic: bool) -> Result<String> {
    let (topic, name) = topic::split(repo, id, &topic::LISTINGS, new_topic)?;
    let folder = repo.path(format!("listings/{topic}/examples/{name}"));
    topic::write(&folder, (topic, name), &FILES)?;
    Ok(format!("{{{{#listing {id}}}}}"))
}
