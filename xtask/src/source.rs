//! Sources: the primary references that the book cites.

use maud::html;
use serde::Deserialize;
use toml::value::Datetime;

use crate::data::{self, Placed};
use crate::html::one_line;
use crate::noun::{Entry, Noun, NounKind, Page, World};
use crate::repo::Repo;
use crate::report::{Kind, Report};
use crate::usage;

/// The file that holds them all.
const FILE: &str = "evidence/sources.toml";

/// Nothing cites the source.
pub static ORPHAN: Kind = Kind {
    id: "source-orphan",
    cause: "A source is cited by no chapter, claim, term, timeline or figure.",
    example: "evidence/sources.toml:88: nothing cites `go1.8-notes`",
    mend: "Cite it where it is needed, or remove it.",
};

/// A source is incomplete.
pub static INCOMPLETE: Kind = Kind {
    id: "source-incomplete",
    cause: "A source lacks a title or publisher, its date is not `YYYY`, \
            `YYYY-MM`, `YYYY-MM-DD` or `undated`, or its address is not https.",
    example: "evidence/sources.toml:88: `published` of `go1.8-notes` is \
              `Feb 2017`",
    mend: "Complete the entry.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] = &[&ORPHAN, &INCOMPLETE];

/// What a source is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    ReleaseNotes,
    Specification,
    Rfc,
    Documentation,
    SourceCode,
    Paper,
    Post,
    Standard,
    Announcement,
    Survey,
}

impl SourceKind {
    /// As shown, at the beginning of a sentence.
    fn name(self) -> &'static str {
        match self {
            Self::ReleaseNotes => "Release notes",
            Self::Specification => "Specification",
            Self::Rfc => "RFC",
            Self::Documentation => "Documentation",
            Self::SourceCode => "Source code",
            Self::Paper => "Paper",
            Self::Post => "Post",
            Self::Standard => "Standard",
            Self::Announcement => "Announcement",
            Self::Survey => "Survey",
        }
    }
}

/// One source: an entry of `evidence/sources.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `undated`.
    pub published: String,
    pub url: String,
    /// The day it was read.
    pub read: Datetime,
    pub kind: SourceKind,
    /// The stored copy that was read: `owner/repository@commit:path`.
    pub read_at: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    source: Vec<Source>,
}

/// All sources.
pub struct Sources(Vec<Placed<Source>>);

impl Sources {
    /// Loads `evidence/sources.toml`.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        let sources = data::read::<File>(repo, FILE, report)
            .map(|(data, text)| data::place(FILE, &text, "source", data.source))
            .unwrap_or_default();
        data::unique("source", &sources, |s| &s.id, report);
        Self(sources)
    }
}

impl Noun for Sources {
    fn kind(&self) -> NounKind {
        NounKind::Source
    }

    fn entries(&self) -> Vec<Entry> {
        self.0
            .iter()
            .map(|s| Entry {
                id: s.value.id.clone(),
                place: s.place.clone(),
                page: "evidence/sources.md".into(),
                fragment: format!("source-{}", s.value.id),
                title: s.value.title.clone(),
                planned: None,
            })
            .collect()
    }

    fn gist(&self, id: &str) -> String {
        let source = self.0.iter().find(|s| s.value.id == id);
        source.map_or_else(String::new, |s| s.value.publisher.clone())
    }

    fn check(&self, world: &World, report: &mut Report) {
        let data = data::named(world.repo, "sources?");
        for Placed { value, place } in &self.0 {
            for (field, wrong) in [
                ("title", value.title.trim().is_empty()),
                ("publisher", value.publisher.trim().is_empty()),
                ("published", !data::is_date(&value.published)),
                ("url", !value.url.starts_with("https://")),
            ] {
                if wrong {
                    report.add(
                        &INCOMPLETE,
                        place.clone(),
                        format!("`{field}` of `{}` is not complete", value.id),
                        "see the fields of a source in xtask/README.md",
                    );
                }
            }
            let cited = world.is_used(NounKind::Source, &value.id)
                || data.contains(&value.id);
            if !cited {
                report.add(
                    &ORPHAN,
                    place.clone(),
                    format!("nothing cites `{}`", value.id),
                    format!("cite it as `[@{}]`, or remove it", value.id),
                );
            }
        }
    }

    fn render(
        &self,
        _name: &str,
        argument: &str,
        page: &Page,
    ) -> Result<String, (String, String)> {
        let source = self
            .0
            .iter()
            .map(|s| &s.value)
            .find(|s| s.id == argument)
            .ok_or_else(|| {
                let help = page.ids.help(NounKind::Source, argument);
                (format!("there is no source `{argument}`"), help)
            })?;
        Ok(one_line(html! {
            a href=(source.url) rel="external" { (source.title) } ". "
            (source.publisher) ", " (source.published) "."
        }))
    }

    fn index(&self, page: &Page) -> String {
        let mut sorted: Vec<&Source> =
            self.0.iter().map(|s| &s.value).collect();
        sorted.sort_by_key(|s| (s.publisher.to_lowercase(), &s.published));
        one_line(html! {
            p class="count" { (sorted.len()) " sources." }
            ul class="sources" {
                @for s in sorted {
                    li id=(format!("source-{}", s.id)) {
                        a href=(s.url) rel="external" { (s.title) } ". "
                        (s.publisher) ", " (s.published) ". "
                        span class="meta" {
                            (s.kind.name()) ". Read " (s.read.to_string())
                            @if let Some(at) = &s.read_at { " as " code { (at) } }
                            ". " @if let Some(links) =
                                usage::links(NounKind::Source, &s.id, page)
                            { "Cited in " (links) "." }
                        }
                    }
                }
            }
        })
    }
}
