//! The HTML of views: the block in a chapter, the index, the own pages.

use maud::{Markup, PreEscaped, html};

use super::flags::rustc_flags;
use super::{Look, PROFILE, View, What};
use crate::by_topic;
use crate::highlight;
use crate::html::{inline, one_line};
use crate::language::Language;
use crate::listing::Listing;
use crate::noun::{Generated, NounKind, Page};
use crate::pair::{self, Pair, Side};
use crate::usage;

/// The columns of the table of all views.
const HEADS: [&str; 3] = ["View", "Languages", "What there is to see"];

/// The block that shows a view, or what it shows of the part between anchors.
pub fn block(
    view: &View,
    anchor: Option<&str>,
    page: &Page,
) -> Result<String, (String, String)> {
    let shown: Vec<&Look> = view
        .looks
        .iter()
        .filter(|l| anchor.is_none() || l.anchor.as_deref() == anchor)
        .collect();
    let sides: Vec<Side> = view
        .languages()
        .into_iter()
        .filter_map(|language| {
            let looks: Vec<&&Look> =
                shown.iter().filter(|l| l.language == language).collect();
            if looks.is_empty() {
                return None;
            }
            let program = view.listing.program(language)?;
            Some(Side {
                language,
                code: match anchor {
                    None => program.whole(),
                    Some(anchor) => program.excerpt(anchor)?,
                },
                below: html! { @for look in looks { (seen(view, look)) } },
            })
        })
        .collect();
    if sides.is_empty() {
        let what = format!(
            "view {} has no look at `{}`",
            view.id(),
            anchor.unwrap_or_default()
        );
        let known: Vec<&str> = view
            .looks
            .iter()
            .filter_map(|l| l.anchor.as_deref())
            .collect();
        return Err((what, format!("its looks are at {}", known.join(", "))));
    }
    let id = view.id();
    let pair = Pair {
        kind: NounKind::View,
        id: &id,
        anchor,
        shows: &view.shows,
        status: status(&shown),
        whole: page.link(NounKind::View, &id),
        sides,
        below: html! {},
    };
    Ok(one_line(pair.html()))
}

fn status(looks: &[&Look]) -> Markup {
    let facts: usize = looks.iter().map(|l| l.facts.len()).sum();
    html! {
        span class="verdict yes" {
            "compiled · " (facts)
            @if facts == 1 { " fact holds" } @else { " facts hold" }
        }
    }
}

/// What a compiler says, and what is asserted of it.
fn seen(view: &View, look: &Look) -> Markup {
    html! {
        @if let Some(kept) = &look.kept {
            pre class="out seen" data-label=(label(look, &kept.compilers))
                tabindex="0"
            {
                code { (text(view, look, &kept.text)) }
            }
        }
        ul class="facts" {
            @for fact in &look.facts { li { (inline(&fact.says)) } }
        }
    }
}

fn label(look: &Look, compilers: &str) -> String {
    let what = match (look.what, &look.of) {
        (What::Assembly, Some(of)) => format!("assembly of {of}"),
        (What::Assembly, None) => "assembly".into(),
        (What::Notes, _) => "the compiler's notes".into(),
        (What::BoundsChecks, _) => "bounds checks left".into(),
        (What::Functions, _) => "functions emitted".into(),
    };
    let how = match (look.debug, look.profile) {
        (true, _) => ", debug",
        (_, true) => ", with a profile",
        _ => "",
    };
    format!("{what}{how} · {}", spoken(compilers))
}

/// The compilers in words, their common target once.
fn spoken(compilers: &str) -> String {
    let all: Vec<(&str, &str)> = compilers
        .split(", ")
        .map(|c| c.rsplit_once(' ').unwrap_or((c, "")))
        .collect();
    let versions: Vec<&str> = all.iter().map(|(version, _)| *version).collect();
    let mut targets: Vec<&str> =
        all.iter().map(|(_, target)| *target).collect();
    targets.dedup();
    format!("{} for {}", pair::series(&versions), targets.join(", "))
}

/// Assembly in colours; under each note the line of the program it is about.
fn text(view: &View, look: &Look, kept: &str) -> Markup {
    match look.what {
        _ if kept.is_empty() => html! { "nothing" },
        What::Assembly => html! { (highlight::html("asm", kept)) },
        What::Functions => html! { (kept) },
        What::Notes | What::BoundsChecks => {
            let program = view.listing.program(look.language);
            let whole = program.map(|p| p.whole()).unwrap_or_default();
            let lines: Vec<&str> = whole.lines().collect();
            notes(look.language, &lines, kept)
        }
    }
}

/// Notes of one line of the program stand below that line.
fn notes(language: Language, lines: &[&str], kept: &str) -> Markup {
    let mut last = 0;
    let mut out = String::new();
    for note in kept.lines() {
        let line: usize = note
            .split(':')
            .nth(1)
            .and_then(|number| number.parse().ok())
            .unwrap_or(0);
        let code = lines.get(line.wrapping_sub(1)).filter(|_| line != last);
        if let Some(code) = code {
            let code = highlight::html(language.key(), code.trim());
            out.push_str(&code.0);
            out.push('\n');
        }
        last = line;
        let said = html! { span class="c" { "  " (note) } "\n" };
        out.push_str(&said.0);
    }
    PreEscaped(out)
}

/// The table of all views.
pub fn index(all: &[View], page: &Page) -> String {
    let facts: usize = all
        .iter()
        .flat_map(|v| &v.looks)
        .map(|l| l.facts.len())
        .sum();
    let mut topics: Vec<&str> =
        all.iter().map(|v| v.listing.topic.as_str()).collect();
    topics.dedup();
    one_line(html! {
        p class="count" { (all.len()) " views, " (facts) " facts." }
        (by_topic::tables(topics, &HEADS, |topic| html! {
            @for view in all.iter().filter(|v| v.listing.topic == topic) {
                (row(view, page))
            }
        }))
    })
}

fn row(view: &View, page: &Page) -> Markup {
    let languages: Vec<&str> =
        view.languages().into_iter().map(Language::name).collect();
    let cells = html! {
        td { (languages.join(", ")) }
        td { (inline(&view.shows)) }
    };
    by_topic::row(NounKind::View, &view.id(), &cells, page)
}

/// The page of one view: every look, what is asserted of it, and how to
/// repeat it.
pub fn page(view: &View, from: &Page) -> Generated {
    let path = view.page();
    let here = from.at(&path);
    let id = view.id();
    let looks: Vec<&Look> = view.looks.iter().collect();
    let html = one_line(html! {
        p { (inline(&view.shows)) }
        p class="meta" {
            "The program: "
            a href=(here.link(NounKind::Listing, &id)) { (id) }
            ". Shown in " (usage::used_on(NounKind::View, &id, &here)) ". "
            (status(&looks))
        }
        @for language in view.languages() {
            @for (i, look) in view.looks_in(language).enumerate() {
                section class=(format!("side {}", language.class())) {
                    h2 id=(format!("{}-{}", language.key(), look.name)) {
                        (language.name()) ": " (look.name)
                    }
                    (code(view, look, i))
                    p class="meta" { code { (command(view, look)) } }
                    (seen(view, look))
                }
            }
        }
    });
    Generated {
        title: format!("{}: what the compilers make of it", view.listing.name),
        path,
        html,
    }
}

/// The part of the program that a look is about; the whole program once.
fn code(view: &View, look: &Look, at: usize) -> Markup {
    let program = view.listing.program(look.language);
    let code = match (&look.anchor, program) {
        (Some(anchor), Some(program)) => program.excerpt(anchor),
        (None, Some(program)) if at == 0 => Some(program.whole()),
        _ => None,
    };
    html! {
        @if let Some(code) = code {
            (pair::code(look.language, &code))
        }
    }
}

/// The command that shows the same, from the root.
fn command(view: &View, look: &Look) -> String {
    let Listing { topic, name, .. } = &view.listing;
    let folder = format!("{topic}/examples/{name}");
    match look.language {
        Language::Go => {
            let level = match look.level {
                1 => "-m".to_string(),
                level => format!("-m={level}"),
            };
            let flags = match look.what {
                What::Assembly | What::Functions => "-S",
                What::Notes => level.as_str(),
                What::BoundsChecks => "-d=ssa/check_bce",
            };
            let profile = match look.profile {
                true => format!("-pgo={folder}/{}/{PROFILE} ", super::FOLDER),
                false => String::new(),
            };
            format!(
                "cd listings && go build {profile}-gcflags={flags} ./{folder}"
            )
        }
        Language::Rust => {
            let flags = rustc_flags(look).join(" ");
            format!("rustc {flags} listings/{folder}/main.rs")
        }
        Language::TypeScript => String::new(),
    }
}
