//! The page of all figures: one table, a row for each figure, in which every
//! environment it was measured in has its part. With scripts
//! (`theme/js/figures.js`) a reader narrows and sorts the very same rows.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::export;
use super::results::Results;
use super::schema::Figure;
use super::view::{self, Shown};
use crate::html::{choice, inline, one_line};
use crate::language::Language;
use crate::noun::{NounKind, Page, relative};

/// Where the data say that a figure was measured in several environments.
const SEVERAL: &str = "several";

/// The form, the table, and the data to take along.
pub fn index(all: &[Shown], page: &Page) -> String {
    let mut all: Vec<Shown> = all.to_vec();
    all.sort_by_key(|s| (&s.figure.topic, &s.figure.question));
    let file = |path| relative(page.path, path);
    one_line(html! {
        div class="finder wide" id="find" data-choice="figures" {
            (form(&all))
            p class="count" role="status" { (all.len()) " figures" }
            div class="table cards" tabindex="0" role="region"
                aria-label="All figures"
            {
                table class="figures" {
                    thead {
                        tr {
                            th scope="col" { "Question and answer" }
                            th scope="col" { "Topic" }
                            th scope="col" {
                                "Ratio (95 % interval), where and when"
                            }
                        }
                    }
                    tbody {
                        @for shown in &all { (figure_row(*shown, page)) }
                    }
                }
            }
        }
        p {
            "All figures with every value as data: "
            a href=(file(export::JSON)) { "JSON" } ", "
            a href=(file(export::CSV)) { "CSV" }
            ". The raw samples lie in the repository, in "
            code { "evidence/results" } "."
        }
    })
}

fn form(all: &[Shown]) -> Markup {
    let topics: BTreeMap<&str, String> = all
        .iter()
        .map(|s| (s.figure.topic.as_str(), s.figure.topic.clone()))
        .collect();
    let languages = Language::ALL.map(|l| (l.key(), l.name().to_string()));
    let environments: BTreeMap<&str, String> = all
        .iter()
        .flat_map(|s| s.elsewhere)
        .map(|r| (r.environment.name.as_str(), r.environment.name.clone()))
        .collect();
    let several = (SEVERAL, "several, side by side".to_string());
    let orders = [
        ("name", "question"),
        ("difference", "how far apart"),
        ("measured", "newest first"),
    ];
    html! {
        div class="finder-form" role="search" aria-label="Figures" {
            (choice("Topic", "topic", "any", topics))
            (choice("Language", "language", "any", languages))
            (choice(
                "Environment",
                "environment",
                "any",
                environments.into_iter().chain([several]),
            ))
            label {
                span { "Words" }
                input name="words" type="search" autocomplete="off";
            }
            (choice(
                "Order",
                "order",
                "topic",
                orders.map(|(key, name)| (key, name.to_string())),
            ))
            button type="button" class="button quiet clear" { "Clear" }
        }
    }
}

/// One figure: its question and answer, and its ratios by environment.
fn figure_row(shown: Shown, page: &Page) -> Markup {
    let Shown {
        figure, results, ..
    } = shown;
    let names = headline(figure);
    let languages: Vec<_> =
        figure.languages().iter().map(|l| l.key()).collect();
    html! {
        tr data-topic=(figure.topic) data-languages=(languages.join(" "))
            data-difference=(difference(figure, results, &names))
        {
            th scope="row" {
                a href=(page.link(NounKind::Figure, &figure.id)) {
                    (inline(&figure.question))
                }
                p { (view::message(figure, results)) }
            }
            td data-label="Topic" { (figure.topic) }
            td class="measured" {
                div {
                    @for results in ordered(shown) {
                        (environment(figure, results, &names))
                    }
                }
            }
        }
    }
}

fn environment(figure: &Figure, results: &Results, names: &[&str]) -> Markup {
    let here = &results.environment;
    html! {
        div data-environment=(here.name) data-measured=(view::date(results)) {
            ul {
                @for name in names {
                    li {
                        (figure.label(name)) ": "
                        (view::ratio(figure, results, name))
                    }
                }
            }
            p class="meta" {
                (here.label()) ", "
                (view::versions(&here.tools).join(", ")) ", "
                span class="date" { (view::date(results)) }
            }
        }
    }
}

/// The results of every environment, those that the book shows first.
fn ordered(shown: Shown<'_>) -> impl Iterator<Item = &Results> {
    let own = &shown.results.environment.name;
    let others = shown.elsewhere.iter();
    let others = others.filter(move |r| r.environment.name != *own);
    std::iter::once(shown.results).chain(others)
}

/// The ratios that the title names, or else all that there are.
fn headline(figure: &Figure) -> Vec<&str> {
    let named = figure.title_values();
    let keys = figure.values.keys().map(String::as_str);
    let ratios: Vec<&str> =
        keys.filter(|name| view::is_ratio(figure, name)).collect();
    let of_title: Vec<&str> = ratios
        .iter()
        .copied()
        .filter(|name| named.contains(name))
        .collect();
    if of_title.is_empty() {
        ratios
    } else {
        of_title
    }
}

/// How far the ratio that is furthest from 1 is from it, as a logarithm; 0
/// where the samples show no difference.
fn difference(figure: &Figure, results: &Results, names: &[&str]) -> String {
    let all = names.iter().filter_map(|name| results.value(figure, name));
    let told = all.filter(|e| !e.overlaps_one());
    let most = told.map(|e| e.value.ln().abs()).fold(0.0, f64::max);
    format!("{most:.3}")
}
