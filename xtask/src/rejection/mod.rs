//! Rejections: the same mistake in each language, and what each compiler, or
//! the run, says of it.

mod check;
mod new;
mod render;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::data;
use crate::language::Language;
use crate::noun::{Entry, Generated, Noun, NounKind, Page, World};
use crate::program::{Program, Why};
use crate::repo::Repo;
use crate::report::{Place, Report};
use crate::{topic, usage};

pub use check::KINDS;
pub use new::create;

/// What happens to the mistake in one language.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// The compiler refuses it.
    Rejected,
    /// `go vet` refuses it.
    Vet,
    /// It compiles; `go run -race` finds a data race.
    Race,
    /// It compiles, runs, and visibly misbehaves.
    Runs,
    /// It compiles; the Go program panics.
    Panics,
    /// It compiles; the TypeScript program throws.
    Throws,
}

impl Outcome {
    /// The outcomes that a language can have.
    pub fn of(language: Language) -> &'static [Self] {
        match language {
            Language::Rust => &[Self::Rejected],
            Language::Go => &[
                Self::Rejected,
                Self::Vet,
                Self::Race,
                Self::Runs,
                Self::Panics,
            ],
            Language::TypeScript => &[Self::Rejected, Self::Runs, Self::Throws],
        }
    }

    /// As `rejection.toml` spells it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Rejected => "rejected",
            Self::Vet => "vet",
            Self::Race => "race",
            Self::Runs => "runs",
            Self::Panics => "panics",
            Self::Throws => "throws",
        }
    }

    /// Whether a compiler or run says something that a `.stderr` file holds.
    pub fn has_message(self) -> bool {
        self != Self::Runs
    }

    /// Whether the program is run, and may print.
    pub fn is_run(self) -> bool {
        !matches!(self, Self::Rejected | Self::Vet)
    }
}

/// One language's part of `rejection.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartData {
    outcome: Outcome,
    says: Option<String>,
}

/// The fields of `rejection.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    shows: String,
    planned: Option<String>,
    code: String,
    rust: Option<PartData>,
    go: Option<PartData>,
    typescript: Option<PartData>,
    #[serde(default)]
    missing: BTreeMap<Language, Why>,
}

/// The mistake in one language.
#[derive(Clone, Debug)]
pub struct Part {
    pub program: Program,
    pub outcome: Outcome,
    /// One short sentence: what happens.
    pub says: Option<String>,
    /// What the compiler or the run must say, in its normal form.
    pub message: Option<String>,
    /// What the program must print.
    pub stdout: Option<String>,
}

/// One rejection: a folder `listings/<topic>/tests/rejected/<name>`.
#[derive(Clone, Debug)]
pub struct Rejection {
    pub topic: String,
    pub name: String,
    /// The title of the chapter that will show it, or that lists it.
    pub planned: Option<String>,
    /// One sentence: the mistake.
    pub shows: String,
    /// Rust's error code, or `none` for errors without one.
    pub code: String,
    /// The mistake in each language, in the order of the book.
    pub parts: Vec<Part>,
    /// Languages without a program, and why.
    pub missing: BTreeMap<Language, Why>,
    /// What is wrong between `rejection.toml` and the programs.
    mismatched: Vec<(String, String)>,
    /// The text of `rejection.toml`, for the lines of findings.
    text: String,
}

impl Rejection {
    fn load(
        repo: &Repo,
        topic: &str,
        name: &str,
        report: &mut Report,
    ) -> Option<Self> {
        let folder = folder(topic, name);
        let file = format!("{folder}/rejection.toml");
        let (data, text) = data::read::<Data>(repo, &file, report)?;
        let mut optional = |file: &str| {
            repo.read_if_there(&format!("{folder}/{file}"), report)
        };
        let mut parts = Vec::new();
        let mut mismatched = Vec::new();
        for (language, part) in [
            (Language::Go, data.go),
            (Language::Rust, data.rust),
            (Language::TypeScript, data.typescript),
        ] {
            let (key, file) = (language.key(), language.file());
            let excused = data.missing.contains_key(&language);
            match (part, optional(file)) {
                (Some(part), Some(text)) => parts.push(Part {
                    program: Program {
                        language,
                        file: format!("{folder}/{file}"),
                        text,
                    },
                    outcome: part.outcome,
                    says: part.says,
                    message: optional(&message_file(language)),
                    stdout: optional(&stdout_file(language)),
                }),
                (None, None) if excused => {}
                (None, None) => mismatched.push((
                    format!("nothing says why there is no {file}"),
                    format!("[missing.{key}]\nwhy = \"One sentence.\""),
                )),
                (Some(_), None) => mismatched.push((
                    format!("[{key}] is there, and there is no {file}"),
                    format!(
                        "write {file}, or replace [{key}] by [missing.{key}]"
                    ),
                )),
                (None, Some(_)) => mismatched.push((
                    format!("there is a {file} and no [{key}]"),
                    format!("[{key}]\noutcome = \"…\""),
                )),
            }
        }
        Some(Self {
            topic: topic.into(),
            name: name.into(),
            planned: data.planned,
            shows: data.shows,
            code: data.code,
            parts,
            missing: data.missing,
            mismatched,
            text,
        })
    }

    /// `topic/name`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.topic, self.name)
    }

    /// Its folder, relative to the root of the repository.
    pub fn folder(&self) -> String {
        folder(&self.topic, &self.name)
    }

    fn file(&self) -> String {
        format!("{}/rejection.toml", self.folder())
    }

    /// The place of `start` at the beginning of a line of `rejection.toml`.
    fn line(&self, start: &str) -> Place {
        data::line_beginning(self.file(), &self.text, start)
    }

    /// Its page among the evidence, as `.md`.
    fn page(&self) -> String {
        format!("evidence/rejections/{}-{}.md", self.topic, self.name)
    }
}

fn folder(topic: &str, name: &str) -> String {
    format!("listings/{topic}/tests/rejected/{name}")
}

/// The file with what the compiler or run must say.
pub fn message_file(language: Language) -> String {
    match language {
        Language::Rust => "main.stderr".into(),
        other => format!("{}.stderr", other.key()),
    }
}

/// The file with what the program must print.
pub fn stdout_file(language: Language) -> String {
    format!("{}.stdout", language.key())
}

/// All rejections, sorted by topic and name.
pub struct Rejections {
    pub all: Vec<Rejection>,
}

impl Rejections {
    /// Loads `listings/*/tests/rejected/*`.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        let all =
            topic::load_all(repo, "tests/rejected", report, Rejection::load);
        Self { all }
    }

    /// Everything about the files alone; what needs no other noun.
    pub fn check_files(&self, repo: &Repo, report: &mut Report) {
        check::files(self, repo, report);
    }
}

impl Noun for Rejections {
    fn kind(&self) -> NounKind {
        NounKind::Rejection
    }

    fn entries(&self) -> Vec<Entry> {
        let all = self.all.iter().map(|r| {
            Entry::program(r.id(), r.file(), r.page(), r.planned.clone())
        });
        all.collect()
    }

    fn gist(&self, id: &str) -> String {
        let rejection = self.all.iter().find(|r| r.id() == id);
        rejection.map_or_else(String::new, |r| match r.code.as_str() {
            "none" => r.shows.clone(),
            code => format!("{code}: {}", r.shows),
        })
    }

    fn check(&self, world: &World, report: &mut Report) {
        self.check_files(world.repo, report);
        usage::check(NounKind::Rejection, world, report);
    }

    fn render(
        &self,
        _name: &str,
        argument: &str,
        page: &Page,
    ) -> Result<String, (String, String)> {
        let rejection = self.all.iter().find(|r| r.id() == argument);
        let Some(rejection) = rejection else {
            let id = argument.split(':').next().unwrap_or(argument);
            return Err(match argument.split_once(':') {
                Some(_) => (
                    format!("rejection {id} is shown whole, without anchors"),
                    format!("{{{{#rejected {id}}}}}"),
                ),
                None => (
                    format!("there is no rejection `{id}`"),
                    page.ids.help(NounKind::Rejection, id),
                ),
            });
        };
        Ok(render::block(rejection, page))
    }

    fn index(&self, page: &Page) -> String {
        render::index(&self.all, page)
    }

    fn pages(&self, page: &Page) -> Vec<Generated> {
        self.all.iter().map(|r| render::page(r, page)).collect()
    }
}

#[cfg(test)]
mod tests;
