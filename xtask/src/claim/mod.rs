//! Claims: statements people repeat, each with a verdict and its evidence.

mod chart;
mod check;
mod contradictions;
mod entry;
mod export;
mod ledger;
mod lists;
mod new;
mod schema;

use serde::Deserialize;

use crate::data::{self, Placed};
use crate::html::one_line;
use crate::noun::{Entry, Generated, Noun, NounKind, Page, Published, World};
use crate::repo::Repo;
use crate::report::Report;
use schema::Claim;

pub use check::KINDS;
pub use lists::page_of_document;
pub use new::create;
pub use schema::Verdict;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    claim: Vec<Claim>,
}

/// The ledger.
pub struct Claims(Vec<Placed<Claim>>);

impl Claims {
    /// Loads `evidence/claims/*.toml`.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        let mut claims = Vec::new();
        for file in repo.files("evidence/claims", "toml") {
            if let Some((data, text)) = data::read::<File>(repo, &file, report)
            {
                claims.extend(data::place(&file, &text, "claim", data.claim));
            }
        }
        data::unique("claim", &claims, |c| &c.id, report);
        Self(claims)
    }

    /// All claims, in the order of their files.
    fn all(&self) -> impl DoubleEndedIterator<Item = &Claim> {
        self.0.iter().map(|c| &c.value)
    }

    /// The topics, in order.
    fn topics(&self) -> Vec<&str> {
        let mut topics: Vec<&str> =
            self.all().map(|c| c.topic.as_str()).collect();
        topics.sort_unstable();
        topics.dedup();
        topics
    }

    /// The documents that make claims, in order.
    fn documents(&self) -> Vec<&str> {
        let mut documents: Vec<&str> =
            self.all().flat_map(|c| &c.said_by).map(|d| &**d).collect();
        documents.sort_unstable();
        documents.dedup();
        documents
    }

    /// What the evidence says of the claim `id`.
    pub fn verdict(&self, id: &str) -> Option<Verdict> {
        self.get(id).map(|claim| claim.verdict)
    }

    fn get(&self, id: &str) -> Option<&Claim> {
        self.all().find(|c| c.id == id)
    }
}

impl Noun for Claims {
    fn kind(&self) -> NounKind {
        NounKind::Claim
    }

    fn entries(&self) -> Vec<Entry> {
        self.0
            .iter()
            .map(|c| Entry {
                id: c.value.id.clone(),
                place: c.place.clone(),
                page: page_of(&c.value.topic),
                fragment: format!("claim-{}", c.value.id),
                title: c.value.statement.clone(),
                planned: None,
            })
            .collect()
    }

    fn gist(&self, id: &str) -> String {
        let correction = self.get(id).and_then(|c| c.correction.clone());
        correction.unwrap_or_default()
    }

    fn other_names(&self) -> Vec<(String, String)> {
        let names = self
            .all()
            .flat_map(|claim| claim.also.iter().map(|name| (name, &claim.id)));
        names.map(|(n, id)| (n.clone(), id.clone())).collect()
    }

    fn check(&self, world: &World, report: &mut Report) {
        check::all(self, world, report);
    }

    fn render(
        &self,
        _name: &str,
        argument: &str,
        page: &Page,
    ) -> Result<String, (String, String)> {
        let claim = self.get(argument).ok_or_else(|| {
            (format!("there is no claim `{argument}`"), String::new())
        })?;
        Ok(one_line(entry::card(claim, page)))
    }

    fn index(&self, page: &Page) -> String {
        ledger::index(self, page)
    }

    fn pages(&self, from: &Page) -> Vec<Generated> {
        let mut pages = ledger::topics(self, from);
        pages.extend(lists::pages(self, from));
        pages.push(contradictions::page(self, from));
        pages
    }

    fn files(&self, from: &Page) -> Vec<Published> {
        export::files(self, from)
    }
}

/// The page of a topic, as `.md`.
fn page_of(topic: &str) -> String {
    format!("evidence/claims/{}.md", crate::markup::slug(topic))
}

/// A topic as a heading: `compile-time` is "Compile time", `gc` is "GC".
fn topic_name(topic: &str) -> String {
    let known = match topic {
        "cpu" => "CPU",
        "gc" => "GC",
        "http" => "HTTP",
        "json" => "JSON",
        "send-sync" => "Send and Sync",
        "typescript" => "TypeScript",
        "wasm" => "WebAssembly",
        _ => "",
    };
    if !known.is_empty() {
        return known.into();
    }
    let words = topic.replace('-', " ");
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// "1 claim", "2 claims".
fn count(n: usize) -> String {
    format!("{n} claim{}", if n == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests;
