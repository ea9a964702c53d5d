//! The versions the book was tested with, read from the files that pin them,
//! so that the colophon cannot go stale.

use maud::html;
use regex::Regex;

use crate::html::one_line;
use crate::repo::Repo;
use crate::report::Report;

/// What is pinned, in which file, and the pattern that finds its version.
const PINS: [(&str, &str, &str); 8] = [
    ("Rust", "rust-toolchain.toml", r#"channel = "([^"]+)""#),
    ("Go", "listings/go.mod", r"(?m)^toolchain go(\S+)"),
    ("Node.js", "listings/package.json", r#""node": "([^"]+)""#),
    (
        "TypeScript",
        "listings/package.json",
        r#""typescript": "([^"]+)""#,
    ),
    (
        "mdBook",
        "xtask/Cargo.toml",
        r#"mdbook-driver = \{ version = "=([^"]+)""#,
    ),
    (
        "Tokio",
        "Cargo.toml",
        r#"(?m)^tokio = \{ version = "=([^"]+)""#,
    ),
    (
        "reqwest",
        "Cargo.toml",
        r#"(?m)^reqwest = \{ version = "=([^"]+)""#,
    ),
    ("trybuild", "Cargo.toml", r#"(?m)^trybuild = "=([^"]+)""#),
];

/// The versions as a table; a pin that is not found shows as a question mark,
/// which the test below does not let pass.
pub fn index(repo: &Repo) -> String {
    one_line(html! {
        table class="versions" {
            thead { tr { th { "Tool" } th { "Version" } th { "Pinned in" } } }
            tbody {
                @for (name, file, pattern) in PINS {
                    tr {
                        td { (name) }
                        td { (find(repo, file, pattern).as_deref().unwrap_or("?")) }
                        td { code { (file) } }
                    }
                }
            }
        }
    })
}

fn find(repo: &Repo, file: &str, pattern: &str) -> Option<String> {
    let text = repo.read(file, &mut Report::default())?;
    let pattern = Regex::new(pattern).expect("the patterns are valid");
    Some(pattern.captures(&text)?[1].to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pin_is_found() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let repo = Repo::at(root).expect("the repository");
        for (name, file, pattern) in PINS {
            assert!(find(&repo, file, pattern).is_some(), "{name} in {file}");
        }
    }
}
