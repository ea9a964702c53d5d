//! The HTML of listings: the block in a chapter, the index, the own pages.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::{Listing, Listings, system};
use crate::by_topic;
use crate::html::{inline, one_line};
use crate::language::Language;
use crate::noun::{Generated, NounKind, Page};
use crate::pair::{self, Pair, Side};
use crate::program::{Program, no_anchor};
use crate::usage;

/// The columns of the table of all listings.
const HEADS: [&str; 3] = ["Listing", "Languages", "What it shows"];

/// Programs whose address in the playground would be longer get no link.
const LONGEST_LINK: usize = 6000;

/// The block that shows a listing, or the part of it between anchors.
pub fn block(
    listing: &Listing,
    anchor: Option<&str>,
    page: &Page,
) -> Result<String, (String, String)> {
    let id = listing.id();
    let code = |program: &Program| match anchor {
        None => Some(program.whole()),
        Some(anchor) => program.excerpt(anchor),
    };
    let sides: Option<Vec<Side>> = listing
        .programs
        .iter()
        .map(|program| {
            Some(Side {
                language: program.language,
                code: code(program)?,
                below: own_output(listing, program.language),
            })
        })
        .collect();
    let Some(sides) = sides else {
        let anchor = anchor.unwrap_or_default();
        let known = listing.programs.first().map(Program::anchor_names);
        return Err(no_anchor(&id, anchor, &known.unwrap_or_default()));
    };
    let pair = Pair {
        kind: NounKind::Listing,
        id: &id,
        anchor,
        shows: &listing.shows,
        status: status(listing),
        whole: page.link(NounKind::Listing, &id),
        sides,
        below: common_output(listing),
    };
    Ok(one_line(pair.html()))
}

/// A link to the page of a listing that solves an exercise, which the chapter
/// does not show.
pub fn solution(
    id: &str,
    anchor: Option<&str>,
    page: &Page,
) -> Result<String, (String, String)> {
    if anchor.is_some() {
        let what = "a solution is a whole program".into();
        return Err((what, format!("{{{{#solution {id}}}}}")));
    }
    let address = page.link(NounKind::Listing, id);
    Ok(one_line(html! { a href=(address) { "Solution" } }))
}

fn status(listing: &Listing) -> Markup {
    let differing: Vec<&str> =
        listing.differs.keys().map(|l| l.name()).collect();
    html! {
        @if differing.is_empty() {
            span class="verdict yes" {
                @if listing.programs.len() > 1 { "runs · prints the same" }
                @else { "runs" }
            }
        } @else {
            span class="verdict maybe" {
                "runs · " (pair::series(&differing))
                @if differing.len() > 1 { " print" } @else { " prints" }
                " something else"
            }
        }
    }
}

/// What one language prints, when it differs from the others.
fn own_output(listing: &Listing, language: Language) -> Markup {
    html! {
        @if !listing.differs.is_empty() {
            @if let Some(text) = listing.expected(language) {
                (pair::output("PRINTS", text))
            }
        }
    }
}

/// What all languages print, or why some differ; and which are absent.
fn common_output(listing: &Listing) -> Markup {
    let label = match listing.programs.len() {
        1 => "PRINTS",
        2 => "BOTH PRINT",
        _ => "ALL PRINT",
    };
    html! {
        @if listing.differs.is_empty() {
            @if let Some(text) = &listing.expected {
                (pair::output(label, text))
            }
        }
        @for (language, why) in &listing.differs {
            (pair::note("why", *language, " differs.", &why.why))
        }
        (pair::missing(&listing.missing))
    }
}

/// The table of all listings.
pub fn index(listings: &Listings, page: &Page) -> String {
    let Listings { all, systems, .. } = listings;
    let programs: usize = all.iter().map(|l| l.programs.len()).sum();
    let topics = all.iter().map(|l| l.topic.as_str());
    let topics: BTreeSet<&str> = topics
        .chain(systems.iter().map(|s| s.topic.as_str()))
        .collect();
    one_line(html! {
        p class="count" {
            (all.len()) " listings, " (programs) " programs"
            @match systems.len() {
                0 => {}
                1 => { "; 1 system with a test" }
                n => { "; " (n) " systems, each with a test" }
            }
            "."
        }
        (by_topic::tables(topics, &HEADS, |topic| html! {
            @for listing in all.iter().filter(|l| l.topic == topic) {
                (row(listing, page))
            }
            @for system in systems.iter().filter(|s| s.topic == topic) {
                (system::row(system, page))
            }
        }))
    })
}

fn row(listing: &Listing, page: &Page) -> Markup {
    let languages: Vec<&str> =
        listing.programs.iter().map(|p| p.language.name()).collect();
    let cells = html! {
        td { (languages.join(", ")) }
        td { (inline(&listing.shows)) }
    };
    by_topic::row(NounKind::Listing, &listing.id(), &cells, page)
}

/// The page of one listing: the whole programs and how to run each.
pub fn page(all: &Listings, listing: &Listing, from: &Page) -> Generated {
    let path = listing.page();
    let here = from.at(&path);
    let id = listing.id();
    let html = one_line(html! {
        p { (inline(&listing.shows)) }
        p class="meta" {
            "Shown in " (usage::used_on(NounKind::Listing, &id, &here)) ". "
            (status(listing))
            @if let Some(view) = here.ids.link(NounKind::View, &id, &path) {
                " " a href=(view) { "what the compilers make of it" }
            }
        }
        @for program in &listing.programs {
            (whole(all, listing, program))
        }
        (common_output(listing))
    });
    Generated {
        title: listing.name.clone(),
        path,
        html,
    }
}

fn whole(all: &Listings, listing: &Listing, program: &Program) -> Markup {
    let language = program.language;
    let code = program.whole();
    html! {
        section class=(format!("side {}", language.class())) {
            h2 id=(language.key()) { (language.name()) }
            (pair::code(language, &code))
            p class="meta" {
                code { (command(listing, language)) }
                (playground(all, listing, program, &code))
            }
            (needs(&all.needs(listing, program)))
            (own_output(listing, language))
        }
    }
}

/// The command that runs the program of one language, from the root.
fn command(listing: &Listing, language: Language) -> String {
    let Listing { topic, name, .. } = listing;
    match language {
        Language::Rust => format!("cargo run -p {topic} --example {name}"),
        Language::Go => {
            format!("cd listings && go run ./{topic}/examples/{name}")
        }
        Language::TypeScript => {
            format!("cd listings && npx node {topic}/examples/{name}/main.ts")
        }
    }
}

/// What an empty project needs before the program is pasted into it.
fn needs(commands: &[String]) -> Markup {
    html! {
        @if !commands.is_empty() {
            p class="meta needs" {
                "Alone in a project it needs "
                @for (i, command) in commands.iter().enumerate() {
                    @if i > 0 { ", " }
                    code { (command) }
                }
            }
        }
    }
}

fn playground(
    all: &Listings,
    listing: &Listing,
    program: &Program,
    code: &str,
) -> Markup {
    let filled = match program.language {
        Language::Rust if all.needs(listing, program).is_empty() => {
            Some(format!(
                "https://play.rust-lang.org/?version=stable&mode=debug\
                 &edition=2024&code={}",
                percent_encoded(code)
            ))
            .filter(|link| link.len() <= LONGEST_LINK)
        }
        _ => None,
    };
    html! {
        @if let Some(link) = filled {
            " · " a href=(link) rel="external" { "open in the playground" }
        }
        @if program.language == Language::Go {
            " · " a href="https://go.dev/play/" rel="external" {
                "the Go playground"
            }
            " takes it pasted"
        }
    }
}

/// `text` as the value of a query: everything but unreserved characters as
/// `%XX` (RFC 3986, section 2.3).
fn percent_encoded(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'A'..=b'Z'
            | b'a'..=b'z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~' => out.push(char::from(byte)),
            _ => write!(out, "%{byte:02X}").expect("a string takes all"),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::percent_encoded;

    #[test]
    fn code_survives_an_address() {
        assert_eq!(percent_encoded("a b\n&é"), "a%20b%0A%26%C3%A9");
    }
}
