//! What the nouns of the book have in common: the same three doors (load,
//! check, render), and the ids by which they know one another.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::plan::Plan;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report, did_you_mean};

/// A directive or citation names a thing that does not exist.
pub static UNKNOWN_ID: Kind = Kind {
    id: "id-unknown",
    cause: "A directive, citation or data file names an id that nothing has.",
    example: "src/decide/which-one.md:12: there is no claim `go-is-fast`",
    mend: "Correct the id, or make the thing with `cargo xtask new`.",
};

/// The kinds of thing the book asserts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NounKind {
    Listing,
    View,
    Rejection,
    Figure,
    Claim,
    Source,
    Term,
    Timeline,
    Document,
    Criterion,
}

impl NounKind {
    /// The noun in a sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Listing => "listing",
            Self::View => "view",
            Self::Rejection => "rejection",
            Self::Figure => "figure",
            Self::Claim => "claim",
            Self::Source => "source",
            Self::Term => "term",
            Self::Timeline => "timeline",
            Self::Document => "document",
            Self::Criterion => "criterion",
        }
    }
}

/// Where one thing is defined and where a reader finds it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: String,
    /// Where it is defined, for findings.
    pub place: Place,
    /// The generated page that shows it, relative to `src`, as `.md`.
    pub page: String,
    /// The fragment on that page; empty for the page itself.
    pub fragment: String,
    /// What it is called in a link.
    pub title: String,
    /// The title of the chapter that will show it, or that lists it.
    pub planned: Option<String>,
}

impl Entry {
    /// A program with a page of its own, defined in `file`.
    pub fn program(
        id: String,
        file: String,
        page: String,
        planned: Option<String>,
    ) -> Self {
        Self {
            place: Place::file(file),
            page,
            fragment: String::new(),
            title: name_of(&id).into(),
            planned,
            id,
        }
    }
}

/// The name in `topic/name`.
pub fn name_of(id: &str) -> &str {
    id.split_once('/').map_or(id, |(_, name)| name)
}

/// All ids of all nouns.
#[derive(Debug, Default)]
pub struct Ids {
    entries: BTreeMap<NounKind, BTreeMap<String, Entry>>,
    /// Other names, each with the id of what it names.
    others: BTreeMap<(NounKind, String), String>,
}

impl Ids {
    /// Adds the entries of one noun.
    pub fn add(&mut self, kind: NounKind, entries: Vec<Entry>) {
        let all = self.entries.entry(kind).or_default();
        for entry in entries {
            all.insert(entry.id.clone(), entry);
        }
    }

    /// Adds other names of one noun's entries: name and id.
    pub fn add_names(&mut self, kind: NounKind, names: Vec<(String, String)>) {
        let names = names.into_iter().map(|(name, id)| ((kind, name), id));
        self.others.extend(names);
    }

    /// The entry with this id.
    pub fn get(&self, kind: NounKind, id: &str) -> Option<&Entry> {
        self.entries.get(&kind)?.get(id)
    }

    /// The entry with this id or other name.
    pub fn named(&self, kind: NounKind, name: &str) -> Option<&Entry> {
        self.get(kind, name).or_else(|| {
            let id = self.others.get(&(kind, name.to_string()))?;
            self.get(kind, id)
        })
    }

    /// All entries of one kind, by id.
    pub fn all(&self, kind: NounKind) -> impl Iterator<Item = &Entry> {
        self.entries
            .get(&kind)
            .into_iter()
            .flat_map(BTreeMap::values)
    }

    /// Help for an unknown id: the nearest known one, or where to look.
    pub fn help(&self, kind: NounKind, id: &str) -> String {
        let known = self.all(kind).map(|e| e.id.as_str());
        did_you_mean(id, known).unwrap_or_else(|| match kind {
            NounKind::Source => "add it to evidence/sources.toml".into(),
            NounKind::Term => "add it to evidence/glossary.toml".into(),
            NounKind::Timeline => "add it to evidence/timelines".into(),
            NounKind::Document => "add it to evidence/coverage".into(),
            NounKind::Criterion => "add it to evidence/scorecard.toml".into(),
            _ => format!("`cargo xtask new {}` makes one", kind.name()),
        })
    }

    /// A relative link from the chapter `from` (as `.md` under `src`) to the
    /// thing, as an address in the built site.
    pub fn link(&self, kind: NounKind, id: &str, from: &str) -> Option<String> {
        let entry = self.get(kind, id)?;
        let page = relative(from, &entry.page.replace(".md", ".html"));
        Some(match entry.fragment.as_str() {
            "" => page,
            fragment => format!("{page}#{fragment}"),
        })
    }
}

/// The address of `to` as seen from the page `from`; both relative to the
/// same root.
pub fn relative(from: &str, to: &str) -> String {
    let folders: Vec<_> = from.split('/').collect();
    let mut up = folders[..folders.len() - 1].to_vec();
    let mut down: Vec<_> = to.split('/').collect();
    while up.first().is_some_and(|f| down.len() > 1 && *f == down[0]) {
        up.remove(0);
        down.remove(0);
    }
    format!("{}{}", "../".repeat(up.len()), down.join("/"))
}

/// One use of a thing in the prose.
#[derive(Clone, Debug)]
pub struct Use {
    pub kind: NounKind,
    /// The id, without anchor or value name.
    pub id: String,
    /// The whole argument as written.
    pub argument: String,
    /// The chapter, relative to `src`.
    pub page: String,
    pub place: Place,
    /// Whether it is one of many that the chapter only lists.
    pub listed: bool,
}

/// What a noun may know of the rest of the book while it checks itself.
pub struct World<'a> {
    pub repo: &'a Repo,
    pub ids: &'a Ids,
    /// Every use in every chapter.
    pub uses: &'a [Use],
    /// Chapters to come.
    pub plan: &'a Plan,
}

impl World<'_> {
    /// Whether anything in the prose uses the thing.
    pub fn is_used(&self, kind: NounKind, id: &str) -> bool {
        self.uses.iter().any(|u| u.kind == kind && u.id == id)
    }

    /// Whether the prose lists the thing, without showing it.
    pub fn is_listed(&self, kind: NounKind, id: &str) -> bool {
        let own = |u: &&Use| u.kind == kind && u.id == id;
        let mut uses = self.uses.iter().filter(own).peekable();
        uses.peek().is_some() && uses.all(|u| u.listed)
    }
}

/// What a noun may know of the page it is rendered on.
pub struct Page<'a> {
    pub ids: &'a Ids,
    pub uses: &'a [Use],
    /// The chapter, relative to `src`, as `.md`.
    pub path: &'a str,
}

impl<'a> Page<'a> {
    /// The same for the page at `path`.
    pub fn at(&self, path: &'a str) -> Self {
        Self { path, ..*self }
    }

    /// The address of the chapter `to` (as `.md` under `src`) from this page.
    pub fn address(&self, to: &str) -> String {
        relative(self.path, &to.replace(".md", ".html"))
    }

    /// The address of a thing from this page; `#` when there is none, which
    /// the checks report.
    pub fn link(&self, kind: NounKind, id: &str) -> String {
        self.ids
            .link(kind, id, self.path)
            .unwrap_or_else(|| "#".into())
    }
}

/// A page that a noun generates below its page of the *Evidence* part.
pub struct Generated {
    /// Relative to `src`, as `.md`.
    pub path: String,
    pub title: String,
    /// The body: HTML on one line, as all nouns render.
    pub html: String,
}

/// A data file that a noun publishes beside its pages.
pub struct Published {
    /// Relative to the root of the site.
    pub path: String,
    pub text: String,
}

impl Published {
    /// `records` as JSON at `path`.
    pub fn json(path: &str, records: &impl Serialize) -> Self {
        let json = serde_json::to_string(records).expect("text serialises");
        Self {
            path: path.into(),
            text: json + "\n",
        }
    }
}

/// The noun and id of the one field that is filled; `None` where none or
/// several are.
pub fn the_one_named<'a>(
    fields: &[(NounKind, &'a Option<String>)],
) -> Option<(NounKind, &'a str)> {
    let filled = |(kind, id): &(NounKind, &'a Option<String>)| {
        Some((*kind, id.as_deref()?))
    };
    let mut named = fields.iter().filter_map(filled);
    let first = named.next();
    if named.next().is_some() { None } else { first }
}

/// The doors of a noun. `load` reads data and reports what does not parse;
/// `check` reports what is wrong in itself or about its relations; `render`
/// makes the HTML of one use.
pub trait Noun {
    /// The kind.
    fn kind(&self) -> NounKind;

    /// All entries, for links.
    fn entries(&self) -> Vec<Entry>;

    /// What it says beside its title: search looks in it, too.
    fn gist(&self, _id: &str) -> String {
        String::new()
    }

    /// Other names of entries, each with the entry's id; most have none.
    fn other_names(&self) -> Vec<(String, String)> {
        Vec::new()
    }

    /// Reports everything wrong that can be seen without running anything.
    fn check(&self, world: &World, report: &mut Report);

    /// The HTML of one directive, on one line; an error is `(what, help)`.
    /// Terms, documents and criteria have no directive.
    fn render(
        &self,
        _name: &str,
        argument: &str,
        _page: &Page,
    ) -> Result<String, (String, String)> {
        Err((
            format!("{} {argument} has no directive", self.kind().name()),
            "its index shows it: see `INDEXES` in handbook.rs".into(),
        ))
    }

    /// The list on the noun's page of the *Evidence* part.
    fn index(&self, page: &Page) -> String;

    /// Pages below it; most nouns have none.
    fn pages(&self, _page: &Page) -> Vec<Generated> {
        Vec::new()
    }

    /// Data files beside them; most nouns have none.
    fn files(&self, _page: &Page) -> Vec<Published> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_relative_to_the_page() {
        let cases = [
            ("a/b.md", "a/c.html", "c.html"),
            ("a/b.md", "d/c.html", "../d/c.html"),
            ("b.md", "d/c.html", "d/c.html"),
            ("a/x/b.md", "a/y/c.html", "../y/c.html"),
        ];
        for (from, to, expected) in cases {
            assert_eq!(relative(from, to), expected, "{from} → {to}");
        }
    }
}
