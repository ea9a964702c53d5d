//! The HTML of rejections: the block in a chapter, the index, the own pages.

use maud::{Markup, html};

use super::{Outcome, Part, Rejection};
use crate::by_topic;
use crate::highlight;
use crate::html::{inline, one_line};
use crate::language::Language;
use crate::noun::{Generated, NounKind, Page};
use crate::pair::{self, Pair, Side};
use crate::usage;

/// The block that shows a rejection.
pub fn block(rejection: &Rejection, page: &Page) -> String {
    let id = rejection.id();
    let pair = Pair {
        kind: NounKind::Rejection,
        id: &id,
        anchor: None,
        shows: &rejection.shows,
        status: status(rejection),
        whole: page.link(NounKind::Rejection, &id),
        sides: rejection
            .parts
            .iter()
            .map(|part| Side {
                language: part.program.language,
                code: part.program.text.clone(),
                below: below(rejection, part, Length::Short),
            })
            .collect(),
        below: pair::missing(&rejection.missing),
    };
    one_line(pair.html())
}

/// A badge for each language: what becomes of the mistake.
fn status(rejection: &Rejection) -> Markup {
    html! {
        @for part in &rejection.parts {
            span class=(format!("verdict {}", tone(part.outcome))) {
                (part.program.language.name()) " "
                (verdict(part.outcome, code(rejection, part)))
            }
        }
    }
}

/// Rust's error code, where there is one.
fn code<'a>(rejection: &'a Rejection, part: &Part) -> Option<&'a str> {
    let coded =
        part.program.language == Language::Rust && rejection.code != "none";
    coded.then_some(rejection.code.as_str())
}

fn tone(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Rejected | Outcome::Vet => "no",
        _ => "maybe",
    }
}

fn verdict(outcome: Outcome, code: Option<&str>) -> String {
    match (outcome, code) {
        (Outcome::Rejected, Some(code)) => format!("refuses · {code}"),
        (Outcome::Rejected, None) => "refuses".into(),
        (Outcome::Vet, _) => "compiles · go vet refuses".into(),
        (Outcome::Race, _) => "runs · data race".into(),
        (Outcome::Runs, _) => "compiles and runs".into(),
        (Outcome::Panics, _) => "runs and panics".into(),
        (Outcome::Throws, _) => "runs and throws".into(),
    }
}

/// What stands above the compiler's or the run's message.
fn label(outcome: Outcome, code: Option<&str>) -> String {
    match (outcome, code) {
        (Outcome::Rejected, Some(code)) => format!("DOES NOT COMPILE · {code}"),
        (Outcome::Rejected, None) => "DOES NOT COMPILE".into(),
        (Outcome::Vet, _) => "COMPILES · GO VET REFUSES".into(),
        (Outcome::Race, _) => "DATA RACE, FOUND BY -RACE".into(),
        (Outcome::Runs, _) => "PRINTS".into(),
        (Outcome::Panics, _) => "PANICS".into(),
        (Outcome::Throws, _) => "THROWS".into(),
    }
}

/// How much of a message is in sight at once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    /// The first diagnostic; the others behind a summary.
    Short,
    /// All of it.
    Whole,
}

fn below(rejection: &Rejection, part: &Part, length: Length) -> Markup {
    let label = label(part.outcome, code(rejection, part));
    html! {
        @if let Some(says) = &part.says { p class="says-so" { (inline(says)) } }
        @if let Some(stdout) = part.stdout.as_deref().filter(|s| !s.is_empty()) {
            (pair::output("PRINTS", stdout))
        }
        @if let Some(message) = &part.message {
            @let (first, rest) = match length {
                Length::Short => first_diagnostic(message),
                Length::Whole => (message.as_str(), ""),
            };
            pre class="out says" data-label=(label) tabindex="0" {
                (highlight::html("message", first))
            }
            @if !rest.is_empty() {
                details class="more-says" {
                    summary { "and " (rest.lines().count()) " lines more" }
                    pre class="out says" data-label="GOES ON" tabindex="0" {
                        (highlight::html("message", rest))
                    }
                }
            }
        }
    }
}

/// The first diagnostic of a message, up to the blank line that ends it, and
/// the others.
fn first_diagnostic(message: &str) -> (&str, &str) {
    match message.split_once("\n\n") {
        Some((first, rest)) => (&message[..=first.len()], rest),
        None => (message, ""),
    }
}

/// The table of all rejections.
pub fn index(all: &[Rejection], page: &Page) -> String {
    let mut topics: Vec<&str> = all.iter().map(|l| l.topic.as_str()).collect();
    topics.dedup();
    let mut heads = vec!["Rejection", "The mistake"];
    heads.extend(Language::ALL.map(Language::name));
    one_line(html! {
        p class="count" { (all.len()) " mistakes." }
        (by_topic::tables(topics, &heads, |topic| html! {
            @for rejection in all.iter().filter(|r| r.topic == topic) {
                (row(rejection, page))
            }
        }))
    })
}

fn row(rejection: &Rejection, page: &Page) -> Markup {
    let outcome = |language: Language| {
        let part = rejection
            .parts
            .iter()
            .find(|p| p.program.language == language)?;
        Some(verdict(part.outcome, code(rejection, part)))
    };
    let cells = html! {
        td { (inline(&rejection.shows)) }
        @for language in Language::ALL {
            td data-label=(language.name()) {
                (outcome(language).unwrap_or_else(|| "–".into()))
            }
        }
    };
    by_topic::row(NounKind::Rejection, &rejection.id(), &cells, page)
}

/// The page of one rejection: the whole programs, the whole messages, and
/// how to see each for oneself.
pub fn page(rejection: &Rejection, from: &Page) -> Generated {
    let path = rejection.page();
    let here = from.at(&path);
    let id = rejection.id();
    let html = one_line(html! {
        p { (inline(&rejection.shows)) }
        p class="meta" {
            "Shown in " (usage::used_on(NounKind::Rejection, &id, &here)) ". "
            (status(rejection))
        }
        @for part in &rejection.parts { (whole(rejection, part)) }
        (pair::missing(&rejection.missing))
    });
    Generated {
        title: rejection.name.clone(),
        path,
        html,
    }
}

fn whole(rejection: &Rejection, part: &Part) -> Markup {
    let language = part.program.language;
    html! {
        section class=(format!("side {}", language.class())) {
            h2 id=(language.key()) { (language.name()) }
            (pair::code(language, &part.program.text))
            p class="meta" {
                code { (command(rejection, part)) }
                @if let Some(code) = code(rejection, part) {
                    " · "
                    a rel="external" href=(format!(
                        "https://doc.rust-lang.org/error_codes/{code}.html"
                    )) { (code) " explained" }
                }
            }
            (below(rejection, part, Length::Whole))
        }
    }
}

/// The command that shows what becomes of the mistake, from the root.
fn command(rejection: &Rejection, part: &Part) -> String {
    let Rejection { topic, name, .. } = rejection;
    let folder = format!("{topic}/tests/rejected/{name}");
    match (part.program.language, part.outcome) {
        (Language::Rust, _) => format!(
            "cargo test -p {topic} --test rejected -- rejected trybuild={name}"
        ),
        (Language::Go, Outcome::Rejected) => {
            format!("cd listings && go build ./{folder}")
        }
        (Language::Go, Outcome::Vet) => {
            format!("cd listings && go vet ./{folder}")
        }
        (Language::Go, Outcome::Race) => {
            format!("cd listings && go run -race ./{folder}")
        }
        (Language::Go, _) => format!("cd listings && go run ./{folder}"),
        (Language::TypeScript, Outcome::Rejected) => format!(
            "cargo xtask test-listings --lang typescript --filter {topic}/{name}"
        ),
        (Language::TypeScript, _) => {
            format!("cd listings && npx node {folder}/main.ts")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::first_diagnostic;

    #[test]
    fn a_message_ends_at_its_first_blank_line() {
        assert_eq!(first_diagnostic("a\nb\n"), ("a\nb\n", ""));
        assert_eq!(first_diagnostic("a\n\nb\n"), ("a\n", "b\n"));
    }
}
