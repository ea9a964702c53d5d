//! `_headers`: what a host says with each file, in the form that Netlify and
//! Cloudflare read. What does not change from book to book is kept in
//! `theme/headers`; the files whose names hold their hash are added here.

use std::path::Path;

use anyhow::{Context, Result};
use regex::Regex;

use crate::repo::{Repo, write_whole};
use crate::site::address;

/// The file in the site.
pub const FILE: &str = "_headers";
/// What it begins with, relative to the root of the repository.
pub const SOURCE: &str = "theme/headers";
/// What is said of a file that never changes under its name.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// Writes the file into the site at `folder`.
pub fn write(repo: &Repo, folder: &Path) -> Result<()> {
    // A book without the file leaves the headers to its host.
    let Ok(mut text) = std::fs::read_to_string(repo.path(SOURCE)) else {
        return Ok(());
    };
    for file in hashed(folder)? {
        text.push_str(&format!("\n/{file}\n  Cache-Control: {FOREVER}\n"));
    }
    write_whole(&folder.join(FILE), text.as_bytes())
}

/// The files whose names hold a hash of what is in them.
fn hashed(folder: &Path) -> Result<Vec<String>> {
    let hash = Regex::new(r"-[0-9a-f]{8}\.[a-z0-9]+$").expect("valid");
    let mut files = Vec::new();
    for entry in ignore::WalkBuilder::new(folder)
        .standard_filters(false)
        .build()
    {
        let entry = entry.context("the built site cannot be listed")?;
        let file = address::of(folder, entry.path());
        if entry.path().is_file() && hash.is_match(&file) {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// The content security policy that `text`, a file of headers, gives every
/// page, and the line it stands on.
pub fn policy_of(text: &str) -> Option<(usize, &str)> {
    let mut every = false;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with('/') {
            every = line.trim() == "/*";
        } else if every
            && let Some((name, value)) = line.trim().split_once(':')
            && name.eq_ignore_ascii_case("content-security-policy")
        {
            return Some((number + 1, value.trim()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashed_files_are_kept_for_ever_and_others_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| {
            let file = folder.path().join(name);
            write_whole(&file, text.as_bytes()).unwrap();
        };
        put("book.toml", "");
        put(SOURCE, "/*\n  A: b\n");
        put("book/css/a-0123abcd.css", "");
        put("book/a-b.html", "");
        let repo = Repo::at(folder.path()).unwrap();
        let book = folder.path().join("book");
        write(&repo, &book).unwrap();
        let text = std::fs::read_to_string(book.join(FILE)).unwrap();
        let expected = "/*\n  A: b\n\n/css/a-0123abcd.css\n  Cache-Control: \
                        public, max-age=31536000, immutable\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn the_policy_is_that_of_every_page() {
        let text = "# x\n/a\n  Content-Security-Policy: no\n/*\n  A: b\n  \
                    content-security-policy:  default-src 'none'\n";
        assert_eq!(policy_of(text), Some((6, "default-src 'none'")));
        assert_eq!(policy_of("/a\n  Content-Security-Policy: no\n"), None);
    }
}
