//! All figures as data, for tools: what was asked, and every value in every
//! environment with its interval. The samples stay in the repository.

use serde::Serialize;

use super::results::{self, Results};
use super::schema::{Better, Figure, Statistic};
use super::view::{self, Shown};
use crate::csv::row;
use crate::noun::{NounKind, Page, Published};

/// Where the files stand, relative to the root of the site.
pub const JSON: &str = "evidence/figures.json";
pub const CSV: &str = "evidence/figures.csv";

/// One figure as published.
#[derive(Serialize)]
struct Record<'a> {
    id: &'a str,
    question: &'a str,
    /// In the environment that the book shows.
    answer: String,
    topic: &'a str,
    languages: Vec<&'static str>,
    unit: &'static str,
    better: &'static str,
    results: Vec<Measured<'a>>,
    /// Its page, seen from the folder of this file.
    address: String,
}

/// The values of one environment.
#[derive(Serialize)]
struct Measured<'a> {
    environment: &'a str,
    machine: String,
    tools: &'a [String],
    started: &'a str,
    rounds: usize,
    values: Vec<Number<'a>>,
    /// The file with the samples, from the root of the repository.
    samples: String,
}

/// One value, in the figure's unit or as a ratio.
#[derive(Serialize)]
struct Number<'a> {
    name: &'a str,
    statistic: &'static str,
    of: &'a str,
    to: Option<&'a str>,
    value: f64,
    low: f64,
    high: f64,
    n: usize,
}

/// Both files.
pub fn files(all: &[Shown], from: &Page) -> Vec<Published> {
    let page = Page {
        path: JSON,
        ..*from
    };
    let records: Vec<Record> = all.iter().map(|s| record(*s, &page)).collect();
    vec![
        Published::json(JSON, &records),
        Published {
            path: CSV.into(),
            text: csv(&records),
        },
    ]
}

fn record<'a>(shown: Shown<'a>, page: &Page) -> Record<'a> {
    let Shown {
        figure,
        results,
        elsewhere,
    } = shown;
    Record {
        id: &figure.id,
        question: &figure.question,
        answer: view::message(figure, results),
        topic: &figure.topic,
        languages: figure.languages().iter().map(|l| l.key()).collect(),
        // What samples are in: the scale of 1.
        unit: figure.unit.scale(1.0).name,
        better: match figure.better {
            Better::Less => "less",
            Better::More => "more",
        },
        results: elsewhere.iter().map(|r| measured(figure, r)).collect(),
        address: page.link(NounKind::Figure, &figure.id),
    }
}

fn measured<'a>(figure: &'a Figure, results: &'a Results) -> Measured<'a> {
    let environment = &results.environment;
    let names = figure.values.keys();
    Measured {
        environment: &environment.name,
        machine: environment.label(),
        tools: &environment.tools,
        started: &results.started,
        rounds: results.rounds(),
        values: names
            .filter_map(|name| number(figure, results, name))
            .collect(),
        samples: results::path(&figure.id, &environment.name),
    }
}

fn number<'a>(
    figure: &'a Figure,
    results: &Results,
    name: &'a str,
) -> Option<Number<'a>> {
    let value = figure.value(name)?;
    let estimate = results.value(figure, name)?;
    Some(Number {
        name,
        statistic: match value.statistic {
            Statistic::Mean => "mean",
            Statistic::Ratio => "ratio",
        },
        of: &value.of,
        to: value.to.as_deref(),
        value: estimate.value,
        low: estimate.low,
        high: estimate.high,
        n: estimate.n,
    })
}

/// A row for each value in each environment, with a heading.
fn csv(records: &[Record]) -> String {
    let heading = [
        "figure",
        "topic",
        "question",
        "environment",
        "started",
        "value",
        "statistic",
        "of",
        "to",
        "unit",
        "better",
        "estimate",
        "low",
        "high",
        "n",
    ];
    let mut text = row(&heading);
    for record in records {
        for results in &record.results {
            for number in &results.values {
                let unit = match number.to {
                    Some(_) => "ratio",
                    None => record.unit,
                };
                text += &row(&[
                    record.id,
                    record.topic,
                    record.question,
                    results.environment,
                    results.started,
                    number.name,
                    number.statistic,
                    number.of,
                    number.to.unwrap_or_default(),
                    unit,
                    record.better,
                    &number.value.to_string(),
                    &number.low.to_string(),
                    &number.high.to_string(),
                    &number.n.to_string(),
                ]);
            }
        }
    }
    text
}
