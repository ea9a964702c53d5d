//! A new rejection: a skeleton that already passes in every language.

use anyhow::Result;

use crate::repo::Repo;
use crate::topic;

const FILES: [(&str, &str); 7] = [
    (
        "rejection.toml",
        include_str!("../../skeletons/rejection/rejection.toml"),
    ),
    ("main.go", include_str!("../../skeletons/rejection/main.go")),
    ("main.rs", include_str!("../../skeletons/rejection/main.rs")),
    (
        "main.stderr",
        include_str!("../../skeletons/rejection/main.stderr"),
    ),
    ("main.ts", include_str!("../../skeletons/rejection/main.ts")),
    (
        "go.stdout",
        include_str!("../../skeletons/rejection/go.stdout"),
    ),
    (
        "typescript.stdout",
        include_str!("../../skeletons/rejection/typescript.stdout"),
    ),
];

/// Makes the rejection `id` (`topic/name`); the line to paste into a chapter comes
/// back.
pub fn create(repo: &Repo, id: &str, new_topic: bool) -> Result<String> {
    let (topic, name) = topic::split(repo, id, &["tests/rejected"], new_topic)?;
    let folder = repo.path(format!("listings/{topic}/tests/rejected/{name}"));
    topic::write(&folder, (topic, name), &FILES)?;
    Ok(format!("{{{{#rejected {id}}}}}"))
}
