//! What passed and has not changed since: hashes of everything that a
//! program's test depends on, one a line.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result};
use blake3::Hasher;

use super::task::{Subject, Task};
use crate::language::Language;
use crate::listing::System;
use crate::rejection::{message_file, stdout_file};
use crate::repo::{Repo, write_whole};

/// The tests themselves: when they change, everything is tested again.
const TESTS: [&str; 17] = [
    include_str!("compare.rs"),
    include_str!("go.rs"),
    include_str!("launch.rs"),
    include_str!("mod.rs"),
    include_str!("normal.rs"),
    include_str!("rust.rs"),
    include_str!("systems.rs"),
    include_str!("task.rs"),
    include_str!("typescript.rs"),
    include_str!("../run.rs"),
    include_str!("../toolchain/go.rs"),
    include_str!("../toolchain/mod.rs"),
    include_str!("../toolchain/node.rs"),
    include_str!("../toolchain/npm.rs"),
    include_str!("../toolchain/rust.rs"),
    include_str!("../toolchain/venv.rs"),
    include_str!("../wasm.rs"),
];

/// What tests of systems share.
pub const HARNESS: &str = "listings/harness";

/// What every system depends on besides its own folder and test.
const SHARED: [&str; 11] = [
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "listings/biome.json",
    "listings/go.mod",
    "listings/go.sum",
    "listings/package-lock.json",
    "listings/package.json",
    "listings/tsconfig.json",
    "rust-toolchain.toml",
    "rustfmt.toml",
];

/// The keys of programs that passed.
pub struct Cache {
    file: PathBuf,
    known: BTreeSet<String>,
    /// Those that this run has met.
    met: BTreeSet<String>,
}

impl Cache {
    /// Reads the cache of this name; none is an empty one.
    pub fn load(repo: &Repo, name: &str) -> Self {
        let file = format!("xtask-cache/{name}.txt");
        let file = repo.target().join(file);
        let text = fs::read_to_string(&file).unwrap_or_default();
        Self {
            file,
            known: text.lines().map(str::to_string).collect(),
            met: BTreeSet::new(),
        }
    }

    /// Whether the program with this key passed.
    pub fn contains(&mut self, key: &str) -> bool {
        let known = self.known.contains(key);
        if known {
            self.met.insert(key.to_string());
        }
        known
    }

    /// Remembers a program that passed, at once, so that an interruption
    /// later loses nothing.
    pub fn remember(&mut self, key: &str) -> Result<()> {
        let folder = self.file.parent().expect("it has one");
        let failed = || format!("{}: cannot be written", self.file.display());
        fs::create_dir_all(folder).with_context(failed)?;
        let mut options = OpenOptions::new();
        let mut file = options
            .create(true)
            .append(true)
            .open(&self.file)
            .with_context(failed)?;
        writeln!(file, "{key}").with_context(failed)?;
        self.met.insert(key.to_string());
        Ok(())
    }

    /// Forgets the keys that this run has not met; for runs of everything.
    pub fn prune(&self) -> Result<()> {
        if self.known.is_subset(&self.met) {
            return Ok(());
        }
        let text: String =
            self.met.iter().flat_map(|key| [key, "\n"]).collect();
        write_whole(&self.file, text.as_bytes())
    }
}

/// Makes keys.
pub struct Keys<'a> {
    repo: &'a Repo,
    /// What all programs of a topic and language depend on.
    common: BTreeMap<(String, Language), blake3::Hash>,
}

impl<'a> Keys<'a> {
    /// Keys for programs of `repo`.
    pub fn new(repo: &'a Repo) -> Self {
        Self {
            repo,
            common: BTreeMap::new(),
        }
    }

    /// The key of a program under a version of its tool-chain.
    pub fn of(&mut self, task: &Task, version: &str) -> String {
        let mut hasher = Hasher::new();
        hasher.update(self.common(task).as_bytes());
        field(&mut hasher, version.as_bytes());
        field(&mut hasher, task.folder().as_bytes());
        let language = task.language();
        let own = match task.subject {
            Subject::Listing(listing) => [
                "listing.toml".to_string(),
                listing.expected_file(language),
                String::new(),
            ],
            Subject::Rejection(..) => [
                "rejection.toml".to_string(),
                message_file(language),
                stdout_file(language),
            ],
        };
        field(&mut hasher, task.program.text.as_bytes());
        for name in own.iter().filter(|n| !n.is_empty()) {
            self.file(&mut hasher, &format!("{}/{name}", task.folder()));
        }
        hasher.finalize().to_hex().to_string()
    }

    /// The key of a system under the versions of its tools.
    pub fn of_system(&self, system: &System, versions: &str) -> String {
        let mut hasher = Hasher::new();
        field(&mut hasher, versions.as_bytes());
        for text in TESTS {
            field(&mut hasher, text.as_bytes());
        }
        let mut files = self.repo.files_below(&system.folder());
        files.extend(self.repo.files_below(HARNESS));
        files.push(system.test_file());
        files.push(format!("listings/{}/Cargo.toml", system.topic));
        files.extend(SHARED.map(str::to_string));
        for file in files {
            field(&mut hasher, file.as_bytes());
            self.file(&mut hasher, &file);
        }
        hasher.finalize().to_hex().to_string()
    }

    fn common(&mut self, task: &Task) -> blake3::Hash {
        let language = task.language();
        let key = (task.topic.to_string(), language);
        if let Some(hash) = self.common.get(&key) {
            return *hash;
        }
        let mut hasher = Hasher::new();
        for text in TESTS {
            field(&mut hasher, text.as_bytes());
        }
        let manifest = format!("listings/{}/Cargo.toml", task.topic);
        let files: &[&str] = match language {
            Language::Go => &["listings/go.mod", "listings/go.sum"],
            Language::Rust => &[
                &manifest,
                "Cargo.toml",
                "Cargo.lock",
                "rustfmt.toml",
                "rust-toolchain.toml",
            ],
            Language::TypeScript => &[
                "listings/package-lock.json",
                "listings/package.json",
                "listings/tsconfig.json",
                "listings/biome.json",
            ],
        };
        for file in files {
            self.file(&mut hasher, file);
        }
        let hash = hasher.finalize();
        self.common.insert(key, hash);
        hash
    }

    /// Adds a file, or that it is absent.
    pub fn file(&self, hasher: &mut Hasher, file: &str) {
        match fs::read(self.repo.path(file)) {
            Ok(bytes) => field(hasher, &bytes),
            Err(_) => field(hasher, b"absent"),
        }
    }
}

/// Adds bytes with their length, so that no two lists of fields agree.
pub fn field(hasher: &mut Hasher, bytes: &[u8]) {
    hasher.update(&(bytes.len() as u64).to_le_bytes());
    hasher.update(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listing::Listings;
    use crate::rejection::Rejections;
    use crate::report::Report;
    use crate::test_listings::task;

    /// Keys of Go and Rust of one listing after writing `file`.
    fn keys(folder: &std::path::Path, file: &str, text: &str) -> Vec<String> {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        let repo = Repo::at(folder).unwrap();
        let mut report = Report::default();
        let listings = Listings::load(&repo, &mut report);
        let rejections = Rejections::load(&repo, &mut report);
        let mut keys = Keys::new(&repo);
        let tasks = task::all(&listings, &rejections);
        tasks.iter().map(|t| keys.of(t, "1")).collect()
    }

    #[test]
    fn a_key_changes_with_what_its_program_depends_on_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let here = "listings/t/examples/a";
        let toml = "shows = \"x\"\nlanguages = [\"go\", \"rust\"]\n";
        fs::write(folder.path().join("book.toml"), "").unwrap();
        keys(folder.path(), &format!("{here}/listing.toml"), toml);
        keys(folder.path(), &format!("{here}/main.rs"), "");
        let mut before = keys(folder.path(), &format!("{here}/main.go"), "");
        let cases = [
            (format!("{here}/main.go"), [true, false]),
            (format!("{here}/main.rs"), [false, true]),
            (format!("{here}/expected.txt"), [true, true]),
            ("listings/go.sum".into(), [true, false]),
            ("Cargo.lock".into(), [false, true]),
            ("listings/t/Cargo.toml".into(), [false, true]),
            ("listings/package-lock.json".into(), [false, false]),
            (format!("{here}/notes.txt"), [false, false]),
        ];
        for (file, expected) in cases {
            let after = keys(folder.path(), &file, "new");
            let changed = [before[0] != after[0], before[1] != after[1]];
            assert_eq!(changed, expected, "{file}");
            before = after;
        }
    }

    #[test]
    fn the_key_of_a_system_changes_with_its_folder_test_and_harness() {
        let folder = tempfile::tempdir().unwrap();
        let here = "listings/t/systems/a";
        let key = |file: &str, text: &str| {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
            let repo = Repo::at(folder.path()).unwrap();
            let listings = Listings::load(&repo, &mut Report::default());
            let system = listings.systems.first()?;
            Some(Keys::new(&repo).of_system(system, "1"))
        };
        key("book.toml", "");
        key(&format!("{here}/go/main.go"), "");
        let toml = "shows = \"x\"\n[files]\ngo = [\"go/main.go\"]\n";
        let mut before = key(&format!("{here}/listing.toml"), toml).unwrap();
        for (file, changes) in [
            (&format!("{here}/go/main.go"), true),
            (&format!("{here}/rust/.sqlx/query-1.json"), true),
            (&"listings/t/tests/a.rs".into(), true),
            (&"listings/harness/src/lib.rs".into(), true),
            (&"listings/go.sum".into(), true),
            (&"listings/t/tests/b.rs".into(), false),
            (&"listings/t/examples/b/main.go".into(), false),
        ] {
            let after = key(file, "new").unwrap();
            assert_eq!(before != after, changes, "{file}");
            before = after;
        }
    }

    #[test]
    fn a_run_of_everything_forgets_what_it_did_not_meet() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("book.toml"), "").unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        let mut first = Cache::load(&repo, "a");
        first.remember("a").unwrap();
        first.remember("b").unwrap();
        let mut second = Cache::load(&repo, "a");
        assert!(second.contains("a") && !second.contains("c"));
        second.remember("d").unwrap();
        second.prune().unwrap();
        let mut third = Cache::load(&repo, "a");
        assert!(third.contains("a") && third.contains("d"));
        assert!(!third.contains("b"));
    }
}
