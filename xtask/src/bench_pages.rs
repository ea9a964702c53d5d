//! `cargo xtask bench-pages`: this book's pages beside those of other built
//! sites, in one run with one harness (`tests/browser/peers.js`).

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::FromStr;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use crate::browser::{self, Tools};
use crate::figure::stats;
use crate::repo::Repo;
use crate::report::Report;

/// The pages of this book that are compared.
const CHAPTERS: &str = r"^(decide|understand|learn)/.*\.html$";

/// What to compare with.
#[derive(clap::Args)]
pub struct Options {
    /// A built site: its name, its folder, and a regular expression of the
    /// addresses of its pages. May be given several times.
    #[arg(long = "site", value_name = "NAME=FOLDER=PATTERN")]
    sites: Vec<Peer>,

    /// Where to keep the samples, as JSON.
    #[arg(long, value_name = "FILE")]
    samples: Option<PathBuf>,
}

/// A built site.
#[derive(Clone, Serialize)]
struct Peer {
    name: String,
    folder: PathBuf,
    pages: String,
}

impl FromStr for Peer {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.splitn(3, '=');
        let mut next = || parts.next().filter(|part| !part.is_empty());
        match (next(), next(), next()) {
            (Some(name), Some(folder), Some(pages)) => Ok(Self {
                name: name.into(),
                folder: std::path::absolute(folder)
                    .map_err(|error| error.to_string())?,
                pages: pages.into(),
            }),
            _ => Err("write name=folder=pattern".into()),
        }
    }
}

/// What one page showed; bytes as they travel, times in milliseconds.
#[derive(Deserialize)]
struct Sample {
    site: String,
    first: f64,
    next: f64,
    requests: f64,
    hosts: f64,
    painted: Option<f64>,
    largest: f64,
    shift: f64,
    light: f64,
    dark: f64,
    errors: f64,
    overflow: f64,
    /// Share of the words that a reader without scripts sees.
    without: f64,
    /// Characters in a line of prose; none where there is little prose.
    line: Option<f64>,
}

/// A column of the table: its head, what it shows, and its decimals.
type Column = (&'static str, fn(&Sample) -> Option<f64>, usize);

const COLUMNS: [Column; 14] = [
    ("KB first", |s| Some(s.first / 1024.0), 1),
    ("KB next", |s| Some(s.next / 1024.0), 1),
    ("requests", |s| Some(s.requests), 0),
    ("other hosts", |s| Some(s.hosts), 0),
    ("first paint s", |s| Some(s.painted? / 1000.0), 2),
    ("largest paint s", |s| Some(s.largest / 1000.0), 2),
    ("shift", |s| Some(s.shift), 3),
    ("axe light", |s| Some(s.light), 1),
    ("axe dark", |s| Some(s.dark), 1),
    ("HTML errors", |s| Some(s.errors), 1),
    ("px over 390", |s| Some(s.overflow), 0),
    ("words without scripts %", |s| Some(100.0 * s.without), 0),
    ("chars a line", |s| s.line, 0),
    ("pages", |_| None, 0),
];

/// Builds this book, compares, and prints a table of medians.
pub fn run(repo: &Repo, options: &Options) -> Result<()> {
    for site in &options.sites {
        ensure!(
            site.folder.is_dir(),
            "{}: no such folder\nhelp: build the site first",
            site.folder.display()
        );
    }
    let tools = Tools::find(repo)?;
    let folder = tempfile::tempdir()?;
    let book = folder.path().join("book");
    crate::book::build(repo, &book, false, &mut Report::default())?;
    let mut sites = vec![Peer {
        name: "Different Bets".into(),
        folder: book,
        pages: CHAPTERS.into(),
    }];
    sites.extend(options.sites.iter().cloned());
    let json = measure(repo, &tools, &sites)?;
    if let Some(file) = &options.samples {
        std::fs::write(file, &json)
            .with_context(|| format!("{}", file.display()))?;
    }
    let samples: Vec<Sample> = serde_json::from_str(&json)
        .context("the harness printed no samples")?;
    print!("{}", table(&sites, &samples));
    Ok(())
}

fn measure(repo: &Repo, tools: &Tools, sites: &[Peer]) -> Result<String> {
    let output = Command::new(&tools.node)
        .arg("peers.js")
        .arg(serde_json::to_string(sites)?)
        .current_dir(repo.path(Path::new(browser::FOLDER)))
        .env("CHROMIUM", &tools.chromium)
        .stderr(Stdio::inherit())
        .output()
        .context("node cannot be started")?;
    ensure!(
        output.status.success(),
        "the harness failed; it said why above"
    );
    Ok(String::from_utf8(output.stdout)?)
}

/// Medians over the pages of each site, as a table in Markdown.
fn table(sites: &[Peer], samples: &[Sample]) -> String {
    let heads: Vec<&str> = COLUMNS.iter().map(|(head, ..)| *head).collect();
    let mut text = format!("| site | {} |\n", heads.join(" | "));
    text += &format!("|---|{}\n", "---:|".repeat(COLUMNS.len()));
    for site in sites {
        let own: Vec<&Sample> =
            samples.iter().filter(|s| s.site == site.name).collect();
        let cells: Vec<String> = COLUMNS
            .iter()
            .map(|(head, value, decimals)| match *head {
                "pages" => own.len().to_string(),
                _ => {
                    stats::median(own.iter().filter_map(|s| value(s)).collect())
                        .map_or("–".into(), |m| format!("{m:.decimals$}"))
                }
            })
            .collect();
        text += &format!("| {} | {} |\n", site.name, cells.join(" | "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_holds_the_medians_of_its_site_alone() {
        let sample = |site: &str, first: f64| {
            let json = serde_json::json!({
                "site": site, "first": first, "next": 0, "requests": 1,
                "hosts": 0, "painted": null, "largest": 0, "shift": 0,
                "light": 0, "dark": 0, "errors": 0, "overflow": 0,
                "without": 1, "line": null,
            });
            serde_json::from_value::<Sample>(json).unwrap()
        };
        let samples =
            [("a", 1024.0), ("a", 3072.0), ("a", 9216.0), ("b", 2048.0)];
        let samples = samples.map(|(site, first)| sample(site, first));
        let sites = ["a=x=.", "b=y=."].map(|text| text.parse().unwrap());
        let table = table(&sites, &samples);
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert!(rows[0].starts_with("| a | 3.0 | 0.0 | 1 "), "{table}");
        assert!(rows[0].ends_with("| 100 | – | 3 |"), "{table}");
        assert!(rows[1].starts_with("| b | 2.0 "), "{table}");
    }

    #[test]
    fn a_site_without_a_pattern_is_refused() {
        assert!("a=b".parse::<Peer>().is_err());
    }
}
