//! Listings: one program in up to three languages, with what it prints.

mod check;
mod needs;
mod new;
mod render;
pub mod system;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::data;
use crate::language::Language;
use crate::noun::{Entry, Generated, Noun, NounKind, Page, World};
use crate::program::{Program, Why, id_and_anchor};
use crate::repo::Repo;
use crate::report::{Place, Report};
use crate::{topic, usage};

pub use check::KINDS;
pub use new::create;
pub use system::System;

/// The fields of `listing.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    shows: String,
    planned: Option<String>,
    languages: Vec<Language>,
    #[serde(default = "default_timeout")]
    timeout_seconds: u64,
    #[serde(default)]
    differs: BTreeMap<Language, Why>,
    #[serde(default)]
    missing: BTreeMap<Language, Why>,
}

fn default_timeout() -> u64 {
    20
}

/// One listing: a folder `listings/<topic>/examples/<name>`.
#[derive(Clone, Debug)]
pub struct Listing {
    pub topic: String,
    pub name: String,
    /// The title of the chapter that will show it, or that lists it.
    pub planned: Option<String>,
    /// One sentence: what the program shows.
    pub shows: String,
    /// The languages that `listing.toml` names, in the order of the book.
    pub languages: Vec<Language>,
    /// How long each program may run.
    pub timeout_seconds: u64,
    /// Languages that print something else, and why.
    pub differs: BTreeMap<Language, Why>,
    /// Languages without a program, and why.
    pub missing: BTreeMap<Language, Why>,
    /// The programs found, in the order of the book.
    pub programs: Vec<Program>,
    /// What `expected.txt` holds.
    pub expected: Option<String>,
    /// What `expected.<language>.txt` holds.
    pub expected_of: BTreeMap<Language, String>,
    /// The text of `listing.toml`, for the lines of findings.
    text: String,
}

impl Listing {
    fn load(
        repo: &Repo,
        topic: &str,
        name: &str,
        report: &mut Report,
    ) -> Option<Self> {
        let folder = folder(topic, name);
        let file = format!("{folder}/listing.toml");
        let (data, text) = data::read::<Data>(repo, &file, report)?;
        let programs = Language::ALL
            .into_iter()
            .filter_map(|language| {
                let file = format!("{folder}/{}", language.file());
                Program::load(repo, language, file, report)
            })
            .collect();
        let mut optional = |file: &str| {
            repo.read_if_there(&format!("{folder}/{file}"), report)
        };
        let expected_of = Language::ALL
            .into_iter()
            .filter_map(|l| Some((l, optional(&own_expected(l))?)))
            .collect();
        let mut languages = data.languages;
        languages.sort();
        languages.dedup();
        Some(Self {
            topic: topic.into(),
            name: name.into(),
            planned: data.planned,
            shows: data.shows,
            languages,
            timeout_seconds: data.timeout_seconds,
            differs: data.differs,
            missing: data.missing,
            programs,
            expected: optional("expected.txt"),
            expected_of,
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
        format!("{}/listing.toml", self.folder())
    }

    /// The name of the file with what `language` prints.
    pub fn expected_file(&self, language: Language) -> String {
        if self.differs.contains_key(&language) {
            own_expected(language)
        } else {
            "expected.txt".into()
        }
    }

    /// What `language` prints.
    pub fn expected(&self, language: Language) -> Option<&str> {
        if self.differs.contains_key(&language) {
            self.expected_of.get(&language).map(String::as_str)
        } else {
            self.expected.as_deref()
        }
    }

    /// The program in `language`.
    pub fn program(&self, language: Language) -> Option<&Program> {
        self.programs.iter().find(|p| p.language == language)
    }

    /// The line of `listing.toml` that begins with `start`.
    fn line(&self, start: &str) -> Place {
        data::line_beginning(self.file(), &self.text, start)
    }

    /// Its page among the evidence, as `.md`.
    pub fn page(&self) -> String {
        format!("evidence/listings/{}-{}.md", self.topic, self.name)
    }
}

fn folder(topic: &str, name: &str) -> String {
    format!("listings/{topic}/examples/{name}")
}

/// The file with what only `language` prints.
fn own_expected(language: Language) -> String {
    format!("expected.{}.txt", language.key())
}

/// All listings, sorted by topic and name.
pub struct Listings {
    pub all: Vec<Listing>,
    pub systems: Vec<System>,
    /// What they use besides the standard library.
    needs: needs::Needs,
}

impl Listings {
    /// Loads `listings/*/examples/*`.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        Self {
            all: topic::load_all(repo, "examples", report, Listing::load),
            systems: topic::load_all(repo, "systems", report, System::load),
            needs: needs::Needs::load(repo, &repo.folders("listings")),
        }
    }

    fn get(&self, id: &str) -> Option<&Listing> {
        self.all.iter().find(|l| l.id() == id)
    }

    /// The commands that add to an empty project what a program uses besides
    /// the standard library.
    fn needs(&self, listing: &Listing, program: &Program) -> Vec<String> {
        self.needs.of(&listing.topic, program)
    }

    /// Everything about the files alone; what needs no other noun.
    pub fn check_files(&self, repo: &Repo, report: &mut Report) {
        check::files(self, repo, report);
        let ids: Vec<String> = self.all.iter().map(Listing::id).collect();
        system::files(&self.systems, &ids, repo, report);
    }
}

impl Noun for Listings {
    fn kind(&self) -> NounKind {
        NounKind::Listing
    }

    fn entries(&self) -> Vec<Entry> {
        let listings = self.all.iter().map(|l| {
            Entry::program(l.id(), l.file(), l.page(), l.planned.clone())
        });
        let systems = self.systems.iter().map(|s| {
            Entry::program(s.id(), s.file(), s.page(), s.planned.clone())
        });
        listings.chain(systems).collect()
    }

    fn gist(&self, id: &str) -> String {
        let listings = self.all.iter().map(|l| (l.id(), &l.shows));
        let systems = self.systems.iter().map(|s| (s.id(), &s.shows));
        let mut all = listings.chain(systems);
        all.find(|(known, _)| known == id)
            .map_or_else(String::new, |(_, shows)| shows.clone())
    }

    fn check(&self, world: &World, report: &mut Report) {
        self.check_files(world.repo, report);
        usage::check(NounKind::Listing, world, report);
    }

    fn render(
        &self,
        name: &str,
        argument: &str,
        page: &Page,
    ) -> Result<String, (String, String)> {
        let (id, anchor) = id_and_anchor(argument);
        if name == "solution" {
            return render::solution(id, anchor, page);
        }
        if let Some(system) = self.systems.iter().find(|s| s.id() == id) {
            return system::block(system, anchor, page);
        }
        let listing = self.get(id).ok_or_else(|| {
            let help = page.ids.help(NounKind::Listing, id);
            (format!("there is no listing `{id}`"), help)
        })?;
        render::block(listing, anchor, page)
    }

    fn index(&self, page: &Page) -> String {
        render::index(self, page)
    }

    fn pages(&self, page: &Page) -> Vec<Generated> {
        let listings = self.all.iter();
        let systems = self.systems.iter();
        listings
            .map(|listing| render::page(self, listing, page))
            .chain(systems.map(|system| system::page(system, page)))
            .collect()
    }
}

#[cfg(test)]
mod tests;
