//! The HTML of systems: the block in a chapter, the row of the index, the own
//! page.

use maud::{Markup, html};

use super::System;
use crate::by_topic;
use crate::html::{inline, one_line};
use crate::language::Language;
use crate::noun::{Generated, NounKind, Page};
use crate::pair::{self, Pair, Side};
use crate::program::{Program, no_anchor};
use crate::usage;

/// The block that shows a part of a system: the file with the anchor in each
/// language, or without an anchor the first file of each. An anchor of the
/// test shows the test.
pub fn block(
    system: &System,
    anchor: Option<&str>,
    page: &Page,
) -> Result<String, (String, String)> {
    let (sides, of_test) = match anchor {
        None => (firsts(system), false),
        Some(anchor) => anchored(system, anchor)?,
    };
    let id = system.id();
    let pair = Pair {
        kind: NounKind::Listing,
        id: &id,
        anchor,
        shows: &system.shows,
        status: status(system),
        whole: page.link(NounKind::Listing, &id),
        sides,
        below: html! {
            @if !of_test { (pair::missing(&system.missing)) }
        },
    };
    Ok(one_line(pair.html()))
}

/// The first file of each language.
fn firsts(system: &System) -> Vec<Side> {
    let first = |language| {
        let program =
            system.programs.iter().find(|p| p.language == language)?;
        Some(side(system, program, program.whole()))
    };
    Language::ALL.into_iter().filter_map(first).collect()
}

/// The parts named `anchor`, and whether they are of the test.
fn anchored(
    system: &System,
    anchor: &str,
) -> Result<(Vec<Side>, bool), (String, String)> {
    let part = |program: &Program| {
        let code = program.excerpt(anchor)?;
        Some(side(system, program, code))
    };
    let sides: Vec<Side> = system.programs.iter().filter_map(part).collect();
    if !sides.is_empty() {
        return Ok((sides, false));
    }
    let of_test: Vec<Side> = system.test.iter().filter_map(part).collect();
    if !of_test.is_empty() {
        return Ok((of_test, true));
    }
    let names: Vec<String> = system
        .sources(Language::Rust)
        .into_iter()
        .flat_map(Program::anchor_names)
        .collect();
    Err(no_anchor(&system.id(), anchor, &names))
}

fn side(system: &System, program: &Program, code: String) -> Side {
    let file = match &system.test {
        Some(test) if test.file == program.file => "the test that proves it",
        _ => system.within(&program.file),
    };
    Side {
        language: program.language,
        code,
        below: html! { p class="file" { (file) } },
    }
}

fn status(system: &System) -> Markup {
    let tested = match system.languages().len() {
        1 => "tested",
        _ => "tested together",
    };
    html! { span class="verdict yes" { "runs · " (tested) } }
}

/// The row of the table of all listings.
pub fn row(system: &System, page: &Page) -> Markup {
    let languages: Vec<&str> =
        system.languages().into_iter().map(Language::name).collect();
    let cells = html! {
        td { (languages.join(", ")) }
        td { (inline(&system.shows)) }
    };
    by_topic::row(NounKind::Listing, &system.id(), &cells, page)
}

/// The page of one system: its files, its test, and how to run that.
pub fn page(system: &System, from: &Page) -> Generated {
    let path = system.page();
    let here = from.at(&path);
    let id = system.id();
    let html = one_line(html! {
        p { (inline(&system.shows)) }
        p class="meta" {
            "Shown in " (usage::used_on(NounKind::Listing, &id, &here)) ". "
            (status(system)) " "
            code { "cargo xtask test-listings --filter " (id) }
        }
        @for language in system.languages() {
            section class=(format!("side {}", language.class())) {
                h2 id=(language.key()) { (language.name()) }
                @for program in of(system, language) {
                    (whole(system.within(&program.file), program))
                }
            }
        }
        (pair::missing(&system.missing))
        @if !system.data.is_empty() {
            h2 id="data" { "What the parts share" }
            @for (file, text) in &system.data {
                h3 id=(slug(system.within(file))) { (system.within(file)) }
                pre tabindex="0" { code { (text.trim_end()) } }
            }
        }
        @if let Some(test) = &system.test {
            section class="side rust" {
                h2 id="test" { "The test" }
                (whole(&test.file, test))
            }
        }
    });
    Generated {
        title: system.name.clone(),
        path,
        html,
    }
}

/// The files of one language.
fn of(system: &System, language: Language) -> impl Iterator<Item = &Program> {
    let files = system.programs.iter();
    files.filter(move |p| p.language == language)
}

fn whole(title: &str, program: &Program) -> Markup {
    html! {
        h3 id=(slug(title)) { (title) }
        (pair::code(program.language, &program.whole()))
    }
}

/// A path as an id.
fn slug(path: &str) -> String {
    path.replace(['/', '.'], "-")
}
