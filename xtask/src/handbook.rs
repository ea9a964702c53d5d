//! The whole book in memory: the nouns, the chapters, and what uses what.

use maud::html;

use crate::html::{inline, one_line};
use crate::noun::{
    Ids, Noun, NounKind, Page, Published, UNKNOWN_ID, Use, World,
};
use crate::repo::Repo;
use crate::report::{Kind, Report, did_you_mean};
use crate::{change, chapter, claim, coverage, diagram, figure, listing};
use crate::{plan, rejection, scorecard, source, term, timeline, view};

/// A directive has a name that no noun answers to.
pub static UNKNOWN_DIRECTIVE: Kind = Kind {
    id: "directive-unknown",
    cause: "A `{{#name …}}` in a chapter is none of the directives.",
    example: "src/understand/memory-1.md:40: there is no directive `listng`",
    mend: "Correct the name; the help line names the nearest one.",
};

/// What `{{#index downloads}}` stands for until the editions are there.
pub const DOWNLOADS: &str = "<div class=\"downloads\"></div>";

/// A directive cannot be rendered.
pub static UNRENDERED: Kind = Kind {
    id: "directive-argument",
    cause: "A directive names something that exists, but a part of it that \
            does not: an anchor, a value, an index.",
    example: "src/understand/memory-1.md:40: listing ownership/create-user \
              has no anchor `cnstruct`",
    mend: "Correct the argument; the help line names what exists.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&UNKNOWN_DIRECTIVE, &UNKNOWN_ID, &UNRENDERED];

/// Each directive and the noun it belongs to.
pub const DIRECTIVES: [(&str, NounKind); 8] = [
    ("listing", NounKind::Listing),
    ("solution", NounKind::Listing),
    ("view", NounKind::View),
    ("rejected", NounKind::Rejection),
    ("figure", NounKind::Figure),
    ("value", NounKind::Figure),
    ("claim", NounKind::Claim),
    ("timeline", NounKind::Timeline),
];

/// Each index (`{{#index name}}`) and the noun that fills it.
pub const INDEXES: [(&str, NounKind); 10] = [
    ("listings", NounKind::Listing),
    ("views", NounKind::View),
    ("rejections", NounKind::Rejection),
    ("figures", NounKind::Figure),
    ("claims", NounKind::Claim),
    ("sources", NounKind::Source),
    ("glossary", NounKind::Term),
    ("timelines", NounKind::Timeline),
    ("coverage", NounKind::Document),
    ("scorecard", NounKind::Criterion),
];

/// Indexes that no noun fills.
const OTHER_INDEXES: [&str; 5] =
    ["findings", "versions", "changes", "downloads", "profile"];

/// The directive of a chapter that lists the programs planned for it.
const PROGRAMS: &str = "programs";

/// The book as loaded from a checkout.
pub struct Handbook {
    pub repo: Repo,
    pub chapters: Vec<chapter::Chapter>,
    pub terms: term::Terms,
    pub diagrams: diagram::Diagrams,
    pub changes: change::Changes,
    timelines: timeline::Timelines,
    scorecard: scorecard::Scorecard,
    nouns: Vec<Box<dyn Noun>>,
    pub ids: Ids,
    pub uses: Vec<Use>,
    plan: plan::Plan,
}

impl Handbook {
    /// Loads all data and chapters; what does not parse is reported and left
    /// out.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        let chapters = chapter::load(repo, report);
        Self::with_chapters(repo, chapters, report)
    }

    /// Loads all data, with `chapters` already read (mdBook hands them over).
    pub fn with_chapters(
        repo: &Repo,
        chapters: Vec<chapter::Chapter>,
        report: &mut Report,
    ) -> Self {
        let terms = term::Terms::load(repo, report);
        let timelines = timeline::Timelines::load(repo, report);
        let diagrams = diagram::Diagrams;
        let changes = change::Changes::load(repo, report);
        let listings = listing::Listings::load(repo, report);
        let views = view::Views::load(repo, &listings, report);
        let figures = figure::Figures::load(repo, report);
        let claims = claim::Claims::load(repo, report);
        let scorecard =
            scorecard::Scorecard::load(repo, &claims, &figures, report);
        let nouns: Vec<Box<dyn Noun>> = vec![
            Box::new(listings),
            Box::new(views),
            Box::new(rejection::Rejections::load(repo, report)),
            Box::new(figures),
            Box::new(claims),
            Box::new(scorecard.clone()),
            Box::new(source::Sources::load(repo, report)),
            Box::new(timelines.clone()),
            Box::new(coverage::Coverage::load(repo, &chapters, report)),
            Box::new(terms.clone()),
        ];
        let mut ids = Ids::default();
        for noun in &nouns {
            ids.add(noun.kind(), noun.entries());
            ids.add_names(noun.kind(), noun.other_names());
        }
        let mut uses = uses(&chapters);
        uses.extend(terms.uses(&chapters));
        uses.extend(listed(&chapters, &nouns));
        Self {
            repo: repo.clone(),
            plan: plan::Plan::load(repo, &chapters),
            chapters,
            terms,
            diagrams,
            changes,
            timelines,
            scorecard,
            nouns,
            ids,
            uses,
        }
    }

    /// The chapter at `path`, relative to `src`.
    pub fn chapter(&self, path: &str) -> Option<&chapter::Chapter> {
        self.chapters.iter().find(|c| c.path == path)
    }

    /// Puts `new` in the place of the chapter with the same path.
    pub fn replace(&mut self, new: chapter::Chapter) {
        let Some(old) = self.chapters.iter_mut().find(|c| c.path == new.path)
        else {
            return;
        };
        *old = new;
        let only = std::slice::from_ref(&*old);
        self.uses.retain(|u| u.page != only[0].path);
        self.uses.extend(uses(only));
        self.uses.extend(self.terms.uses(only));
        self.uses.extend(listed(only, &self.nouns));
    }

    /// The noun of this kind.
    pub fn noun(&self, kind: NounKind) -> &dyn Noun {
        self.nouns
            .iter()
            .find(|n| n.kind() == kind)
            .map(AsRef::as_ref)
            .expect("every kind with a directive has a noun")
    }

    /// All nouns with data files.
    pub fn nouns(&self) -> impl Iterator<Item = &dyn Noun> {
        self.nouns.iter().map(AsRef::as_ref)
    }

    /// Data files that nouns publish beside the pages.
    pub fn files(&self) -> Vec<Published> {
        let page = self.page("evidence/index.md");
        self.nouns().flat_map(|noun| noun.files(&page)).collect()
    }

    /// What a noun may see while it checks itself.
    pub fn world(&self) -> World<'_> {
        World {
            repo: &self.repo,
            ids: &self.ids,
            uses: &self.uses,
            plan: &self.plan,
        }
    }

    /// What a noun may see while it renders itself on `path`.
    pub fn page<'a>(&'a self, path: &'a str) -> Page<'a> {
        Page {
            ids: &self.ids,
            uses: &self.uses,
            path,
        }
    }

    /// Everything wrong that can be seen without running or building, but for
    /// what is exempt.
    pub fn check(&self, report: &mut Report) {
        let world = self.world();
        for noun in self.nouns() {
            noun.check(&world, report);
        }
        for chapter in &self.chapters {
            self.check_uses(chapter, report);
            self.diagrams.check(chapter, &self.chapters, &world, report);
        }
        self.changes.check(report);
        self.plan.check(report);
        chapter::check(&self.repo, &self.chapters, report);
        crate::prose::check(&self.chapters, report);
        crate::exemption::apply(&self.repo, &crate::date::today(), report);
    }

    /// Every Mermaid source of the book: the chapters' fences and the
    /// timelines.
    pub fn mermaid(&self) -> Vec<diagram::Source> {
        self.chapters
            .iter()
            .flat_map(diagram::sources)
            .chain(self.timelines.mermaid())
            .collect()
    }

    /// Reports unknown directives, ids and citations of a chapter, and
    /// arguments that a noun cannot render.
    pub fn check_uses(&self, chapter: &chapter::Chapter, report: &mut Report) {
        let page = self.page(&chapter.path);
        for directive in &chapter.markup.directives {
            let place = chapter.place(directive.range.start);
            if let Err((kind, what, help)) =
                self.render(&directive.name, &directive.argument, &page)
            {
                report.add(kind, place, what, help);
            }
        }
        for citation in &chapter.markup.citations {
            if self.ids.get(NounKind::Source, &citation.id).is_none() {
                report.add(
                    &UNKNOWN_ID,
                    chapter.place(citation.range.start),
                    format!("there is no source `{}`", citation.id),
                    self.ids.help(NounKind::Source, &citation.id),
                );
            }
        }
    }

    /// The HTML of one directive, on one line.
    pub fn render(
        &self,
        name: &str,
        argument: &str,
        page: &Page,
    ) -> Result<String, (&'static Kind, String, String)> {
        match name {
            "index" => return self.index(argument, page),
            PROGRAMS => return self.programs(page),
            _ => {}
        }
        let Some((_, kind)) = DIRECTIVES.iter().find(|(n, _)| *n == name)
        else {
            let known = DIRECTIVES.iter().map(|(n, _)| *n);
            let help = did_you_mean(name, known.chain(["index", PROGRAMS]))
                .unwrap_or_else(|| {
                    "the directives are listed in README.md".into()
                });
            let what = format!("there is no directive `{name}`");
            return Err((&UNKNOWN_DIRECTIVE, what, help));
        };
        let id = id_of(name, argument);
        if self.ids.get(*kind, &id).is_none() {
            let what = format!("there is no {} `{id}`", kind.name());
            return Err((&UNKNOWN_ID, what, self.ids.help(*kind, &id)));
        }
        self.noun(*kind)
            .render(name, argument, page)
            .map_err(|(what, help)| (&UNRENDERED, what, help))
    }

    /// What the page lists without showing it, as links.
    fn programs(
        &self,
        page: &Page,
    ) -> Result<String, (&'static Kind, String, String)> {
        let listed = |u: &&Use| u.listed && u.page == page.path;
        let uses: Vec<&Use> = self.uses.iter().filter(listed).collect();
        if uses.is_empty() {
            let what = "nothing is planned for this chapter".into();
            let help = "remove the directive".into();
            return Err((&UNRENDERED, what, help));
        }
        Ok(one_line(html! {
            ul class="programs" {
                @for used in uses {
                    li {
                        a href=(page.link(used.kind, &used.id)) {
                            (page.ids.get(used.kind, &used.id)
                                .map_or("", |entry| entry.title.as_str()))
                        }
                        " " (inline(&self.noun(used.kind).gist(&used.id)))
                    }
                }
            }
        }))
    }

    fn index(
        &self,
        name: &str,
        page: &Page,
    ) -> Result<String, (&'static Kind, String, String)> {
        match name {
            "findings" => return Ok(crate::findings::index()),
            "versions" => return Ok(crate::versions::index(&self.repo)),
            "changes" => return Ok(self.changes.index()),
            "downloads" => return Ok(DOWNLOADS.into()),
            "profile" => return Ok(self.scorecard.profile(page)),
            _ => {}
        }
        match INDEXES.iter().find(|(n, _)| *n == name) {
            Some((_, kind)) => Ok(self.noun(*kind).index(page)),
            None => {
                let known = INDEXES.iter().map(|(n, _)| *n);
                let help = did_you_mean(name, known.chain(OTHER_INDEXES))
                    .unwrap_or_else(|| "see `INDEXES` in handbook.rs".into());
                Err((&UNRENDERED, format!("there is no index `{name}`"), help))
            }
        }
    }
}

/// The id in a directive's argument: `topic/name` of `topic/name:anchor`,
/// `task-memory` of `task-memory.ratio`.
pub fn id_of(name: &str, argument: &str) -> String {
    let end = match name {
        "value" => argument.find('.'),
        _ => argument.find(':'),
    };
    argument[..end.unwrap_or(argument.len())].trim().to_string()
}

/// What the chapters that have the directive `programs` list: everything that
/// is planned for them and that they do not show.
fn listed(chapters: &[chapter::Chapter], nouns: &[Box<dyn Noun>]) -> Vec<Use> {
    let mut listed = Vec::new();
    for chapter in chapters {
        let directives = &chapter.markup.directives;
        let Some(directive) = directives.iter().find(|d| d.name == PROGRAMS)
        else {
            continue;
        };
        for noun in nouns {
            let mut own = noun.entries();
            own.retain(|entry| {
                entry.planned.is_some()
                    && entry.planned.as_deref() == chapter.title()
            });
            listed.extend(own.into_iter().map(|entry| Use {
                kind: noun.kind(),
                argument: entry.id.clone(),
                id: entry.id,
                page: chapter.path.clone(),
                place: chapter.place(directive.range.start),
                listed: true,
            }));
        }
    }
    listed
}

/// Every use of a noun by directive, citation or diagram fence.
fn uses(chapters: &[chapter::Chapter]) -> Vec<Use> {
    let mut uses = Vec::new();
    for chapter in chapters {
        for directive in &chapter.markup.directives {
            let name = directive.name.as_str();
            let Some((_, kind)) = DIRECTIVES.iter().find(|(n, _)| *n == name)
            else {
                continue;
            };
            uses.push(Use {
                kind: *kind,
                id: id_of(name, &directive.argument),
                argument: directive.argument.clone(),
                page: chapter.path.clone(),
                place: chapter.place(directive.range.start),
                listed: false,
            });
        }
        for citation in &chapter.markup.citations {
            uses.push(Use {
                kind: NounKind::Source,
                id: citation.id.clone(),
                argument: citation.id.clone(),
                page: chapter.path.clone(),
                place: chapter.place(citation.range.start),
                listed: false,
            });
        }
    }
    uses
}
