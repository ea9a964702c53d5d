//! The repository on disk: paths relative to its root, and reading with
//! errors that name the file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::report::{Kind, Place, Report};

/// A file is not UTF-8.
pub static NOT_UTF8: Kind = Kind {
    id: "file-not-utf8",
    cause: "A file that the book is made of holds bytes that are not UTF-8.",
    example: "src/introduction.md:12: byte 0xff is not UTF-8",
    mend: "Save the file as UTF-8.",
};

/// A file cannot be read.
pub static UNREADABLE: Kind = Kind {
    id: "file-unreadable",
    cause: "A file that the book needs is missing or may not be read.",
    example: "evidence/sources.toml: cannot be read: No such file",
    mend: "Restore the file (`git checkout -- <file>`) or its permissions.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&NOT_UTF8, &UNREADABLE];

/// The root of a checkout.
#[derive(Clone, Debug)]
pub struct Repo {
    root: PathBuf,
    target: PathBuf,
}

impl Repo {
    /// The repository at `root`; an error when it has no `book.toml`.
    pub fn at(root: impl Into<PathBuf>) -> Result<Self> {
        let root = root.into();
        if !root.join("book.toml").is_file() {
            bail!(
                "{}: no book.toml here\nhelp: run inside the repository, or \
                 name its root with --root",
                root.display()
            );
        }
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |t| root.join(t));
        Ok(Self { root, target })
    }

    /// The repository around the working directory.
    pub fn around_here() -> Result<Self> {
        let here = std::env::current_dir().context("no working directory")?;
        let root = here
            .ancestors()
            .find(|p| p.join("book.toml").is_file() && p.join("xtask").is_dir())
            .with_context(|| {
                format!(
                    "{}: not inside the repository\nhelp: change into the \
                     folder that holds book.toml",
                    here.display()
                )
            })?;
        Self::at(root)
    }

    /// The same repository with what is built and fetched kept in `target`,
    /// so that a copy need not begin with nothing.
    pub fn with_target(self, target: impl Into<PathBuf>) -> Self {
        let target = target.into();
        Self { target, ..self }
    }

    /// The folder for what is built and fetched, as cargo knows it.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The absolute path of `relative`.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// The text of `relative`; reports and returns `None` when it cannot be
    /// read as UTF-8.
    pub fn read(&self, relative: &str, report: &mut Report) -> Option<String> {
        let bytes = match fs::read(self.path(relative)) {
            Ok(bytes) => bytes,
            Err(error) => {
                report.add(
                    &UNREADABLE,
                    Place::file(relative),
                    format!("cannot be read: {error}"),
                    format!("git checkout -- {relative}"),
                );
                return None;
            }
        };
        match String::from_utf8(bytes) {
            Ok(text) => Some(text.replace("\r\n", "\n")),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let bytes = error.as_bytes();
                let line =
                    1 + bytes[..valid].iter().filter(|b| **b == b'\n').count();
                report.add(
                    &NOT_UTF8,
                    Place::new(relative, line),
                    format!("byte {:#04x} is not UTF-8", bytes[valid]),
                    "save the file as UTF-8",
                );
                None
            }
        }
    }

    /// The text of a file that need not be there.
    pub fn read_if_there(
        &self,
        relative: &str,
        report: &mut Report,
    ) -> Option<String> {
        let there = self.path(relative).is_file();
        there.then(|| self.read(relative, report))?
    }

    /// Files under `folder` with extension `extension`, sorted, relative to
    /// the root and with `/` between components.
    pub fn files(&self, folder: &str, extension: &str) -> Vec<String> {
        let mut found: Vec<String> =
            ignore::WalkBuilder::new(self.path(folder))
                .require_git(false)
                .build()
                .filter_map(Result::ok)
                .filter(|e| {
                    e.path().extension().is_some_and(|x| x == extension)
                })
                .map(|e| self.relative(e.path()))
                .collect();
        found.sort();
        found
    }

    /// All files below `folder` that git does not ignore, those whose names
    /// begin with a dot as well; sorted, relative to the root.
    pub fn files_below(&self, folder: &str) -> Vec<String> {
        let mut found: Vec<String> =
            ignore::WalkBuilder::new(self.path(folder))
                .require_git(false)
                .hidden(false)
                .build()
                .filter_map(Result::ok)
                .filter(|e| e.path().is_file())
                .map(|e| self.relative(e.path()))
                .collect();
        found.sort();
        found
    }

    /// Names of the folders directly in `folder`, sorted.
    pub fn folders(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(folder)) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|e| e.path().is_dir())
            .filter_map(|e| e.file_name().into_string().ok())
            .filter(|n| !n.starts_with('.') && n != "node_modules")
            .collect();
        names.sort();
        names
    }

    /// `path` relative to the root, with `/` between components.
    pub fn relative(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = path
            .components()
            .map(|c| c.as_os_str().to_string_lossy())
            .collect();
        parts.join("/")
    }
}

/// The line (from 1) of byte `offset` in `text`.
pub fn line_of(text: &str, offset: usize) -> usize {
    let end = offset.min(text.len());
    1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..end]).count()
}

/// Writes `bytes` to `path` so that a crash or Ctrl-C leaves either the old
/// file or the new one, never a part: a temporary file beside it, then a
/// rename.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().context("a file has a folder")?;
    let failed = || {
        format!(
            "{}: cannot be written\nhelp: check free space (`df -h`) and the \
             permissions of the folder; nothing was changed",
            path.display()
        )
    };
    fs::create_dir_all(folder).with_context(failed)?;
    let mut file = tempfile::Builder::new()
        .prefix(".partial-")
        .tempfile_in(folder)
        .with_context(failed)?;
    std::io::Write::write_all(&mut file, bytes).with_context(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(file.path(), fs::Permissions::from_mode(0o644))
            .with_context(failed)?;
    }
    file.persist(path).with_context(failed)?;
    Ok(())
}

/// Copies a file or folder, without what is built or installed. Files are
/// linked, which is many times quicker; who changes one must write it anew.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        if fs::hard_link(from, to).is_err() {
            fs::copy(from, to).with_context(|| {
                format!("{} cannot be copied", from.display())
            })?;
        }
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if name != "node_modules" && name != "target" {
            copy(&entry.path(), &to.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_from_one() {
        assert_eq!(line_of("a\nb\nc", 0), 1);
        assert_eq!(line_of("a\nb\nc", 2), 2);
        assert_eq!(line_of("a\nb\nc", 99), 3);
    }

    #[test]
    fn bytes_that_are_not_utf8_are_reported_with_their_line() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("book.toml"), "").unwrap();
        fs::write(folder.path().join("a.md"), b"ok\nno \xff").unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        let mut report = Report::default();
        assert_eq!(repo.read("a.md", &mut report), None);
        let finding = &report.findings()[0];
        assert_eq!(finding.kind.id, "file-not-utf8");
        assert_eq!(finding.place, Place::new("a.md", 2));
    }
}
