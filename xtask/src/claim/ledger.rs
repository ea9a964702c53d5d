//! The ledger's own page, and the page of each topic.

use maud::{Markup, html};

use super::schema::{Claim, Verdict};
use super::{Claims, chart, contradictions, count, entry, export, lists};
use super::{page_of, topic_name};
use crate::html::{choice, one_line};
use crate::noun::{Generated, NounKind, Page, relative};

/// Counts, the chart, ways to find a claim, and the topics with how many
/// claims have which verdict.
pub fn index(claims: &Claims, page: &Page) -> String {
    let file = |path| relative(page.path, path);
    one_line(html! {
        p class="count" {
            (count(claims.0.len())) " judged. " (read_twice(claims))
        }
        (chart::figure(claims, page))
        h2 id="find" { "Find a claim" }
        div class="finder" data-choice="claims"
            data-claims=(file(export::JSON))
        {
            (filter(claims, page))
            div class="finder-lists" {
                (by_verdict(claims, page))
                (by_document(claims, page))
            }
        }
        p {
            "What the documents say against each other stands "
            a href=(page.address(contradictions::PATH)) { "side by side" }
            ". The whole ledger as data: "
            a href=(file(export::JSON)) { "JSON" } ", "
            a href=(file(export::CSV)) { "CSV" } "."
        }
        h2 id="topics" { "By topic" }
        (by_topic(claims, page))
    })
}

/// How many claims two readers judged, and how that went.
fn read_twice(claims: &Claims) -> Markup {
    let readings: Vec<_> = claims.all().filter_map(Claim::readings).collect();
    let agreed = readings.iter().filter(|(a, b)| a == b).count();
    html! {
        @if !readings.is_empty() {
            (readings.len()) " were read twice, by readers who did not see \
            each other's verdict: they agreed on " (agreed) " and differed on "
            (readings.len() - agreed) ", whose entries say what settled it."
        }
    }
}

/// The filter, which the style sheet hides from readers without scripts; the
/// lists after it lead to the same claims.
fn filter(claims: &Claims, page: &Page) -> Markup {
    let verdicts = Verdict::ALL.map(|v| (v.key(), v.name().to_string()));
    let documents = claims.documents().into_iter().map(|id| {
        let entry = page.ids.get(NounKind::Document, id);
        (
            id,
            entry.map_or(id.into(), |e| format!("{id}: {}", e.title)),
        )
    });
    let topics = claims.topics().into_iter().map(|t| (t, topic_name(t)));
    html! {
        div class="finder-form" role="search" aria-label="Claims" {
            (choice("Verdict", "verdict", "any", verdicts))
            (choice("Document", "said_by", "any", documents))
            (choice("Topic", "topic", "any", topics))
            label {
                span { "Words" }
                input name="words" type="search" autocomplete="off";
            }
            button type="button" class="button quiet clear" { "Clear" }
        }
        p class="count" role="status" {}
        ol class="claims" {}
        button type="button" class="button more-claims" {
            "Show more"
        }
    }
}

fn by_verdict(claims: &Claims, page: &Page) -> Markup {
    html! {
        p { "By verdict" }
        ul {
            @for verdict in Verdict::ALL {
                @let n = claims.all().filter(|c| c.verdict == verdict).count();
                li {
                    a href=(page.address(&lists::page_of_verdict(verdict))) {
                        (verdict.name())
                    }
                    " " (n)
                }
            }
        }
    }
}

fn by_document(claims: &Claims, page: &Page) -> Markup {
    html! {
        p { "By document" }
        ul {
            @for id in claims.documents() {
                @let title = page.ids.get(NounKind::Document, id);
                li {
                    a href=(page.address(&lists::page_of_document(id))) {
                        (id) @if let Some(entry) = title { ": " (entry.title) }
                    }
                    " "
                    (claims.all().filter(|c| c.said_by.iter().any(|d| d == id)).count())
                }
            }
        }
    }
}

/// Topics with how many claims have which verdict, each linked to its page.
fn by_topic(claims: &Claims, page: &Page) -> Markup {
    let number = |topic: &str, verdict: Option<Verdict>| {
        of(claims, topic)
            .filter(|c| verdict.is_none_or(|v| c.verdict == v))
            .count()
    };
    html! {
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
                    @for topic in claims.topics() {
                        tr {
                            th scope="row" {
                                a href=(page.address(&page_of(topic))) {
                                    (topic_name(topic))
                                }
                            }
                            @for verdict in Verdict::ALL {
                                @let n = number(topic, Some(verdict));
                                td class="num" data-label=(verdict.name()) {
                                    @if n > 0 { (n) }
                                }
                            }
                            td class="num" data-label="all" {
                                (number(topic, None))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The claims of a topic, in the order of their files.
fn of<'a>(
    claims: &'a Claims,
    topic: &'a str,
) -> impl Iterator<Item = &'a Claim> {
    claims.all().filter(move |c| c.topic == topic)
}

/// A page for each topic with its claims in full.
pub fn topics(claims: &Claims, from: &Page) -> Vec<Generated> {
    let topics = claims.topics().into_iter();
    topics
        .map(|topic| {
            let path = page_of(topic);
            let page = Page {
                path: &path,
                ..*from
            };
            let html = one_line(html! {
                p { (count(of(claims, topic).count())) ", judged." }
                div class="ledger" {
                    @for claim in of(claims, topic) {
                        (entry::entry(claim, &page))
                    }
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
