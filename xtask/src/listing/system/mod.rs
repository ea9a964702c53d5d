//! Systems: listings of several files, in one language or several, which a
//! Rust integration test builds, runs and judges.

mod check;
mod new;
mod render;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::data;
use crate::language::Language;
use crate::program::{Program, Why};
use crate::repo::Repo;
use crate::report::{Place, Report};

pub use check::{KINDS, files};
pub use new::create;
pub use render::{block, page, row};

/// What a system needs besides the tools of its languages.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// A C compiler, for cgo.
    CCompiler,
    /// Rust's standard library for WebAssembly.
    Wasm,
}

/// The fields of the `listing.toml` of a system.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    shows: String,
    planned: Option<String>,
    #[serde(default = "default_timeout")]
    timeout_seconds: u64,
    files: BTreeMap<Language, Vec<String>>,
    #[serde(default)]
    data: Vec<String>,
    #[serde(default)]
    needs: Vec<Need>,
    #[serde(default)]
    missing: BTreeMap<Language, Why>,
}

/// The test builds the parts as well, which takes minutes the first time.
fn default_timeout() -> u64 {
    600
}

/// One system: a folder `listings/<topic>/systems/<name>` and the test
/// `listings/<topic>/tests/<name>.rs`.
#[derive(Clone, Debug)]
pub struct System {
    pub topic: String,
    pub name: String,
    /// The title of the chapter that will show it, or that lists it.
    pub planned: Option<String>,
    /// One sentence: what it shows.
    pub shows: String,
    /// How long its test may take.
    pub timeout_seconds: u64,
    /// The source files, by language in the order of the book, then in the
    /// order of `listing.toml`.
    pub programs: Vec<Program>,
    /// Other files that readers see: their paths and texts.
    pub data: Vec<(String, String)>,
    /// What it needs besides the tools of its languages.
    pub needs: Vec<Need>,
    /// Languages without a part in it, and why.
    pub missing: BTreeMap<Language, Why>,
    /// The test that proves it.
    pub test: Option<Program>,
    /// Files that `listing.toml` names and that are not there.
    absent: Vec<String>,
    /// The text of `listing.toml`, for the lines of findings.
    text: String,
}

impl System {
    /// Loads the system `name` of `topic`.
    pub fn load(
        repo: &Repo,
        topic: &str,
        name: &str,
        report: &mut Report,
    ) -> Option<Self> {
        let folder = format!("listings/{topic}/systems/{name}");
        let file = format!("{folder}/listing.toml");
        let (data, text) = data::read::<Data>(repo, &file, report)?;
        let mut absent = Vec::new();
        let mut read = |path: &str| {
            let there = repo.path(path).is_file();
            if !there {
                absent.push(path.to_string());
            }
            there.then(|| repo.read(path, report))?
        };
        let mut programs = Vec::new();
        for (language, files) in data.files {
            programs.extend(files.iter().filter_map(|name| {
                let file = format!("{folder}/{name}");
                let text = read(&file)?;
                Some(Program {
                    language,
                    file,
                    text,
                })
            }));
        }
        let texts = data.data.iter().filter_map(|name| {
            let file = format!("{folder}/{name}");
            let text = read(&file)?;
            Some((file, text))
        });
        let texts = texts.collect();
        let test = format!("listings/{topic}/tests/{name}.rs");
        let test = repo.path(&test).is_file().then(|| Program {
            language: Language::Rust,
            text: repo.read(&test, report).unwrap_or_default(),
            file: test,
        });
        Some(Self {
            topic: topic.into(),
            name: name.into(),
            planned: data.planned,
            shows: data.shows,
            timeout_seconds: data.timeout_seconds,
            programs,
            data: texts,
            needs: data.needs,
            missing: data.missing,
            test,
            absent,
            text,
        })
    }

    /// `topic/name`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.topic, self.name)
    }

    /// Its folder, relative to the root of the repository.
    pub fn folder(&self) -> String {
        format!("listings/{}/systems/{}", self.topic, self.name)
    }

    /// Its `listing.toml`.
    pub fn file(&self) -> String {
        format!("{}/listing.toml", self.folder())
    }

    /// The file of its test, whether it is there or not.
    pub fn test_file(&self) -> String {
        format!("listings/{}/tests/{}.rs", self.topic, self.name)
    }

    /// Its page among the evidence, as `.md`.
    pub fn page(&self) -> String {
        format!("evidence/listings/{}-{}.md", self.topic, self.name)
    }

    /// The languages of its files, in the order of the book.
    pub fn languages(&self) -> Vec<Language> {
        let mut all: Vec<Language> =
            self.programs.iter().map(|p| p.language).collect();
        all.dedup();
        all
    }

    /// Every Rust, Go or TypeScript file that its parts and its test are
    /// made of, in this language.
    pub fn sources(&self, language: Language) -> Vec<&Program> {
        let test = self.test.iter();
        let all = self.programs.iter().chain(test);
        all.filter(|p| p.language == language).collect()
    }

    /// The line of `listing.toml` that begins with `start`.
    fn line(&self, start: &str) -> Place {
        data::line_beginning(self.file(), &self.text, start)
    }

    /// The path of a file within its folder.
    fn within<'a>(&self, file: &'a str) -> &'a str {
        let file = file.strip_prefix(&self.folder()).unwrap_or(file);
        file.trim_start_matches('/')
    }
}

#[cfg(test)]
mod tests;
