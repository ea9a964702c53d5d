//! `_headers`: what a host says with each file, in the form that Netlify and
//! Cloudflare read. What does not change from book to book is kept in
//! `theme/headers`; the files whose names hold their hash are added here.

use regex::Regex;

use crate::repo::Repo;

/// The file in the site.
pub const FILE: &str = "_headers";
/// What it begins with, relative to the root of the repository.
pub const SOURCE: &str = "theme/headers";
/// What is said of a file that never changes under its name.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// The text of the file for a whole site of these `files`; a book without
/// [`SOURCE`] leaves the headers to its host.
pub fn of<'a>(
    repo: &Repo,
    files: impl Iterator<Item = &'a str>,
) -> Option<String> {
    let own = std::fs::read_to_string(repo.path(SOURCE)).ok()?;
    Some(with_hashed(own, files))
}

/// The text with what is said of the files whose names hold a hash of what is
/// in them.
fn with_hashed<'a>(
    mut text: String,
    files: impl Iterator<Item = &'a str>,
) -> String {
    let hash = Regex::new(r"-[0-9a-f]{8}\.[a-z0-9]+$").expect("valid");
    for file in files.filter(|file| hash.is_match(file)) {
        text.push_str(&format!("\n/{file}\n  Cache-Control: {FOREVER}\n"));
    }
    text
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
        let files = ["a-b.html", "css/a-0123abcd.css"];
        let text = with_hashed("/*\n  A: b\n".into(), files.into_iter());
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
