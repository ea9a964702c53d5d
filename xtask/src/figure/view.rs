//! What a reader sees of a figure.

use maud::{Markup, html};

use super::chart::{self, Row, Sides};
use super::number::{RATIO, Scale};
use super::results::{self, Results};
use super::schema::{Figure, Statistic, Variant};
use super::stats::Estimate;
use crate::highlight;
use crate::html::{inline, one_line};
use crate::noun::{NounKind, Page};

/// A figure with the results that are shown.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    pub figure: &'a Figure,
    pub results: &'a Results,
    /// Those of every environment, the shown ones among them.
    pub elsewhere: &'a [Results],
}

/// The answer in words: the title with its numbers. A ratio that may as well
/// be 1 says so.
pub fn message(figure: &Figure, results: &Results) -> String {
    let mut text = figure.title.get_ref().clone();
    for name in figure.title_values() {
        let Some(estimate) = results.value(figure, name) else {
            continue;
        };
        let mut number = scale(figure, name, &estimate).estimate(&estimate);
        if is_ratio(figure, name) && estimate.overlaps_one() {
            number += " (no detectable difference)";
        }
        text = text.replace(&format!("{{{name}}}"), &number);
    }
    format!("{text}.")
}

pub fn is_ratio(figure: &Figure, name: &str) -> bool {
    figure
        .value(name)
        .is_some_and(|v| v.statistic == Statistic::Ratio)
}

fn scale(figure: &Figure, name: &str, estimate: &Estimate) -> Scale {
    if is_ratio(figure, name) {
        RATIO
    } else {
        figure.unit.scale(estimate.value)
    }
}

/// The intervals of the numbers in the title, in their order.
fn intervals(shown: Shown) -> String {
    let all: Vec<_> = shown
        .figure
        .title_values()
        .into_iter()
        .filter_map(|name| {
            let estimate = shown.results.value(shown.figure, name)?;
            let scale = scale(shown.figure, name, &estimate);
            Some(scale.interval(&estimate))
        })
        .collect();
    let plural = if all.len() == 1 { "" } else { "s" };
    format!("95 % interval{plural} {}", all.join(", "))
}

/// `{{#value id.name}}`: the number, linked to its figure.
pub fn value(shown: Shown, name: &str, page: &Page) -> Option<String> {
    let estimate = shown.results.value(shown.figure, name)?;
    let scale = scale(shown.figure, name, &estimate);
    let id = &shown.figure.id;
    let is_here = page.uses.iter().any(|u| {
        u.kind == NounKind::Figure && u.argument == *id && u.page == page.path
    });
    let link = if is_here {
        format!("#figure-{id}")
    } else {
        page.link(NounKind::Figure, id)
    };
    let even = is_ratio(shown.figure, name) && estimate.overlaps_one();
    let title = format!(
        "{}95 % interval {}, n = {}, {}",
        if even {
            "no detectable difference: "
        } else {
            ""
        },
        scale.interval(&estimate),
        estimate.n,
        shown.results.environment.label()
    );
    Some(one_line(html! {
        a class="value" href=(link) title=(title) {
            data value=(format!("{:.6e}", estimate.value)) {
                (scale.estimate(&estimate))
            }
        }
    }))
}

/// `{{#figure id}}`: chart, message, and the table behind it.
pub fn figure(shown: Shown, page: &Page) -> Markup {
    let Shown {
        figure, results, ..
    } = shown;
    let home = page.link(NounKind::Figure, &figure.id);
    let home = if page.path == page_path(&figure.id) {
        String::new()
    } else {
        home
    };
    html! {
        figure class="figure wide" id=(format!("figure-{}", figure.id)) {
            (charts(shown))
            figcaption {
                strong { (message(figure, results)) } " "
                (small_print(shown)) " "
                a href=(format!("{home}#samples")) { "raw samples" }
                @for (language, id) in sides(figure) {
                    " · "
                    a href=(format!("{home}#code-{id}")) {
                        "the code in " (language)
                    }
                }
                " · " code { "cargo xtask measure " (figure.id) }
                details {
                    summary { "As a table" }
                    (tables(shown))
                }
            }
        }
    }
}

/// The first variant of each language, for links to the code of each side.
fn sides(figure: &Figure) -> Vec<(&'static str, &str)> {
    figure
        .languages()
        .into_iter()
        .filter_map(|language| {
            let first =
                figure.variants.iter().find(|v| v.language == language)?;
            Some((language.name(), first.id.as_str()))
        })
        .collect()
}

/// Interval, number of rounds, environment, versions, date.
fn small_print(shown: Shown) -> Markup {
    let environment = &shown.results.environment;
    html! {
        (intervals(shown)) "; n = " (shown.results.rounds()) " rounds; "
        (environment.label()) ", "
        @for (i, version) in versions(&environment.tools).iter().enumerate() {
            @if i > 0 { ", " }
            (version)
        }
        ", " (date(shown.results)) ". " (shown.figure.better.sentence())
    }
}

/// `Go 1.26.8`, `Rust 1.95.0` of what the tools print.
pub fn versions(tools: &[String]) -> Vec<String> {
    tools
        .iter()
        .filter_map(|line| {
            let words: Vec<_> = line.split_whitespace().collect();
            match words[..] {
                ["go", "version", go, ..] => {
                    Some(format!("Go {}", go.trim_start_matches("go")))
                }
                ["rustc", version, ..] => Some(format!("Rust {version}")),
                [node] if node.starts_with('v') => {
                    Some(format!("Node {}", &node[1..]))
                }
                _ => None,
            }
        })
        .collect()
}

pub fn date(results: &Results) -> &str {
    results.started.split('T').next().unwrap_or_default()
}

fn charts(shown: Shown) -> Markup {
    let Shown { figure, .. } = shown;
    let (ratios, means): (Vec<&String>, Vec<&String>) = figure
        .chart
        .get_ref()
        .iter()
        .partition(|n| is_ratio(figure, n));
    let title = message(figure, shown.results);
    let id = format!("chart-{}", figure.id);
    html! {
        @if !means.is_empty() {
            (chart::bars(&format!("{id}-mean"), &title, figure.unit, &rows(shown, &means)))
        }
        @if let Some(sides) = chart_sides(figure, &ratios) {
            (chart::ratios(&format!("{id}-ratio"), &title, &sides, &rows(shown, &ratios)))
        }
    }
}

fn chart_sides(figure: &Figure, ratios: &[&String]) -> Option<Sides> {
    let value = figure.value(ratios.first()?)?;
    let of = figure.variant(&value.of)?;
    let to = figure.variant(value.to.as_ref()?)?;
    Some(Sides::of(of.language, to.language, figure.better))
}

fn rows(shown: Shown, names: &[&String]) -> Vec<Row> {
    names
        .iter()
        .filter_map(|name| {
            let value = shown.figure.value(name)?;
            Some(Row {
                label: shown.figure.label(name),
                language: shown.figure.variant(&value.of).map(|v| v.language),
                estimate: shown.results.value(shown.figure, name)?,
            })
        })
        .collect()
}

/// Every value: those in the figure's unit, then the ratios.
fn tables(shown: Shown) -> Markup {
    let Shown {
        figure, results, ..
    } = shown;
    let of = |ratio: bool| -> Vec<(&String, Estimate)> {
        figure
            .values
            .keys()
            .filter(|name| is_ratio(figure, name) == ratio)
            .filter_map(|name| Some((name, results.value(figure, name)?)))
            .collect()
    };
    let (means, ratios) = (of(false), of(true));
    let most = means.iter().map(|(_, e)| e.value).fold(0.0, f64::max);
    let scale = figure.unit.column(most);
    html! {
        @if !means.is_empty() {
            (table(figure, "geometric mean", scale, &means))
        }
        @if !ratios.is_empty() {
            (table(figure, "ratio", RATIO, &ratios))
        }
    }
}

fn table(
    figure: &Figure,
    what: &str,
    scale: Scale,
    rows: &[(&String, Estimate)],
) -> Markup {
    html! {
        div class="table" tabindex="0" role="region"
            aria-label=(format!("{what}, {}", figure.id))
        {
            table {
                thead {
                    tr {
                        th scope="col" { "value" }
                        th scope="col" class="num" { (what) ", " (scale.name) }
                        th scope="col" class="num" { "95 % interval" }
                        th scope="col" class="num" { "n" }
                    }
                }
                tbody {
                    @for (name, estimate) in rows {
                        tr {
                            th scope="row" { (row_name(figure, name)) }
                            td class="num" { (scale.bare(estimate)) }
                            td class="num" { (scale.interval(estimate)) }
                            td class="num" { (estimate.n) }
                        }
                    }
                }
            }
        }
    }
}

/// What a row of a table is, without the context that a chart gives.
fn row_name(figure: &Figure, name: &str) -> String {
    let label = |id: &str| {
        figure
            .variant(id)
            .map_or(id.to_string(), |v| v.label.clone())
    };
    match figure.value(name) {
        None => name.to_string(),
        Some(value) => match &value.to {
            Some(to) => format!("{} ÷ {}", label(&value.of), label(to)),
            None => label(&value.of),
        },
    }
}

/// The page of one figure, relative to `src`.
pub fn page_path(id: &str) -> String {
    format!("evidence/figures/{id}.md")
}

/// The page of one figure: everything a doubting reader asks for.
pub fn whole(
    shown: Shown,
    code: &dyn Fn(&str) -> String,
    page: &Page,
) -> String {
    let Shown { figure, .. } = shown;
    one_line(html! {
        p { (message(figure, shown.results)) }
        (self::figure(shown, page))
        h2 id="method" { "How it is measured" }
        p { (inline(&figure.method)) }
        p {
            "Each round samples each variant once, odd rounds forward and "
            "even rounds backward, so that a drift of the machine reaches all "
            "alike. A sample whose checksum is wrong is void. Means are "
            "geometric; a ratio is taken within each round, and its interval "
            "is Student’s for the mean of the logarithms."
        }
        @if !figure.build.is_empty() {
            p { "Before the first sample:" }
            (commands(&figure.build))
        }
        p { code { "{out}" } " is a scratch folder, " code { "{sample}" }
            " the number of the sample." }
        h2 id="bias" { "What could turn it round" }
        ul { @for note in &figure.bias { li { (inline(note)) } } }
        h2 id="variants" { "What is compared" }
        @for variant in &figure.variants { (variant_section(figure, variant, code)) }
        h2 id="environment" { "Where" }
        (environment(shown.results))
        @if shown.elsewhere.len() > 1 {
            h2 id="elsewhere" { "In every environment" }
            (elsewhere(shown))
        }
        h2 id="samples" { "Raw samples" }
        p {
            "The file is " code {
                (results::path(&figure.id, &shown.results.environment.name))
            } "; " code { "cargo xtask measure --check " (figure.id) }
            " recomputes every number of this page from it."
        }
        (samples(shown))
    })
}

fn commands(commands: &[String]) -> Markup {
    html! { pre tabindex="0" { code { (commands.join("\n")) } } }
}

fn variant_section(
    figure: &Figure,
    variant: &Variant,
    code: &dyn Fn(&str) -> String,
) -> Markup {
    // Variants may share their code; it is shown once.
    let shown_before = |file: &String| {
        figure
            .variants
            .iter()
            .take_while(|v| v.id != variant.id)
            .find(|v| v.code.contains(file))
    };
    html! {
        section class=(variant.language.class())
            id=(format!("code-{}", variant.id))
        {
            h3 { (variant.language.name()) ": " (variant.label) }
            (commands(
                &[
                    variant.before.as_slice(),
                    std::slice::from_ref(&variant.run),
                    variant.check.as_slice(),
                ]
                .concat(),
            ))
            @for file in &variant.code {
                @if let Some(other) = shown_before(file) {
                    p {
                        code { (file) } " is "
                        a href=(format!("#code-{}", other.id)) { "above" } "."
                    }
                } @else {
                    p { code { (file) } }
                    pre tabindex="0" {
                        code {
                            (highlight::html(fence(file), &code(file)))
                        }
                    }
                }
            }
        }
    }
}

/// The word of a code fence for `file`.
fn fence(file: &str) -> &str {
    match file.rsplit('.').next() {
        Some("rs") => "rust",
        Some("ts") => "typescript",
        Some(extension) => extension,
        None => "",
    }
}

fn environment(results: &Results) -> Markup {
    let environment = &results.environment;
    let memory = environment.memory.map(|mib| format!("{mib} MiB"));
    let load = environment.load.map(|load| load.to_string());
    let unknown = || "unknown".to_string();
    let machine = if environment.virtual_machine {
        "virtual machine"
    } else {
        "physical machine, as far as the kernel says"
    };
    let facts = [
        ("name", environment.name.clone()),
        ("machine", machine.to_string()),
        ("processor", environment.cpu.clone()),
        ("cores", environment.cores.to_string()),
        ("memory", memory.unwrap_or_else(unknown)),
        ("system", environment.os.clone()),
        ("kernel", environment.kernel.clone()),
        (
            "frequency governor",
            environment.governor.clone().unwrap_or_else(unknown),
        ),
        ("load before the start", load.unwrap_or_else(unknown)),
        ("tools", environment.tools.join("; ")),
        (
            "commit, + with changes",
            environment.commit.clone().unwrap_or_else(unknown),
        ),
        ("started", results.started.clone()),
    ];
    html! {
        div class="table" tabindex="0" role="region" aria-label="Environment" {
            table {
                tbody {
                    @for (name, fact) in facts {
                        tr { th scope="row" { (name) } td { (fact) } }
                    }
                }
            }
        }
    }
}

/// The ratios of every environment beside each other; times and sizes of
/// different machines are not compared.
fn elsewhere(shown: Shown) -> Markup {
    let Shown { figure, .. } = shown;
    let names = figure.values.keys().filter(|name| is_ratio(figure, name));
    html! {
        div class="table cards" tabindex="0" role="region"
            aria-label="Ratios by environment"
        {
            table {
                thead {
                    tr {
                        th scope="col" { "ratio" }
                        @for results in shown.elsewhere {
                            th scope="col" { (results.environment.name) }
                        }
                    }
                }
                tbody {
                    @for name in names {
                        tr {
                            th scope="row" { (row_name(figure, name)) }
                            @for results in shown.elsewhere {
                                td data-label=(results.environment.name) {
                                    (ratio(figure, results, name))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A ratio with its interval; empty where it was not measured.
pub fn ratio(figure: &Figure, results: &Results, name: &str) -> Markup {
    let estimate = results.value(figure, name);
    html! {
        @if let Some(estimate) = estimate {
            b { (RATIO.estimate(&estimate)) } " "
            span class="meta" {
                "(" (RATIO.interval(&estimate)) ")"
                @if estimate.overlaps_one() { " no difference" }
            }
        }
    }
}

fn samples(shown: Shown) -> Markup {
    let Shown {
        figure, results, ..
    } = shown;
    let most = results.samples.iter().map(|s| s.value).fold(0.0, f64::max);
    let scale = figure.unit.column(most);
    html! {
        div class="table" tabindex="0" role="region" aria-label="Raw samples" {
            table {
                thead {
                    tr {
                        th scope="col" class="num" { "round" }
                        th scope="col" class="num" { "position" }
                        th scope="col" { "variant" }
                        th scope="col" class="num" { (scale.name) }
                        th scope="col" { "started" }
                        th scope="col" { "checksum" }
                    }
                }
                tbody {
                    @for sample in &results.samples {
                        tr {
                            td class="num" { (sample.round) }
                            td class="num" { (sample.position) }
                            td { (sample.variant) }
                            td class="num" { (scale.digits(sample.value, 3)) }
                            td { (sample.started) }
                            td { code { (sample.checksum) } }
                        }
                    }
                }
            }
        }
        p { (results.voided.len()) " samples were void." }
    }
}
