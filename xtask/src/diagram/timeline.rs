//! Timelines, upright: one row a year, one language left of the axis and the
//! others right of it, so that it fits a phone without shrinking.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::model::Timeline;
use super::svg::{self, Drawing, LEADING, n};

/// Half the width of the drawing; the axis is in the middle.
const HALF: f64 = 190.0;
/// Half the gap around the axis, where the year stands.
const GAP: f64 = 26.0;
/// Characters in a line of a label.
const LINE: usize = 17;
/// Space between two years.
const APART: f64 = 12.0;

/// The section that stands left of the axis.
const LEFT: &str = "Go";

#[derive(Default)]
struct Year {
    left: Vec<Label>,
    right: Vec<Label>,
}

struct Label {
    lines: Vec<String>,
    class: &'static str,
}

/// Draws `timeline`.
pub fn draw(timeline: &Timeline, id: &str) -> Drawing {
    let mut years: BTreeMap<&str, Year> = BTreeMap::new();
    for task in &timeline.tasks {
        let year = task.task.trim().split('-').next().unwrap_or_default();
        let row = years.entry(year).or_default();
        let side = if task.section == LEFT {
            &mut row.left
        } else {
            &mut row.right
        };
        side.extend(task.events.iter().map(|event| Label {
            lines: svg::wrap(event.trim(), LINE),
            class: class(&task.section),
        }));
    }
    let mut y = 12.0;
    let mut rows = Vec::new();
    for (year, row) in &years {
        let height = height(&row.left).max(height(&row.right)).max(LEADING);
        rows.push(html! {
            rect class="under" x="-20" y=(n(y)) width="40"
                height=(n(LEADING)) {}
            (svg::lines(0.0, y + LEADING / 2.0, "middle", "label year", &[(*year).to_string()]))
            (side(&row.left, y, -1.0))
            (side(&row.right, y, 1.0))
        });
        y += height + APART;
    }
    let content = html! {
        line class="life" x1="0" x2="0" y1="0" y2=(n(y)) {}
        @for row in &rows { (row) }
    };
    svg::frame(
        id,
        (-HALF, 0.0, 2.0 * HALF, y),
        timeline.acc_title.as_deref(),
        timeline.acc_descr.as_deref(),
        &content,
    )
}

fn height(labels: &[Label]) -> f64 {
    labels
        .iter()
        .map(|l| l.lines.len() as f64 * LEADING + 4.0)
        .sum()
}

fn side(labels: &[Label], top: f64, direction: f64) -> Markup {
    let anchor = if direction < 0.0 { "end" } else { "start" };
    let tops = labels.iter().scan(top, |next, label| {
        let y = *next;
        *next += label.lines.len() as f64 * LEADING + 4.0;
        Some(y)
    });
    html! {
        @for (label, y) in labels.iter().zip(tops) {
            @let height = label.lines.len() as f64 * LEADING;
            circle class={ "dot " (label.class) } r="3.5"
                cx=(n(direction * GAP)) cy=(n(y + LEADING / 2.0)) {}
            (svg::lines(direction * (GAP + 8.0), y + height / 2.0, anchor,
                &format!("label {}", label.class), &label.lines))
        }
    }
}

fn class(section: &str) -> &'static str {
    match section {
        "Go" => "go",
        "Rust" => "rust",
        "TypeScript" => "ts",
        _ => "soft",
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::Model;
    use super::*;

    #[test]
    fn years_come_in_order_and_share_a_row() {
        let source = "timeline\n section Go\n 2012-03-28 : Go 1.0\n section \
                      Rust\n 2012-01-20 : Rust 0.1\n 2006 : begun\n";
        let Ok(Model::Timeline(timeline)) = Model::parse(source) else {
            panic!("not a timeline");
        };
        let svg = draw(&timeline, "d").svg;
        assert_eq!(svg.matches(">2012<").count(), 1, "{svg}");
        assert!(svg.find(">2006<") < svg.find(">2012<"), "{svg}");
    }
}
