//! Views: what a compiler makes of a listing. Its assembly, its notes and the
//! functions it emits are kept beside the program, and what matters of them
//! is asserted.

mod check;
mod fact;
mod flags;
mod new;
mod render;

use serde::Deserialize;

use crate::data;
use crate::language::Language;
use crate::listing::{Listing, Listings};
use crate::noun::{Entry, Generated, Noun, NounKind, Page, World};
use crate::program::id_and_anchor;
use crate::repo::Repo;
use crate::report::{Place, Report};
use crate::usage;

pub use check::{FACT, KINDS};
pub use fact::{Fact, compile};
pub use flags::rustc_flags;
pub use new::create;

/// The folder of a listing that holds its view.
pub const FOLDER: &str = "view";

/// The profile that a Go look may be compiled with.
pub const PROFILE: &str = "profile.pprof";

/// The fields of `view.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    shows: String,
    planned: Option<String>,
    #[serde(default)]
    go: Vec<LookData>,
    #[serde(default)]
    rust: Vec<LookData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LookData {
    name: String,
    anchor: Option<String>,
    what: What,
    of: Option<String>,
    keep: Option<String>,
    #[serde(default = "one")]
    level: u8,
    #[serde(default)]
    debug: bool,
    #[serde(default)]
    profile: bool,
    #[serde(default)]
    fact: Vec<Fact>,
}

fn one() -> u8 {
    1
}

/// What is looked at.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The machine code of one function.
    Assembly,
    /// What Go's compiler decided: inlining, escape analysis,
    /// devirtualisation.
    Notes,
    /// The bounds checks that Go's compiler could not leave out.
    BoundsChecks,
    /// The functions that were emitted.
    Functions,
}

/// One thing that a compiler said of a program, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The compilers that said it, each with its target, joined by commas.
    pub compilers: String,
    pub text: String,
}

impl Kept {
    /// What a file holds: a line with the compilers, then the text.
    fn parse(file: &str) -> Self {
        let (compilers, text) = file.split_once('\n').unwrap_or((file, ""));
        Self {
            compilers: compilers.into(),
            text: text.into(),
        }
    }

    /// Whether `compiler` said it.
    pub fn is_of(&self, compiler: &str) -> bool {
        self.compilers.split(", ").any(|c| c == compiler)
    }

    /// The same, said by the compilers of `other` as well when those said
    /// the same.
    pub fn with(mut self, other: Option<&Self>) -> Self {
        let Some(other) = other.filter(|other| other.text == self.text) else {
            return self;
        };
        let all = [self.compilers.as_str(), other.compilers.as_str()];
        let mut all: Vec<&str> =
            all.iter().flat_map(|c| c.split(", ")).collect();
        all.sort_unstable();
        all.dedup();
        self.compilers = all.join(", ");
        self
    }

    /// The whole file.
    pub fn file(&self) -> String {
        format!("{}\n{}", self.compilers, self.text)
    }
}

/// One look at what a compiler makes of a program.
#[derive(Clone, Debug)]
pub struct Look {
    pub language: Language,
    pub name: String,
    /// The part of the program that is shown with it.
    pub anchor: Option<String>,
    pub what: What,
    /// The function, as the compiler names it.
    pub of: Option<String>,
    /// A pattern of the notes or functions that are kept.
    pub keep: Option<String>,
    /// How much Go's compiler is asked to tell: `-m` or `-m=2`.
    pub level: u8,
    /// Without optimisation and with overflow checks, as `cargo build` does.
    pub debug: bool,
    /// With the profile beside it.
    pub profile: bool,
    pub facts: Vec<Fact>,
    /// What was kept, if anything was.
    pub kept: Option<Kept>,
    /// Where `view.toml` says so.
    pub place: Place,
}

impl Look {
    /// The file with what is kept of it, in the folder of the view.
    pub fn file(&self) -> String {
        format!("{}-{}.txt", self.language.key(), self.name)
    }
}

/// What the compilers make of one listing.
#[derive(Clone, Debug)]
pub struct View {
    pub listing: Listing,
    /// One sentence: what there is to see.
    pub shows: String,
    /// The title of the chapter that will show it, or that lists it.
    pub planned: Option<String>,
    pub looks: Vec<Look>,
    /// The text of `view.toml`, for the lines of findings.
    text: String,
}

impl View {
    fn load(
        repo: &Repo,
        listing: &Listing,
        report: &mut Report,
    ) -> Option<Self> {
        let folder = format!("{}/{FOLDER}", listing.folder());
        let file = format!("{folder}/view.toml");
        if !repo.path(&file).is_file() {
            return None;
        }
        let (data, text) = data::read::<Data>(repo, &file, report)?;
        let mut looks = Vec::new();
        for (language, all) in
            [(Language::Go, data.go), (Language::Rust, data.rust)]
        {
            let placed = data::place(&file, &text, language.key(), all);
            for data::Placed { value, place } in placed {
                let mut look = Look {
                    language,
                    name: value.name,
                    anchor: value.anchor,
                    what: value.what,
                    of: value.of,
                    keep: value.keep,
                    level: value.level,
                    debug: value.debug,
                    profile: value.profile,
                    facts: value.fact,
                    kept: None,
                    place,
                };
                let kept = format!("{folder}/{}", look.file());
                let kept = repo.read_if_there(&kept, report);
                look.kept = kept.map(|text| Kept::parse(&text));
                looks.push(look);
            }
        }
        Some(Self {
            listing: listing.clone(),
            shows: data.shows,
            planned: data.planned,
            looks,
            text,
        })
    }

    /// `topic/name`, as its listing is called.
    pub fn id(&self) -> String {
        self.listing.id()
    }

    /// Its folder, relative to the root of the repository.
    pub fn folder(&self) -> String {
        format!("{}/{FOLDER}", self.listing.folder())
    }

    /// The looks at what one language's compiler makes of it.
    pub fn looks_in(&self, language: Language) -> impl Iterator<Item = &Look> {
        self.looks.iter().filter(move |l| l.language == language)
    }

    /// The languages that are looked at.
    pub fn languages(&self) -> Vec<Language> {
        let seen = |l: &Language| self.looks_in(*l).next().is_some();
        Language::ALL.into_iter().filter(seen).collect()
    }

    /// Where `view.toml` states a fact.
    pub fn fact_place(&self, look: &Look, fact: &Fact) -> Place {
        let from = look.place.line.saturating_sub(1);
        let lines = self.text.lines().enumerate().skip(from);
        let mut found = lines.filter(|(_, line)| line.contains(&fact.says));
        Place {
            line: found.next().map_or(look.place.line, |(i, _)| i + 1),
            ..look.place.clone()
        }
    }

    /// Its page among the evidence, as `.md`.
    fn page(&self) -> String {
        let Listing { topic, name, .. } = &self.listing;
        format!("evidence/views/{topic}-{name}.md")
    }
}

/// All views, sorted by topic and name.
pub struct Views {
    pub all: Vec<View>,
}

impl Views {
    /// Loads the views of `listings`.
    pub fn load(repo: &Repo, listings: &Listings, report: &mut Report) -> Self {
        let all = listings.all.iter();
        Self {
            all: all.filter_map(|l| View::load(repo, l, report)).collect(),
        }
    }

    /// Everything about the files alone; what needs no other noun.
    pub fn check_files(&self, repo: &Repo, report: &mut Report) {
        for view in &self.all {
            check::files(view, repo, report);
        }
    }
}

impl Noun for Views {
    fn kind(&self) -> NounKind {
        NounKind::View
    }

    fn entries(&self) -> Vec<Entry> {
        let all = self.all.iter().map(|view| {
            let file = format!("{}/view.toml", view.folder());
            Entry::program(view.id(), file, view.page(), view.planned.clone())
        });
        all.collect()
    }

    fn check(&self, world: &World, report: &mut Report) {
        self.check_files(world.repo, report);
        usage::check(NounKind::View, world, report);
    }

    fn render(
        &self,
        _name: &str,
        argument: &str,
        page: &Page,
    ) -> Result<String, (String, String)> {
        let (id, anchor) = id_and_anchor(argument);
        let view = self.all.iter().find(|v| v.id() == id).ok_or_else(|| {
            let help = page.ids.help(NounKind::View, id);
            (format!("there is no view `{id}`"), help)
        })?;
        render::block(view, anchor, page)
    }

    fn index(&self, page: &Page) -> String {
        render::index(&self.all, page)
    }

    fn pages(&self, page: &Page) -> Vec<Generated> {
        let all = self.all.iter();
        all.map(|view| render::page(view, page)).collect()
    }
}

#[cfg(test)]
mod tests;
