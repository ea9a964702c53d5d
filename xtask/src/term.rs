//! Terms: the glossary, and the marking of each term at its first use on a
//! page.

use std::ops::Range;

use maud::html;
use serde::Deserialize;

use crate::chapter::Chapter;
use crate::data::{self, Placed};
use crate::html::{inline, one_line};
use crate::memo::Memo;
use crate::noun::{Entry, Noun, NounKind, Page, Use, World};
use crate::plan::PLANNED;
use crate::repo::Repo;
use crate::report::{Kind, Report};

/// The file that holds them all.
const FILE: &str = "evidence/glossary.toml";

/// Longest definition, in words: it must fit beside the text.
const MOST_WORDS: usize = 45;

/// No chapter uses the term.
pub static UNUSED: Kind = Kind {
    id: "term-unused",
    cause: "No chapter uses the term, and it names no planned chapter that \
            will.",
    example: "evidence/glossary.toml:51: no chapter uses `itab`",
    mend: "Use the term, name the chapter that will in `planned`, or remove \
           the term.",
};

/// A term's chapter, source or length is wrong.
pub static INVALID: Kind = Kind {
    id: "term-invalid",
    cause: "A term names neither a chapter nor a planned one, names one that \
            does not exist, cites an unknown source, or is defined in more \
            than 45 words.",
    example: "evidence/glossary.toml:51: term `itab`: there is no chapter \
              `understand/types.md`",
    mend: "Correct the entry.",
};

/// Two terms are spelled alike.
pub static AMBIGUOUS: Kind = Kind {
    id: "term-ambiguous",
    cause: "Two terms claim the same spelling, so a use cannot be marked.",
    example: "evidence/glossary.toml:51: `Send` is also a spelling of `send`",
    mend: "Remove one of the spellings from `also`.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] = &[&UNUSED, &INVALID, &AMBIGUOUS];

/// One term: an entry of `evidence/glossary.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: String,
    pub term: String,
    /// Other spellings that are marked too.
    #[serde(default)]
    pub also: Vec<String>,
    /// One or two sentences.
    pub definition: String,
    /// The chapter that explains it, relative to `src`.
    pub chapter: Option<String>,
    /// The title of the chapter that will, while it is unwritten.
    pub planned: Option<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    /// The only chapters in which it is marked, for an everyday word such as
    /// *move* that elsewhere means nothing special; all when empty.
    #[serde(default)]
    pub only_in: Vec<String>,
}

impl Term {
    fn spellings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.term.as_str())
            .chain(self.also.iter().map(String::as_str))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    term: Vec<Term>,
}

/// The glossary.
#[derive(Clone)]
pub struct Terms {
    terms: Vec<Placed<Term>>,
    chapters: Vec<String>,
    pattern: Option<regex::Regex>,
    /// What `first_uses` depends on besides the chapter.
    glossary: blake3::Hash,
}

/// A use of a term in running text.
#[derive(Clone)]
pub struct Mark {
    /// Index into the glossary.
    index: usize,
    pub range: Range<usize>,
}

impl Terms {
    /// Loads `evidence/glossary.toml`.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        let (terms, text) = data::read::<File>(repo, FILE, report)
            .map(|(data, text)| {
                (data::place(FILE, &text, "term", data.term), text)
            })
            .unwrap_or_default();
        data::unique("term", &terms, |t| &t.id, report);
        static PATTERNS: Memo<blake3::Hash, Option<regex::Regex>> = Memo::new();
        let glossary = blake3::hash(text.as_bytes());
        let pattern = PATTERNS.get(glossary, |_| pattern(&terms));
        let chapters = repo
            .files("src", "md")
            .iter()
            .map(|f| f.trim_start_matches("src/").to_string())
            .collect();
        Self {
            terms,
            chapters,
            pattern,
            glossary,
        }
    }

    /// The first use of each term in the chapter's running text.
    pub fn first_uses(&self, chapter: &Chapter) -> Vec<Mark> {
        static KNOWN: Memo<(blake3::Hash, String, String), Vec<Mark>> =
            Memo::new();
        let (path, text) = (chapter.path.clone(), chapter.text.clone());
        KNOWN.get((self.glossary, path, text), |_| self.look(chapter))
    }

    fn look(&self, chapter: &Chapter) -> Vec<Mark> {
        let Some(pattern) = &self.pattern else {
            return Vec::new();
        };
        let mut seen = std::collections::BTreeSet::new();
        let mut marks = Vec::new();
        for run in &chapter.markup.text {
            for found in pattern.find_iter(&chapter.text[run.clone()]) {
                let Some(index) = self.lookup(found.as_str()) else {
                    continue;
                };
                let only_in = &self.terms[index].value.only_in;
                let here =
                    only_in.is_empty() || only_in.contains(&chapter.path);
                if here && seen.insert(index) {
                    let start = run.start + found.start();
                    let range = start..start + found.len();
                    marks.push(Mark { index, range });
                }
            }
        }
        marks
    }

    /// The term spelled `text`. Spellings with a capital inside, such as
    /// `Send`, match only as written; others in any case.
    fn lookup(&self, text: &str) -> Option<usize> {
        self.terms.iter().position(|t| {
            t.value.spellings().any(|s| {
                s == text
                    || (!s.chars().any(char::is_uppercase)
                        && s.eq_ignore_ascii_case(text))
            })
        })
    }

    /// The HTML of a marked term.
    pub fn mark(&self, mark: &Mark, text: &str, page: &Page) -> String {
        let term = &self.terms[mark.index].value;
        let id = format!("def-{}", term.id);
        one_line(html! {
            span class="term" {
                a href=(page.link(NounKind::Term, &term.id))
                    aria-describedby=(id) { (text) }
                span role="tooltip" id=(id) { (inline(&term.definition)) }
            }
        })
    }

    /// Every first use of a term in every chapter.
    pub fn uses(&self, chapters: &[Chapter]) -> Vec<Use> {
        let mut uses = Vec::new();
        for chapter in chapters {
            for mark in self.first_uses(chapter) {
                let id = self.terms[mark.index].value.id.clone();
                uses.push(Use {
                    kind: NounKind::Term,
                    argument: id.clone(),
                    id,
                    page: chapter.path.clone(),
                    place: chapter.place(mark.range.start),
                    listed: false,
                });
            }
        }
        uses
    }
}

/// Matches any spelling of any term, longest first, as whole words.
fn pattern(terms: &[Placed<Term>]) -> Option<regex::Regex> {
    let mut spellings: Vec<&str> =
        terms.iter().flat_map(|t| t.value.spellings()).collect();
    if spellings.is_empty() {
        return None;
    }
    spellings.sort_by_key(|s| std::cmp::Reverse(s.len()));
    let escaped: Vec<String> =
        spellings.iter().map(|s| regex::escape(s)).collect();
    let all = format!(r"(?i)\b(?:{})\b", escaped.join("|"));
    regex::Regex::new(&all).ok()
}

impl Noun for Terms {
    fn kind(&self) -> NounKind {
        NounKind::Term
    }

    fn entries(&self) -> Vec<Entry> {
        self.terms
            .iter()
            .map(|t| Entry {
                id: t.value.id.clone(),
                place: t.place.clone(),
                page: "evidence/glossary.md".into(),
                fragment: format!("term-{}", t.value.id),
                title: t.value.term.clone(),
                planned: None,
            })
            .collect()
    }

    fn gist(&self, id: &str) -> String {
        let term = self.terms.iter().find(|t| t.value.id == id);
        term.map_or_else(String::new, |t| t.value.definition.clone())
    }

    fn check(&self, world: &World, report: &mut Report) {
        let mut spelled = std::collections::BTreeMap::new();
        for Placed { value, place } in &self.terms {
            for spelling in value.spellings() {
                if let Some(other) = spelled.insert(spelling, &value.id) {
                    report.add(
                        &AMBIGUOUS,
                        place.clone(),
                        format!("`{spelling}` is also a spelling of `{other}`"),
                        "remove one of the spellings from `also`",
                    );
                }
            }
            for fault in self.faults(value, world) {
                report.add(
                    &INVALID,
                    place.clone(),
                    format!("term `{}`: {fault}", value.id),
                    format!("correct the entry in {FILE}"),
                );
            }
            let planned = value.planned.as_deref();
            if let Some((what, help)) =
                planned.and_then(|title| world.plan.fault(title))
            {
                report.add(&PLANNED, place.clone(), what, help);
            }
            if planned.is_none() && !world.is_used(NounKind::Term, &value.id) {
                report.add(
                    &UNUSED,
                    place.clone(),
                    format!("no chapter uses `{}`", value.term),
                    "use it, set `planned`, or remove it",
                );
            }
        }
    }

    fn index(&self, page: &Page) -> String {
        let mut sorted: Vec<&Term> =
            self.terms.iter().map(|t| &t.value).collect();
        sorted.sort_by_key(|t| t.term.to_lowercase());
        one_line(html! {
            p class="count" { (sorted.len()) " terms." }
            dl class="glossary" {
                @for term in sorted {
                    dt id=(format!("term-{}", term.id)) { (term.term) }
                    dd {
                        (inline(&term.definition)) " "
                        (explained_in(term, page))
                        @for id in &term.sources {
                            " " a class="cite" href=(page.link(NounKind::Source, id)) {
                                "source"
                            }
                        }
                    }
                }
            }
        })
    }
}

impl Terms {
    fn faults(&self, term: &Term, world: &World) -> Vec<String> {
        let mut faults = Vec::new();
        match (&term.chapter, &term.planned) {
            (Some(chapter), None) if !self.chapters.contains(chapter) => {
                faults.push(format!("there is no chapter `{chapter}`"));
            }
            (Some(_), None) | (None, Some(_)) => {}
            _ => faults.push("name either `chapter` or `planned`".into()),
        }
        for chapter in &term.only_in {
            if !self.chapters.contains(chapter) {
                faults.push(format!("there is no chapter `{chapter}`"));
            }
        }
        let words = term.definition.split_whitespace().count();
        if words > MOST_WORDS {
            faults.push(format!("{words} words; at most {MOST_WORDS}"));
        }
        for id in &term.sources {
            if world.ids.get(NounKind::Source, id).is_none() {
                faults.push(format!("there is no source `{id}`"));
            }
        }
        faults
    }
}

fn explained_in(term: &Term, page: &Page) -> maud::Markup {
    html! {
        @if let Some(chapter) = &term.chapter {
            a href=(page.address(chapter)) {
                "explained here"
            }
        }
        @if let Some(planned) = &term.planned {
            span class="meta" { "To be explained in " cite { (planned) } "." }
        }
    }
}
