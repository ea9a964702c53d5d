//! The data of a fault, and how it is put into a copy of the book.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::lot::Lot;
use crate::repo::Repo;
use crate::report::{Place, Report};

/// Which checks are run on the copy.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// `cargo xtask check`.
    #[default]
    Check,
    /// `cargo xtask build`: the built pages.
    Build,
    /// `cargo xtask test-listings --filter` on the faulty one.
    Listings,
    /// The EPUB, as `cargo xtask test --only editions` tests it.
    Epub,
    /// The PDF, likewise.
    Pdf,
    /// `cargo xtask test-pasted` on the faulty one.
    Pasted,
}

impl Stage {
    /// Whether programs are compiled in the copy.
    pub fn compiles(self) -> bool {
        matches!(self, Self::Listings | Self::Pasted)
    }
}

/// One fault.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What is done to the book, kebab-case.
    pub name: String,
    #[serde(default)]
    pub stage: Stage,
    /// Files written anew or over, by path.
    #[serde(default)]
    pub write: BTreeMap<String, String>,
    /// Bytes written as hexadecimal, for what TOML cannot hold.
    #[serde(default)]
    pub write_hex: BTreeMap<String, String>,
    /// Text appended, by path.
    #[serde(default)]
    pub append: BTreeMap<String, String>,
    /// Bytes of text that does not compress appended, by path.
    #[serde(default)]
    pub noise: BTreeMap<String, usize>,
    /// Files or folders deleted.
    #[serde(default)]
    pub delete: Vec<String>,
    /// First match of a regular expression replaced, by path:
    /// `[pattern, replacement]`.
    #[serde(default)]
    pub replace: BTreeMap<String, [String; 2]>,
    /// The listing or rejection that a `listings` fault runs.
    pub filter: Option<String>,
    pub expect: Expect,
}

impl Fault {
    /// The files whose text it changes.
    pub fn changes(&self) -> impl Iterator<Item = String> {
        let files = self.replace.keys().chain(self.append.keys());
        files.chain(self.write.keys()).cloned()
    }

    /// Every file or folder that it changes, or is expected to be found in.
    pub fn touches(&self) -> impl Iterator<Item = &str> {
        let texts = [&self.write, &self.write_hex, &self.append];
        texts
            .into_iter()
            .flat_map(BTreeMap::keys)
            .chain(self.noise.keys())
            .chain(self.replace.keys())
            .chain(&self.delete)
            .chain([&self.expect.file])
            .map(String::as_str)
    }
}

/// The finding that must come.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    pub id: String,
    pub file: String,
    /// Text on the line that the finding must name; without it the finding
    /// is about the file.
    pub on: Option<String>,
    /// Text that the message must hold.
    pub says: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    fault: Vec<Fault>,
}

/// All faults of `tests/faults`.
pub fn load(repo: &Repo, report: &mut Report) -> Result<Vec<(Fault, Place)>> {
    let mut faults = Vec::new();
    for file in repo.files("tests/faults", "toml") {
        let (data, text) = crate::data::read::<File>(repo, &file, report)
            .with_context(|| format!("{file} does not parse"))?;
        let placed = crate::data::place(&file, &text, "fault", data.fault);
        faults.extend(placed.into_iter().map(|p| (p.value, p.place)));
    }
    Ok(faults)
}

/// Those whose name holds `filter`; all without one.
pub fn matching(
    mut faults: Vec<(Fault, Place)>,
    filter: Option<&str>,
) -> Result<Vec<(Fault, Place)>> {
    if let Some(filter) = filter {
        let names: Vec<String> =
            faults.iter().map(|(f, _)| f.name.clone()).collect();
        faults.retain(|(f, _)| f.name.contains(filter));
        if faults.is_empty() {
            let known = names.iter().map(String::as_str);
            let help = crate::report::did_you_mean(filter, known);
            bail!(
                "no fault is named `{filter}`\nhelp: {}",
                help.unwrap_or_else(|| "they are in tests/faults".into())
            );
        }
    }
    Ok(faults)
}

/// Puts `fault` into the copy at `root`.
pub fn apply(fault: &Fault, root: &Path) -> Result<()> {
    for (file, text) in &fault.write {
        put(&root.join(file), text.as_bytes())?;
    }
    for (file, hex) in &fault.write_hex {
        let bytes: Result<Vec<u8>, _> = hex
            .split_whitespace()
            .map(|byte| u8::from_str_radix(byte, 16))
            .collect();
        put(&root.join(file), &bytes.context("not hexadecimal")?)?;
    }
    for (file, text) in &fault.append {
        let path = root.join(file);
        let old = fs::read_to_string(&path)
            .with_context(|| format!("{file} cannot be read"))?;
        put(&path, (old + text).as_bytes())?;
    }
    for (file, bytes) in &fault.noise {
        let path = root.join(file);
        let old = fs::read_to_string(&path)
            .with_context(|| format!("{file} cannot be read"))?;
        put(&path, (old + "\n" + &noise(*bytes)).as_bytes())?;
    }
    for (file, [pattern, replacement]) in &fault.replace {
        let path = root.join(file);
        let old = fs::read_to_string(&path)
            .with_context(|| format!("{file} cannot be read"))?;
        let pattern = regex::Regex::new(pattern).context("bad pattern")?;
        ensure!(pattern.is_match(&old), "{file} has no `{pattern}`");
        let new = pattern.replace(&old, replacement.as_str());
        put(&path, new.as_bytes())?;
    }
    for file in &fault.delete {
        let path = root.join(file);
        let deleted = if path.is_dir() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        };
        deleted.with_context(|| format!("{file} is not there to delete"))?;
    }
    Ok(())
}

/// Letters in an order that no compressor foresees.
fn noise(bytes: usize) -> String {
    let mut lot = Lot::new(1);
    let letters = (0..bytes).map(|_| match lot.below(64) as u8 {
        n @ 0..26 => char::from(b'a' + n),
        n @ 26..52 => char::from(b'A' + n - 26),
        _ => ' ',
    });
    letters.collect()
}

/// Writes a file anew, so that another link to the old one keeps its text.
pub fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::create_dir_all(path.parent().context("a file has a folder")?)?;
    let _ = fs::remove_file(path);
    fs::write(path, bytes)?;
    Ok(())
}
