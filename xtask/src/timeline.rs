//! Timelines: dated, sourced entries, shown as a drawn timeline and as a list.

use maud::html;
use serde::Deserialize;

use crate::data;
use crate::diagram;
use crate::html::{inline, one_line};
use crate::noun::{Entry as IdEntry, Noun, NounKind, Page, World};
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};

/// An entry has a wrong date, order, source or label.
pub static INVALID: Kind = Kind {
    id: "timeline-entry",
    cause: "An entry's date is not ISO, is earlier than the one before it in \
            the file, its source does not exist, or its label has more than \
            five words.",
    example: "evidence/timelines/adoption.toml:22: there is no source \
              `docker-post`",
    mend: "Correct the entry; entries stand in order of their dates.",
};

/// No chapter shows the timeline.
pub static UNUSED: Kind = Kind {
    id: "timeline-unused",
    cause: "No chapter shows the timeline.",
    example: "evidence/timelines/adoption.toml: no chapter shows `adoption`",
    mend: "Put `{{#timeline id}}` into a chapter, or delete the file.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] = &[&INVALID, &UNUSED];

/// Whose milestone it is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    Go,
    Rust,
    TypeScript,
}

impl Lane {
    /// As shown.
    pub fn name(self) -> &'static str {
        match self {
            Self::Go => "Go",
            Self::Rust => "Rust",
            Self::TypeScript => "TypeScript",
        }
    }

    /// The CSS class of its colour.
    pub fn class(self) -> &'static str {
        match self {
            Self::Go => "go",
            Self::Rust => "rust",
            Self::TypeScript => "ts",
        }
    }
}

/// One dated entry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// ISO date, as precise as the source.
    pub date: String,
    pub lane: Lane,
    /// At most five words.
    pub label: String,
    /// One sentence.
    pub what: String,
    /// The source that gives the date.
    pub source: String,
    /// What popular accounts have wrong.
    pub correct: Option<String>,
}

/// One timeline: `evidence/timelines/<id>.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timeline {
    #[serde(skip)]
    id: String,
    pub title: String,
    pub description: String,
    #[serde(rename = "entry")]
    pub entries: Vec<Entry>,
}

#[derive(Clone)]
struct Loaded {
    timeline: Timeline,
    places: Vec<Place>,
    file: String,
}

/// All timelines.
#[derive(Clone)]
pub struct Timelines(Vec<Loaded>);

impl Timelines {
    /// Loads `evidence/timelines/*.toml`; the file name is the id.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        let mut all = Vec::new();
        for file in repo.files("evidence/timelines", "toml") {
            let Some((mut timeline, text)) =
                data::read::<Timeline>(repo, &file, report)
            else {
                continue;
            };
            let name = file.rsplit('/').next().unwrap_or(&file);
            timeline.id = name.trim_end_matches(".toml").to_string();
            let unit = timeline.entries.iter().map(|_| ()).collect();
            let places = data::place(&file, &text, "entry", unit)
                .into_iter()
                .map(|p| p.place)
                .collect();
            all.push(Loaded {
                timeline,
                places,
                file,
            });
        }
        Self(all)
    }

    /// Each timeline's Mermaid source.
    pub fn mermaid(&self) -> impl Iterator<Item = diagram::Source> {
        self.0.iter().map(|l| diagram::Source {
            file: l.file.clone(),
            line: 1,
            source: mermaid(&l.timeline),
        })
    }
}

impl Noun for Timelines {
    fn kind(&self) -> NounKind {
        NounKind::Timeline
    }

    fn entries(&self) -> Vec<IdEntry> {
        self.0
            .iter()
            .map(|l| IdEntry {
                id: l.timeline.id.clone(),
                place: Place::file(&l.file),
                page: "decide/how-we-got-here.md".into(),
                fragment: format!("timeline-{}", l.timeline.id),
                title: l.timeline.title.clone(),
                planned: None,
            })
            .collect()
    }

    fn gist(&self, id: &str) -> String {
        let one = self.0.iter().find(|l| l.timeline.id == id);
        one.map_or_else(String::new, |l| l.timeline.description.clone())
    }

    fn check(&self, world: &World, report: &mut Report) {
        for loaded in &self.0 {
            let Loaded {
                timeline,
                places,
                file,
            } = loaded;
            if !world.is_used(NounKind::Timeline, &timeline.id) {
                report.add(
                    &UNUSED,
                    Place::file(file),
                    format!("no chapter shows `{}`", timeline.id),
                    format!("put {{{{#timeline {}}}}} into one", timeline.id),
                );
            }
            let mut last = String::new();
            for (entry, place) in timeline.entries.iter().zip(places) {
                for fault in faults(entry, &last, world) {
                    report.add(
                        &INVALID,
                        place.clone(),
                        fault,
                        format!("correct the entry in {file}"),
                    );
                }
                last.clone_from(&entry.date);
            }
        }
    }

    fn render(
        &self,
        _name: &str,
        argument: &str,
        page: &Page,
    ) -> Result<String, (String, String)> {
        let loaded = self
            .0
            .iter()
            .find(|l| l.timeline.id == argument)
            .ok_or_else(|| {
                (format!("no timeline `{argument}`"), String::new())
            })?;
        let timeline = &loaded.timeline;
        let drawing =
            diagram::draw(&mermaid(timeline), &format!("timeline-{argument}"))
                .map_err(|e| {
                    (e.to_string(), "correct the labels".to_string())
                })?;
        Ok(one_line(html! {
            figure class="timeline wide" id=(format!("timeline-{}", timeline.id)) {
                figcaption {
                    strong { (timeline.title) } " " (inline(&timeline.description))
                }
                div class="box" tabindex="0" role="group"
                    aria-label=(timeline.title)
                { (maud::PreEscaped(drawing)) }
                details open {
                    summary { "Every entry, with its source" }
                    ol {
                        @for entry in &timeline.entries {
                            li class=(entry.lane.class()) {
                                @if entry.date == "undated" { span { "undated" } }
                                @else { time datetime=(entry.date) { (entry.date) } }
                                " " b { (entry.lane.name()) } " · "
                                strong { (entry.label) } ". "
                                (inline(&entry.what)) " "
                                a class="cite" href=(page.link(NounKind::Source, &entry.source)) {
                                    "source"
                                }
                                @if let Some(correct) = &entry.correct {
                                    p class="correct" { (inline(correct)) }
                                }
                            }
                        }
                    }
                }
            }
        }))
    }

    fn index(&self, _page: &Page) -> String {
        one_line(html! {
            ul { @for l in &self.0 { li { (l.timeline.title) } } }
        })
    }
}

fn faults(entry: &Entry, last: &str, world: &World) -> Vec<String> {
    let mut faults = Vec::new();
    if !data::is_date(&entry.date) || entry.date == "undated" {
        faults.push(format!("`{}` is not an ISO date", entry.date));
    }
    // Compared as far as both are precise.
    let shared = entry.date.len().min(last.len());
    if entry.date[..shared] < last[..shared] {
        faults.push(format!("{} stands after {last}", entry.date));
    }
    if entry.label.split_whitespace().count() > 5 {
        faults.push(format!("the label `{}` is too long", entry.label));
    }
    if world.ids.get(NounKind::Source, &entry.source).is_none() {
        faults.push(format!("there is no source `{}`", entry.source));
    }
    faults
}

/// The timeline as Mermaid source.
fn mermaid(timeline: &Timeline) -> String {
    use std::fmt::Write;
    let clean = |s: &str| s.replace([':', ';', '#'], ",");
    let mut source = String::from("timeline\n");
    let _ = writeln!(source, "    title {}", clean(&timeline.title));
    let _ = writeln!(source, "    accTitle: {}", clean(&timeline.title));
    let _ = writeln!(source, "    accDescr: {}", clean(&timeline.description));
    for lane in [Lane::Go, Lane::Rust, Lane::TypeScript] {
        let mut entries = timeline
            .entries
            .iter()
            .filter(|e| e.lane == lane)
            .peekable();
        if entries.peek().is_some() {
            let _ = writeln!(source, "    section {}", lane.name());
        }
        for entry in entries {
            let (date, label) = (&entry.date, clean(&entry.label));
            let _ = writeln!(source, "        {date} : {label}");
        }
    }
    source
}
