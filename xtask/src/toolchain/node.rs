//! Node, with what the listings have from npm.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Fetch, Missing, npm};
use crate::repo::{Repo, write_whole};

/// Node, TypeScript and Biome, all from `listings/node_modules`.
#[derive(Clone, Debug)]
pub struct Node {
    /// The program.
    pub node: PathBuf,
    modules: PathBuf,
    /// For example `24.21.0`.
    pub version: String,
}

impl Node {
    /// What `npm ci` installed from `package-lock.json`; installs it when the
    /// lock has changed since.
    pub fn find(repo: &Repo, fetch: Fetch) -> Result<Self, Missing> {
        let modules = repo.path("listings/node_modules");
        let node = modules.join("node/bin").join(npm::NODE);
        let lock = repo.path("listings/package-lock.json");
        let pinned = fs::read(&lock).map_err(|error| {
            Missing::new(
                format!("listings/package-lock.json: {error}"),
                "git checkout -- listings/package-lock.json",
            )
        })?;
        let hash = blake3::hash(&pinned).to_hex().to_string();
        // Inside, so that it goes when they go.
        let stamp = modules.join(".xtask-lock.blake3");
        let current = fs::read_to_string(&stamp).is_ok_and(|s| s == hash);
        if !(current && node.is_file()) {
            if fetch == Fetch::No {
                return Err(Missing::new(
                    "listings/node_modules is absent or out of date; cargo \
                     xtask test-listings fetches it",
                    "nothing, or `cd listings && npm ci`",
                ));
            }
            if modules.is_symlink() {
                // npm would empty the folder that it leads to.
                return Err(Missing::new(
                    "listings/node_modules is a link, and what it leads to \
                     is out of date",
                    "run cargo xtask test-listings where it leads to",
                ));
            }
            npm::install(repo)?;
            write_whole(&stamp, hash.as_bytes()).map_err(|error| {
                Missing::new(format!("{error:#}"), "free some space")
            })?;
        }
        let version = package_version(&modules.join("node"));
        Ok(Self {
            node,
            modules,
            version,
        })
    }

    /// A command that runs the script `script` of a package, in `listings/`.
    fn script(&self, script: &str) -> Command {
        let mut command = Command::new(&self.node);
        command
            .arg(self.modules.join(script))
            .current_dir(self.modules.parent().expect("it is in listings"));
        command
    }

    /// The TypeScript compiler.
    pub fn tsc(&self) -> Command {
        self.script("typescript/bin/tsc")
    }

    /// The formatter and linter.
    pub fn biome(&self) -> Command {
        self.script("@biomejs/biome/bin/biome")
    }

    /// The installed version of a package.
    pub fn version_of(&self, package: &str) -> String {
        package_version(&self.modules.join(package))
    }
}

/// The version in a `package.json`.
fn package_version(package: &Path) -> String {
    fs::read(package.join("package.json"))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .and_then(|json: serde_json::Value| {
            Some(json.get("version")?.as_str()?.to_string())
        })
        .unwrap_or_default()
}

/// The versions that `listings/package.json` pins: package and version.
pub fn pinned_packages(repo: &Repo) -> Vec<(String, String)> {
    fs::read(repo.path("listings/package.json"))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .and_then(|json: serde_json::Value| {
            let pins = json.get("devDependencies")?.as_object()?;
            Some(
                pins.iter()
                    .map(|(name, version)| {
                        let version = version.as_str().unwrap_or_default();
                        (name.clone(), version.to_string())
                    })
                    .collect(),
            )
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_lock_is_said_by_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("book.toml"), "").unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        let missing = Node::find(&repo, Fetch::Yes).unwrap_err();
        assert!(missing.what.contains("package-lock.json"), "{missing:?}");
    }

    #[cfg(unix)]
    #[test]
    fn packages_behind_a_link_are_never_removed() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("book.toml"), "").unwrap();
        fs::create_dir_all(at("listings")).unwrap();
        fs::create_dir_all(at("elsewhere/node")).unwrap();
        fs::write(at("listings/package-lock.json"), "{}").unwrap();
        std::os::unix::fs::symlink(
            at("elsewhere"),
            at("listings/node_modules"),
        )
        .unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        let missing = Node::find(&repo, Fetch::Yes).unwrap_err();
        assert!(missing.what.contains("is a link"), "{missing:?}");
        assert!(at("elsewhere/node").is_dir());
    }
}
