//! The files `evidence/coverage/<document>.toml`.

use serde::Deserialize;

use crate::data::{self, Placed};
use crate::noun::NounKind;

/// What a part of a document is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    Section,
    Text,
    CallOut,
    List,
    Steps,
    Table,
    Cards,
    Comparison,
    Chart,
    Diagram,
    Timeline,
    Picture,
    Guide,
    CaseStudy,
    Glossary,
    Link,
    Listing,
}

impl Form {
    /// As shown to the reader.
    pub fn name(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Text => "text",
            Self::CallOut => "call-out",
            Self::List => "list",
            Self::Steps => "steps",
            Self::Table => "table",
            Self::Cards => "cards",
            Self::Comparison => "comparison",
            Self::Chart => "chart",
            Self::Diagram => "diagram",
            Self::Timeline => "timeline",
            Self::Picture => "picture",
            Self::Guide => "guide",
            Self::CaseStudy => "case study",
            Self::Glossary => "glossary",
            Self::Link => "link",
            Self::Listing => "listing",
        }
    }
}

/// One part of a document: an `[[item]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: String,
    pub form: Form,
    /// What it is, in our words.
    pub says: String,
    /// The chapter that treats it, relative to `src`.
    pub page: Option<String>,
    /// The heading there; the chapter as a whole without one.
    pub anchor: Option<String>,
    /// The title of a diagram on that page that takes its place.
    pub diagram: Option<String>,
    /// What else takes its place, by id.
    #[serde(default)]
    pub listings: Vec<String>,
    #[serde(default)]
    pub rejections: Vec<String>,
    #[serde(default)]
    pub figures: Vec<String>,
    pub timeline: Option<String>,
    /// The title of the chapter that will treat it.
    pub planned: Option<String>,
    /// What was wrong in the original.
    pub corrected: Option<String>,
}

impl Item {
    /// The things of the book, other than chapters, that take its place.
    pub fn things(&self) -> impl Iterator<Item = (NounKind, &str)> {
        let listings = self.listings.iter().map(|i| (NounKind::Listing, i));
        let rejections =
            self.rejections.iter().map(|i| (NounKind::Rejection, i));
        let figures = self.figures.iter().map(|i| (NounKind::Figure, i));
        let timeline = self.timeline.iter().map(|i| (NounKind::Timeline, i));
        listings
            .chain(rejections)
            .chain(figures)
            .chain(timeline)
            .map(|(kind, id)| (kind, id.as_str()))
    }

    /// Whether the book treats it today.
    pub fn is_here(&self) -> bool {
        self.page.is_some() || self.things().next().is_some()
    }
}

/// A whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    title: String,
    date: String,
    kind: String,
    claims: Vec<String>,
    #[serde(default)]
    item: Vec<Item>,
}

/// One document.
#[derive(Clone, Debug)]
pub struct Document {
    /// `000` to `004`.
    pub id: String,
    pub file: String,
    /// In our words, like all of it.
    pub title: String,
    /// As precise as the document gives it, or `undated`.
    pub date: String,
    pub kind: String,
    /// Every claim that it makes, with its line.
    pub claims: Vec<Placed<String>>,
    /// Its parts, from top to bottom.
    pub items: Vec<Placed<Item>>,
}

impl Document {
    /// The document in `file`, which holds `text`.
    pub fn new(file: &str, text: &str, data: File) -> Self {
        let name = file.rsplit('/').next().unwrap_or(file);
        let claims = data.claims.into_iter().map(|value| {
            let place = data::line_with(file, text, &format!("\"{value}\""));
            Placed { value, place }
        });
        Self {
            id: name.trim_end_matches(".toml").to_string(),
            file: file.to_string(),
            title: data.title,
            date: data.date,
            kind: data.kind,
            claims: claims.collect(),
            items: data::place(file, text, "item", data.item),
        }
    }
}
