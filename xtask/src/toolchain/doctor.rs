//! What `cargo xtask doctor` says of the tool-chains.

use super::node::pinned_packages;
use super::{Fetch, Go, Missing, Node, Rust};
use crate::repo::Repo;
use crate::report::colours;

/// One line of `cargo xtask doctor`.
pub struct Row {
    pub tool: &'static str,
    pub wanted: String,
    pub found: String,
    pub place: String,
    /// What to do; empty when all is well.
    pub advice: String,
}

impl Row {
    /// A tool that is not there.
    pub fn absent(
        tool: &'static str,
        wanted: String,
        missing: Missing,
    ) -> Self {
        Self {
            tool,
            wanted,
            found: "–".into(),
            place: missing.what,
            advice: missing.help,
        }
    }
}

/// What `cargo xtask doctor` says of the tool-chains of the listings. Looks
/// only; fetches nothing.
pub fn rows(repo: &Repo) -> Vec<Row> {
    let mut rows = vec![rust_row(repo), go_row(repo)];
    let race = Go::find(repo, Fetch::No).and_then(|go| go.race());
    if let Err(missing) = race {
        rows.push(Row::absent("go -race", "a C compiler".into(), missing));
    }
    let pins = pinned_packages(repo);
    let pin = |name: &str| {
        let pin = pins.iter().find(|(n, _)| n == name);
        pin.map(|(_, version)| version.clone()).unwrap_or_default()
    };
    let node = Node::find(repo, Fetch::No);
    for (tool, package) in [
        ("node", "node"),
        ("tsc", "typescript"),
        ("biome", "@biomejs/biome"),
    ] {
        rows.push(match &node {
            Err(missing) => Row::absent(tool, pin(package), missing.clone()),
            Ok(node) => Row {
                tool,
                wanted: pin(package),
                found: node.version_of(package),
                place: format!("listings/node_modules/{package}"),
                advice: String::new(),
            },
        });
    }
    rows
}

fn rust_row(repo: &Repo) -> Row {
    match Rust::find(repo) {
        Err(missing) => Row::absent("rustc", "–".into(), missing),
        Ok(rust) => Row {
            tool: "rustc",
            wanted: rust.wanted.clone(),
            found: rust.number().to_string(),
            place: "on the path".into(),
            advice: if rust.is_pinned() {
                String::new()
            } else {
                "compiler messages may differ: run cargo through rustup, \
                 which reads rust-toolchain.toml"
                    .into()
            },
        },
    }
}

fn go_row(repo: &Repo) -> Row {
    let wanted = Go::wanted(repo);
    match Go::find(repo, Fetch::No) {
        Err(missing) => Row::absent("go", wanted, missing),
        Ok(go) => Row {
            tool: "go",
            wanted,
            found: go.version.clone(),
            place: go.place(),
            advice: String::new(),
        },
    }
}

/// Prints the table; whether all is well comes back.
pub fn print(rows: &[Row]) -> bool {
    let width = |cell: fn(&Row) -> &str, head: &str| {
        let cells = rows.iter().map(|r| cell(r).chars().count());
        cells.chain([head.len()]).max().unwrap_or(0)
    };
    let tool = width(|r| r.tool, "tool");
    let wanted = width(|r| &r.wanted, "wanted");
    let found = width(|r| &r.found, "found");
    println!(
        "{:tool$}  {:wanted$}  {:found$}  where",
        "tool", "wanted", "found"
    );
    let (bad, reset) = if colours() {
        ("\x1b[31m", "\x1b[0m")
    } else {
        ("", "")
    };
    for row in rows {
        println!(
            "{:tool$}  {:wanted$}  {:found$}  {}",
            row.tool, row.wanted, row.found, row.place
        );
        if !row.advice.is_empty() {
            println!("{:tool$}  {bad}→ {}{reset}", "", row.advice);
        }
    }
    rows.iter().all(|r| r.advice.is_empty())
}
