//! Coverage: what the five documents said that this book began with, and
//! where each part of them is treated here.

mod check;
mod render;
mod schema;

use std::collections::BTreeMap;

use crate::chapter::Chapter;
use crate::data;
use crate::noun::{Entry, Noun, NounKind, Page, World};
use crate::repo::Repo;
use crate::report::{Place, Report};
use schema::{Document, File};

pub use check::KINDS;

/// The page that shows them.
const PAGE: &str = "evidence/coverage.md";

/// What items may name of a chapter.
#[derive(Clone, Debug)]
struct Facts {
    title: String,
    /// Id and text of each heading.
    headings: Vec<(String, String)>,
    /// Title of each diagram.
    diagrams: Vec<String>,
}

impl Facts {
    fn of(chapter: &Chapter) -> Self {
        let markup = &chapter.markup;
        let diagrams = markup
            .fences
            .iter()
            .filter(|fence| fence.info.starts_with("mermaid"))
            .flat_map(|fence| fence.body.lines())
            .filter_map(|line| line.trim().strip_prefix("accTitle:"))
            .map(|title| title.trim().to_string());
        Self {
            title: chapter.title().unwrap_or(&chapter.path).to_string(),
            headings: markup
                .headings
                .iter()
                .map(|h| (h.id.clone(), h.text.clone()))
                .collect(),
            diagrams: diagrams.collect(),
        }
    }
}

/// The documents, and the chapters that their items name.
pub struct Coverage {
    documents: Vec<Document>,
    chapters: BTreeMap<String, Facts>,
}

impl Coverage {
    /// Loads `evidence/coverage/*.toml`; the file name is the document's id.
    pub fn load(
        repo: &Repo,
        chapters: &[Chapter],
        report: &mut Report,
    ) -> Self {
        let mut documents = Vec::new();
        for file in repo.files("evidence/coverage", "toml") {
            let read = data::read::<File>(repo, &file, report);
            if let Some((data, text)) = read {
                documents.push(Document::new(&file, &text, data));
            }
        }
        for document in &documents {
            data::unique("item", &document.items, |item| &item.id, report);
        }
        let claims = documents.iter().flat_map(|d| &d.claims);
        data::unique("claim", claims, String::as_str, report);
        let chapters = chapters
            .iter()
            .map(|c| (c.path.clone(), Facts::of(c)))
            .collect();
        Self {
            documents,
            chapters,
        }
    }
}

impl Noun for Coverage {
    fn kind(&self) -> NounKind {
        NounKind::Document
    }

    fn entries(&self) -> Vec<Entry> {
        self.documents
            .iter()
            .map(|d| Entry {
                id: d.id.clone(),
                place: Place::file(&d.file),
                page: PAGE.into(),
                fragment: format!("document-{}", d.id),
                title: d.title.clone(),
                planned: None,
            })
            .collect()
    }

    fn check(&self, world: &World, report: &mut Report) {
        for document in &self.documents {
            check::document(self, document, world, report);
        }
    }

    fn index(&self, page: &Page) -> String {
        render::index(self, page)
    }
}

#[cfg(test)]
mod tests;
