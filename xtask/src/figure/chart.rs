//! Charts: inline SVG that fits any width without scaling its text.
//!
//! Lengths along the width are percentages and everything else is in pixels,
//! without a `viewBox`: so a label of 14 pixels has 14 pixels on a phone too.
//! Colours are the theme's variables.

use maud::{Markup, html};

use super::number::{RATIO, Unit, thousands};
use super::schema::Better;
use super::stats::Estimate;
use crate::language::Language;

/// One line of a chart.
pub struct Row {
    pub label: String,
    /// Whose colour a bar has; a ratio belongs to neither side.
    pub language: Option<Language>,
    pub estimate: Estimate,
}

/// What a chart of ratios says at its ends: a ratio above 1 favours `above`.
pub struct Sides {
    pub below: &'static str,
    pub above: &'static str,
}

impl Sides {
    /// The sides of a ratio of `of` to `to`.
    pub fn of(of: Language, to: Language, better: Better) -> Self {
        match better {
            Better::Less => Self {
                below: of.name(),
                above: to.name(),
            },
            Better::More => Self {
                below: to.name(),
                above: of.name(),
            },
        }
    }
}

/// The part of the width that the data take, in per cent: the rest leaves
/// room for half a dot.
const LEFT: f64 = 2.0;
const RIGHT: f64 = 98.0;
/// Height of a row and of what stands below the rows, in pixels.
const ROW: usize = 48;
const FOOT: usize = 26;
/// Where the mark of a row is centred.
const MARK: usize = 30;

/// Bars from zero with intervals.
pub fn bars(id: &str, title: &str, unit: Unit, rows: &[Row]) -> Markup {
    let most = rows.iter().map(|r| r.estimate.high).fold(0.0, f64::max);
    let scale = unit.scale(most);
    let ticks = linear_ticks(most / scale.factor);
    let end = ticks.last().copied().unwrap_or(1.0) * scale.factor;
    let at = |value: f64| LEFT + (RIGHT - LEFT) * value / end;
    let marks: Vec<_> = ticks
        .iter()
        .map(|tick| (at(tick * scale.factor), thousands(&tick.to_string())))
        .collect();
    let text = |row: &Row| {
        let own = unit.scale(row.estimate.value);
        own.estimate(&row.estimate)
    };
    let draw = |row: &Row, y: usize| {
        let class = row.language.map_or("ink", Language::class);
        let width = at(row.estimate.value) - LEFT;
        html! {
            rect class=(class) x=(percent(LEFT)) y=(y - 7) height="14"
                width=(percent(width)) fill=(format!("var(--{class})")) {}
            (interval(at(row.estimate.low), at(row.estimate.high), y))
        }
    };
    frame(
        id,
        &Words {
            title,
            describe: describe(rows, |e| {
                let own = unit.scale(e.value);
                format!("{} ({})", own.exact(e), own.interval(e))
            }),
            axis: format!("Bars start at zero; in {}.", scale.name),
        },
        rows,
        &marks,
        html! {},
        text,
        draw,
    )
}

/// Dots with intervals on a logarithmic axis around 1.
pub fn ratios(id: &str, title: &str, sides: &Sides, rows: &[Row]) -> Markup {
    let words = Words {
        title,
        describe: describe(rows, |e| {
            format!("{} ({})", RATIO.exact(e), RATIO.interval(e))
        }),
        axis: format!(
            "Logarithmic axis: left of 1 is better for {}, right of it for \
             {}.",
            sides.below, sides.above
        ),
    };
    let text = |row: &Row| RATIO.estimate(&row.estimate);
    let tick = |tick: f64| thousands(&tick.to_string()) + "×";
    dots(id, &words, rows, text, tick)
}

/// Ratios that say how many times better Rust does, each with what it says
/// in words; Go's advantages stand left of the middle.
pub fn advantages(
    id: &str,
    title: &str,
    rows: &[Row],
    says: impl Fn(&Estimate) -> String,
) -> Markup {
    let words = Words {
        title,
        describe: describe(rows, &says),
        axis: "Logarithmic axis: left of the dashed line is better for Go, \
               right of it for Rust."
            .into(),
    };
    let text = |row: &Row| says(&row.estimate);
    let tick = |tick: f64| {
        let times = if tick < 1.0 { 1.0 / tick } else { tick };
        thousands(&format!("{times:.0}")) + "×"
    };
    dots(id, &words, rows, text, tick)
}

/// Dots with intervals, and the line of "no difference" behind them.
fn dots(
    id: &str,
    words: &Words,
    rows: &[Row],
    text: impl Fn(&Row) -> String,
    tick: impl Fn(f64) -> String,
) -> Markup {
    let low = rows.iter().map(|r| r.estimate.low).fold(1.0, f64::min);
    let high = rows.iter().map(|r| r.estimate.high).fold(1.0, f64::max);
    let ticks = log_ticks(low, high);
    let (first, last) = (ticks[0].ln(), ticks[ticks.len() - 1].ln());
    let at = |value: f64| {
        LEFT + (RIGHT - LEFT) * (value.ln() - first) / (last - first)
    };
    let marks: Vec<_> = ticks.iter().map(|t| (at(*t), tick(*t))).collect();
    let draw = |row: &Row, y: usize| {
        html! {
            (interval(at(row.estimate.low), at(row.estimate.high), y))
            circle cx=(percent(at(row.estimate.value))) cy=(y) r="6"
                fill="currentColor" {}
        }
    };
    let one = html! {
        line x1=(percent(at(1.0))) x2=(percent(at(1.0))) y1="0"
            y2=(rows.len() * ROW) stroke="var(--soft)"
            stroke-dasharray="3 3" {}
    };
    frame(id, words, rows, &marks, one, text, draw)
}

struct Words<'a> {
    title: &'a str,
    /// The data in words.
    describe: String,
    /// What the axis is.
    axis: String,
}

fn describe(rows: &[Row], quantity: impl Fn(&Estimate) -> String) -> String {
    let parts: Vec<_> = rows
        .iter()
        .map(|row| format!("{}: {}", row.label, quantity(&row.estimate)))
        .collect();
    parts.join("; ")
}

fn frame(
    id: &str,
    words: &Words,
    rows: &[Row],
    marks: &[(f64, String)],
    behind: Markup,
    text: impl Fn(&Row) -> String,
    draw: impl Fn(&Row, usize) -> Markup,
) -> Markup {
    let bottom = rows.len() * ROW;
    html! {
        svg class="chart" role="img" width="100%" height=(bottom + FOOT)
            aria-labelledby=(format!("{id}-title {id}-desc"))
        {
            title id=(format!("{id}-title")) { (words.title) }
            desc id=(format!("{id}-desc")) {
                (words.describe) ". " (words.axis)
            }
            g stroke="var(--line)" {
                @for (x, _) in marks {
                    line x1=(percent(*x)) x2=(percent(*x)) y1="0" y2=(bottom) {}
                }
                line x1=(percent(LEFT)) x2=(percent(RIGHT)) y1=(bottom)
                    y2=(bottom) {}
            }
            (behind)
            @for (i, row) in rows.iter().enumerate() {
                g color="var(--ink)" {
                    text x=(percent(LEFT)) y=(i * ROW + 16) font-size="14"
                        fill="currentColor" { (row.label) }
                    text x=(percent(RIGHT)) y=(i * ROW + 16) font-size="14"
                        font-weight="600" text-anchor="end"
                        fill="currentColor" { (text(row)) }
                    (draw(row, i * ROW + MARK))
                }
            }
            g fill="var(--soft)" font-size="12" {
                @for (i, (x, label)) in marks.iter().enumerate() {
                    text x=(percent(*x)) y=(bottom + 18)
                        text-anchor=(anchor(i, marks.len())) { (label) }
                }
            }
        }
        p class="axis" { (words.axis) }
    }
}

/// The labels of the first and the last tick stay within the chart.
fn anchor(i: usize, count: usize) -> &'static str {
    match i {
        0 => "start",
        _ if i + 1 == count => "end",
        _ => "middle",
    }
}

/// The line of an interval with its ends.
fn interval(low: f64, high: f64, y: usize) -> Markup {
    html! {
        g stroke="currentColor" stroke-width="2" {
            line x1=(percent(low)) x2=(percent(high)) y1=(y) y2=(y) {}
            @for end in [low, high] {
                line x1=(percent(end)) x2=(percent(end)) y1=(y - 5)
                    y2=(y + 5) {}
            }
        }
    }
}

fn percent(value: f64) -> String {
    format!("{value:.2}%")
}

/// Steps from zero to `most` or just above: 1, 2 or 5 times a power of ten,
/// at most five of them.
fn linear_ticks(most: f64) -> Vec<f64> {
    let power = 10f64.powf((most / 5.0).log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .map(|s| s * power)
        .into_iter()
        .find(|step| most / step <= 5.0)
        .expect("ten times the power is enough");
    let count = (most / step).ceil() as i32;
    // Rounded to the step, so that 3 × 0.1 reads 0.3.
    let places = (-step.log10().floor()).max(0.0) as usize;
    (0..=count)
        .map(|i| {
            let text = format!("{:.places$}", f64::from(i) * step);
            text.parse().expect("just written")
        })
        .collect()
}

/// Steps of a logarithmic axis around `low` to `high`: powers of ten, or 1,
/// 2 and 5 times them where that is no more than seven.
fn log_ticks(low: f64, high: f64) -> Vec<f64> {
    let decades = (low.log10().floor() as i32)..=(high.log10().ceil() as i32);
    let all: Vec<f64> = decades
        .flat_map(|d| ["1", "2", "5"].map(|m| format!("{m}e{d}")))
        .map(|text| text.parse().expect("a number"))
        .collect();
    let within = |ticks: &[f64]| -> Vec<f64> {
        let from = ticks.iter().rposition(|t| *t <= low).unwrap_or(0);
        let to = ticks
            .iter()
            .position(|t| *t >= high)
            .unwrap_or(ticks.len() - 1);
        // An axis has two ends even where all values are 1.
        ticks[from..=to.max(from + 1)].to_vec()
    };
    let fine = within(&all);
    if fine.len() <= 7 {
        return fine;
    }
    let powers: Vec<f64> = all.iter().copied().step_by(3).collect();
    within(&powers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_have_round_ticks() {
        assert_eq!(linear_ticks(27.3), [0.0, 10.0, 20.0, 30.0]);
        assert_eq!(linear_ticks(2755.0), [0.0, 1000.0, 2000.0, 3000.0]);
        assert_eq!(linear_ticks(0.44), [0.0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    }

    #[test]
    fn ratios_have_ticks_on_both_sides() {
        assert_eq!(log_ticks(1.0, 6.2), [1.0, 2.0, 5.0, 10.0]);
        assert_eq!(log_ticks(0.04, 6.2), [0.01, 0.1, 1.0, 10.0]);
        assert_eq!(log_ticks(1.0, 1.0), [1.0, 2.0]);
    }
}
