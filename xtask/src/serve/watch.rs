//! Tells when a file of the book changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use anyhow::{Context, Result};
use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::Event;
use crate::repo::Repo;

/// What the book is made of.
const FOLDERS: [&str; 4] = ["src", "evidence", "listings", "theme"];
const CONFIG: &str = "book.toml";

/// Watches the folders of the book, one by one: what `.gitignore` names
/// (installed packages, compiled programs) is left out, because watching
/// thousands of folders costs the system more than the book.
pub struct Watch {
    watcher: RecommendedWatcher,
    root: PathBuf,
}

impl Watch {
    /// Sends [`Event::Changed`] from now on.
    pub fn new(repo: &Repo, send: Sender<Event>) -> Result<Self> {
        let root = repo.root().to_path_buf();
        let within = root.clone();
        let watcher = notify::recommended_watcher(
            move |event: notify::Result<notify::Event>| {
                let Ok(event) = event else { return };
                if !is_change(event.kind) {
                    return;
                }
                for path in event.paths {
                    if is_of_the_book(&within, &path) {
                        // Nobody listens once the server stops.
                        let _ = send.send(Event::Changed(path));
                    }
                }
            },
        )
        .context("the system cannot watch files")?;
        let mut watch = Self { watcher, root };
        // The file alone would be lost when an editor replaces it.
        watch.add(&repo.path(""))?;
        for folder in FOLDERS {
            watch.add_all(&repo.path(folder))?;
        }
        Ok(watch)
    }

    /// Watches folders among `changed` that are new.
    pub fn follow(&mut self, changed: &[PathBuf]) {
        for path in changed.iter().filter(|p| p.is_dir()) {
            if let Err(error) = self.add_all(path) {
                eprintln!("warning: {error:#}");
            }
        }
    }

    fn add_all(&mut self, folder: &Path) -> Result<()> {
        let root = self.root.clone();
        let folders = ignore::WalkBuilder::new(folder)
            .require_git(false)
            .filter_entry(move |e| e.depth() == 0 || !is_noise(&root, e.path()))
            .build()
            .filter_map(Result::ok)
            .filter(|e| e.file_type().is_some_and(|t| t.is_dir()));
        for folder in folders {
            self.add(folder.path())?;
        }
        Ok(())
    }

    fn add(&mut self, folder: &Path) -> Result<()> {
        self.watcher
            .watch(folder, RecursiveMode::NonRecursive)
            .with_context(|| {
                format!(
                    "{}: cannot be watched\nhelp: the system may limit how \
                     many folders are watched (on Linux: sysctl \
                     fs.inotify.max_user_watches)",
                    folder.display()
                )
            })
    }
}

/// Whether the event can have changed what a file holds.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Remove(_) => true,
        EventKind::Modify(kind) => !matches!(kind, ModifyKind::Metadata(_)),
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        EventKind::Any | EventKind::Other => false,
    }
}

/// Whether the book is made of this file.
fn is_of_the_book(root: &Path, path: &Path) -> bool {
    let Ok(relative) = path.strip_prefix(root) else {
        return false;
    };
    let first = relative.components().next();
    let first = first.map(|c| c.as_os_str().to_string_lossy());
    let first = first.as_deref().unwrap_or_default();
    (relative == Path::new(CONFIG) || FOLDERS.contains(&first))
        && !is_noise(root, path)
}

/// Whether the path is none of the author's files: hidden, installed,
/// compiled, or what an editor leaves while it saves.
fn is_noise(root: &Path, path: &Path) -> bool {
    let relative = path.strip_prefix(root).unwrap_or(path);
    relative.components().any(|part| {
        let name = part.as_os_str().to_string_lossy();
        name.starts_with('.')
            || name.starts_with('#')
            || name.ends_with('~')
            || name == "node_modules"
            || name == "target"
            || name == "4913" // Vim tries whether it may write.
            || [".swp", ".swx", ".tmp", ".bak"]
                .iter()
                .any(|end| name.ends_with(end))
            || name.contains("___jb_")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn the_files_of_the_book_are_told_from_noise() {
        let root = Path::new("/r");
        let is = |p: &str| is_of_the_book(root, &root.join(p));
        for file in ["book.toml", "src/a/b.md", "listings/a/main.go"] {
            assert!(is(file), "{file}");
        }
        for file in [
            "Cargo.toml",
            "book/index.html",
            "src/.a.md.swp",
            "src/a.md~",
            "src/4913",
            "listings/node_modules/a/b.js",
            "listings/target/debug/a",
        ] {
            assert!(!is(file), "{file}");
        }
    }

    #[test]
    fn a_save_and_a_file_in_a_new_folder_are_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        for name in FOLDERS {
            std::fs::create_dir(root.join(name)).unwrap();
        }
        std::fs::write(root.join("book.toml"), "").unwrap();
        let repo = Repo::at(&root).unwrap();
        let (send, events) = mpsc::channel();
        let mut watch = Watch::new(&repo, send).unwrap();
        let next = || match events.recv_timeout(Duration::from_secs(5)) {
            Ok(Event::Changed(path)) => path,
            _ => panic!("nothing was noticed"),
        };
        std::fs::write(root.join("src/.hidden"), "").unwrap();
        std::fs::create_dir(root.join("src/new")).unwrap();
        assert_eq!(next(), root.join("src/new"));
        watch.follow(&[root.join("src/new")]);
        std::fs::write(root.join("src/new/a.md"), "a").unwrap();
        assert_eq!(next(), root.join("src/new/a.md"));
    }
}
