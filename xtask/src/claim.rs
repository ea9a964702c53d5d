//! Claims: statements people repeat, each with a verdict and its evidence.

use anyhow::{Context, Result, bail};
use maud::{Markup, html};
use serde::Deserialize;
use toml::value::Datetime;

use crate::data::{self, Placed};
use crate::html::{inline, one_line};
use crate::noun::{Entry, Generated, Noun, NounKind, Page, World};
use crate::program::is_kebab;
use crate::repo::{Repo, write_whole};
use crate::report::{Kind, Report};

/// A claim's evidence is missing or does not resolve.
pub static EVIDENCE: Kind = Kind {
    id: "claim-evidence",
    cause: "A claim has no evidence, or names a source, figure, listing or \
            rejection that does not exist. An `unverifiable` claim says in \
            `looked_for` what was searched instead.",
    example: "evidence/claims/memory.toml:31: claim `go-gc-pause` has no \
              evidence",
    mend: "Add an entry to `evidence`, or correct its id.",
};

/// A claim that is not simply true says nothing better.
pub static CORRECTION: Kind = Kind {
    id: "claim-correction",
    cause: "A claim whose verdict is not `true` gives no `correction`.",
    example: "evidence/claims/memory.toml:31: claim `go-gc-pause` is \
              `outdated` and has no correction",
    mend: "Say in `correction` what one can say instead.",
};

/// Two claims are said to contradict each other, but only one exists.
pub static CONTRADICTION: Kind = Kind {
    id: "claim-contradiction",
    cause: "`contradicts` names a claim that is not in the ledger, or that \
            does not name this one in return.",
    example: "evidence/claims/history.toml:8: `rust-began-2010` contradicts \
              `rust-began-2006`, which does not say so",
    mend: "Name each claim in the other's `contradicts`.",
};

/// Two readers judged a claim differently, and nothing says who was right.
pub static SETTLED: Kind = Kind {
    id: "claim-settled",
    cause: "Two readers who did not see each other's verdict judged a claim \
            differently, and `settled` does not say what decided; or \
            `readings` does not hold two verdicts.",
    example: "evidence/claims/memory.toml:31: the readers of `go-gc-pause` \
              differ, and nothing settles it",
    mend: "Look for more evidence, and say in `settled` what decided.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] =
    &[&EVIDENCE, &CORRECTION, &CONTRADICTION, &SETTLED];

/// What the evidence says of a claim.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    True,
    TrueWithCaveat,
    Misleading,
    Outdated,
    False,
    Unverifiable,
    Opinion,
    Prediction,
}

impl Verdict {
    /// All verdicts, in the order of the ledger.
    const ALL: [Self; 8] = [
        Self::True,
        Self::TrueWithCaveat,
        Self::Misleading,
        Self::Outdated,
        Self::False,
        Self::Unverifiable,
        Self::Opinion,
        Self::Prediction,
    ];

    /// As shown to the reader.
    pub fn name(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::TrueWithCaveat => "true, with a caveat",
            Self::Misleading => "misleading",
            Self::Outdated => "outdated",
            Self::False => "false",
            Self::Unverifiable => "unverifiable",
            Self::Opinion => "opinion",
            Self::Prediction => "prediction",
        }
    }

    /// The tone of its badge: `yes`, `maybe` or `no`.
    pub fn tone(self) -> &'static str {
        match self {
            Self::True => "yes",
            Self::Misleading | Self::False | Self::Outdated => "no",
            _ => "maybe",
        }
    }
}

/// One piece of evidence: exactly one of the four ids.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub source: Option<String>,
    pub figure: Option<String>,
    pub listing: Option<String>,
    pub rejection: Option<String>,
    /// The section of the source that says so.
    pub at: Option<String>,
}

impl Evidence {
    /// The noun and id it names.
    pub fn target(&self) -> Option<(NounKind, &str)> {
        let all = [
            (NounKind::Source, &self.source),
            (NounKind::Figure, &self.figure),
            (NounKind::Listing, &self.listing),
            (NounKind::Rejection, &self.rejection),
        ];
        let mut named =
            all.iter().filter_map(|(k, id)| Some((*k, id.as_deref()?)));
        let first = named.next();
        if named.next().is_some() { None } else { first }
    }
}

/// One claim: an entry of `evidence/claims/<topic>.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The inventory's id.
    pub id: String,
    /// Ids of the same claim elsewhere in the inventory.
    #[serde(default)]
    pub also: Vec<String>,
    /// The documents that say it.
    #[serde(default)]
    pub said_by: Vec<String>,
    /// What they say, in our words.
    pub statement: String,
    pub topic: String,
    pub verdict: Verdict,
    /// What one can say instead.
    pub correction: Option<String>,
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What was searched for, when nothing was found.
    pub looked_for: Option<String>,
    /// Claims that say the opposite.
    #[serde(default)]
    pub contradicts: Vec<String>,
    /// What two readers found, neither of whom saw the other's verdict.
    #[serde(default)]
    pub readings: Vec<Verdict>,
    /// What decided between two readings that differ.
    pub settled: Option<String>,
    /// The day it was judged.
    pub checked: Datetime,
}

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

    /// The topics, in order.
    fn topics(&self) -> Vec<&str> {
        let mut topics: Vec<&str> =
            self.0.iter().map(|c| c.value.topic.as_str()).collect();
        topics.sort_unstable();
        topics.dedup();
        topics
    }

    /// The claims of a topic, in the order of their files.
    fn of<'a>(&'a self, topic: &'a str) -> impl Iterator<Item = &'a Claim> {
        self.0
            .iter()
            .map(|c| &c.value)
            .filter(move |c| c.topic == topic)
    }

    fn get(&self, id: &str) -> Option<&Claim> {
        self.0.iter().map(|c| &c.value).find(|c| c.id == id)
    }
}

/// Adds a claim that already passes to `evidence/claims/<topic>.toml`, where
/// `id` is `topic/name`; the line to paste into a chapter comes back.
pub fn create(repo: &Repo, id: &str) -> Result<String> {
    let (topic, name) = id
        .split_once('/')
        .filter(|(topic, name)| is_kebab(topic) && is_kebab(name))
        .with_context(|| {
            format!("`{id}` is not topic/name, such as memory/go-gc-pause")
        })?;
    if Claims::load(repo, &mut Report::default())
        .get(name)
        .is_some()
    {
        bail!("there is a claim `{name}`\nhelp: choose another name");
    }
    let path = repo.path(format!("evidence/claims/{topic}.toml"));
    let old = match std::fs::read_to_string(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error).context(format!("{}", path.display()));
        }
        old => old.unwrap_or_default(),
    };
    let new = include_str!("../skeletons/claim.toml")
        .replace("{id}", name)
        .replace("{topic}", topic)
        .replace("{today}", &crate::date::today());
    write_whole(&path, (old + &new).trim_start().as_bytes())?;
    Ok(format!("{{{{#claim {name}}}}}"))
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
            })
            .collect()
    }

    fn gist(&self, id: &str) -> String {
        let correction = self.get(id).and_then(|c| c.correction.clone());
        correction.unwrap_or_default()
    }

    fn check(&self, world: &World, report: &mut Report) {
        for claim in &self.0 {
            check_evidence(claim, world, report);
            check_readings(claim, report);
            let Placed { value, place } = claim;
            if value.verdict != Verdict::True && value.correction.is_none() {
                report.add(
                    &CORRECTION,
                    place.clone(),
                    format!(
                        "claim `{}` is `{}` and has no correction",
                        value.id,
                        value.verdict.name()
                    ),
                    "say in `correction` what one can say instead",
                );
            }
            for other in &value.contradicts {
                let mutual = self
                    .get(other)
                    .is_some_and(|o| o.contradicts.contains(&value.id));
                if !mutual {
                    report.add(
                        &CONTRADICTION,
                        place.clone(),
                        format!(
                            "`{}` contradicts `{other}`, which is missing or \
                             does not say so",
                            value.id
                        ),
                        format!("name `{}` in its `contradicts`", value.id),
                    );
                }
            }
        }
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
        Ok(one_line(html! {
            aside class="claim" aria-label=(format!("Claim, judged: {argument}")) {
                (body(claim, page))
                p class="more" {
                    a href=(page.link(NounKind::Claim, &claim.id)) {
                        "in the ledger"
                    }
                }
            }
        }))
    }

    /// Topics with how many claims have which verdict, each linked to its
    /// page.
    fn index(&self, page: &Page) -> String {
        let count = |topic: &str, verdict: Option<Verdict>| {
            self.of(topic)
                .filter(|c| verdict.is_none_or(|v| c.verdict == v))
                .count()
        };
        one_line(html! {
            p class="count" { (self.0.len()) " claims judged." }
            div class="table cards wide" tabindex="0" role="region"
                aria-label="Claims by topic and verdict"
            {
                table class="verdicts" {
                    thead {
                        tr {
                            th scope="col" { "Topic" }
                            @for verdict in Verdict::ALL {
                                th scope="col" class="num" { (verdict.name()) }
                            }
                            th scope="col" class="num" { "all" }
                        }
                    }
                    tbody {
                        @for topic in self.topics() {
                            tr {
                                th scope="row" {
                                    a href=(page.address(&page_of(topic))) { (topic_name(topic)) }
                                }
                                @for verdict in Verdict::ALL {
                                    @let n = count(topic, Some(verdict));
                                    td class="num" data-label=(verdict.name()) {
                                        @if n > 0 { (n) }
                                    }
                                }
                                td class="num" data-label="all" {
                                    (count(topic, None))
                                }
                            }
                        }
                    }
                }
            }
        })
    }

    fn pages(&self, from: &Page) -> Vec<Generated> {
        self.topics()
            .into_iter()
            .map(|topic| {
                let path = page_of(topic);
                let page = Page {
                    path: &path,
                    ..*from
                };
                let html = one_line(html! {
                    p { (self.of(topic).count()) " claims, judged." }
                    div class="ledger" {
                        @for claim in self.of(topic) { (entry(claim, &page)) }
                    }
                });
                Generated {
                    title: format!("Claims: {}", topic_name(topic)),
                    html,
                    path,
                }
            })
            .collect()
    }
}

/// The page of a topic, as `.md`.
fn page_of(topic: &str) -> String {
    format!("evidence/claims/{}.md", crate::markup::slug(topic))
}

/// A claim in the ledger.
fn entry(claim: &Claim, page: &Page) -> Markup {
    html! {
        article class="claim" id=(format!("claim-{}", claim.id))
            aria-label=(format!("Claim {}", claim.id))
            data-verdict=(claim.verdict.tone())
        {
            // Other names of the same claim lead here too.
            @for other in &claim.also {
                span id=(format!("claim-{other}")) {}
            }
            (body(claim, page)) (said_by(claim, page))
        }
    }
}

fn check_evidence(claim: &Placed<Claim>, world: &World, report: &mut Report) {
    let Placed { value, place } = claim;
    let excused =
        value.verdict == Verdict::Unverifiable && value.looked_for.is_some();
    if value.evidence.is_empty() && !excused {
        report.add(
            &EVIDENCE,
            place.clone(),
            format!("claim `{}` has no evidence", value.id),
            "add `evidence`; an unverifiable claim names in `looked_for` what \
             was searched",
        );
    }
    for evidence in &value.evidence {
        let Some((kind, id)) = evidence.target() else {
            report.add(
                &EVIDENCE,
                place.clone(),
                format!(
                    "evidence of `{}` must name exactly one source, figure, \
                     listing or rejection",
                    value.id
                ),
                "split it into one entry for each",
            );
            continue;
        };
        if world.ids.get(kind, id).is_none() {
            report.add(
                &EVIDENCE,
                place.clone(),
                format!(
                    "evidence of `{}`: there is no {} `{id}`",
                    value.id,
                    kind.name()
                ),
                world.ids.help(kind, id),
            );
        }
    }
}

fn check_readings(claim: &Placed<Claim>, report: &mut Report) {
    let Placed { value, place } = claim;
    let (what, help) = match value.readings[..] {
        [] => return,
        [first, second] if first == second || value.settled.is_some() => return,
        [_, _] => (
            format!(
                "the readers of `{}` differ, and nothing settles it",
                value.id
            ),
            "say in `settled` what decided",
        ),
        _ => (
            format!(
                "`{}` has {} readings, not two",
                value.id,
                value.readings.len()
            ),
            "name the verdicts of two independent readers",
        ),
    };
    report.add(&SETTLED, place.clone(), what, help);
}

fn body(claim: &Claim, page: &Page) -> Markup {
    html! {
        p class="statement" {
            span class={ "verdict " (claim.verdict.tone()) } {
                (claim.verdict.name())
            }
            " " q { (inline(&claim.statement)) }
        }
        @if let Some(correction) = &claim.correction {
            p { (inline(correction)) }
        }
        @if let Some(looked_for) = &claim.looked_for {
            p { "Looked for: " (inline(looked_for)) }
        }
        @if !claim.evidence.is_empty() {
            p class="evidence" {
                "Evidence: "
                @for (i, evidence) in claim.evidence.iter().enumerate() {
                    @if i > 0 { "; " }
                    (link(evidence, page))
                }
            }
        }
    }
}

fn link(evidence: &Evidence, page: &Page) -> Markup {
    let Some((kind, id)) = evidence.target() else {
        return html! {};
    };
    let title = page.ids.get(kind, id).map_or(id, |e| e.title.as_str());
    html! {
        a href=(page.link(kind, id)) {
            @match kind {
                NounKind::Source => (title),
                _ => { (kind.name()) " " (id) }
            }
        }
        @if let Some(at) = &evidence.at { ", " (at) }
    }
}

fn said_by(claim: &Claim, page: &Page) -> Markup {
    html! {
        p class="meta" {
            @if !claim.said_by.is_empty() {
                "Said by document " (claim.said_by.join(", ")) ". "
            }
            @for other in &claim.contradicts {
                "Contradicted by "
                a href=(page.link(NounKind::Claim, other)) { (other) } ". "
            }
            "Checked " (claim.checked.to_string()) "."
        }
    }
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
