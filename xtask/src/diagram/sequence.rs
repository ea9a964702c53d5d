//! Sequence diagrams: participants, messages and notes.

use maud::html;

use super::model::{Message, Sequence};
use super::svg::{self, Drawing, LEADING, n};

/// Height of a participant's box.
const HEAD: f64 = 34.0;
/// Least distance between two participants.
const APART: f64 = 130.0;
/// Characters in a line of a note.
const NOTE: usize = 26;

/// Mermaid's line types (`LINETYPE` of its sequence grammar).
const NOTE_TYPE: u32 = 2;
const DOTTED: [u32; 4] = [1, 4, 6, 25];
const DRAWN: [u32; 9] = [0, 1, 2, 3, 4, 5, 6, 24, 25];
const OPEN: [u32; 2] = [5, 6];

/// Draws `sequence`; nothing when it uses blocks such as `loop`, which are
/// not drawn here.
pub fn draw(sequence: &Sequence, id: &str) -> Option<Drawing> {
    if sequence.messages.iter().any(|m| !DRAWN.contains(&m.kind)) {
        return None;
    }
    let columns = columns(sequence);
    let name = |i: usize| {
        sequence.actors[&sequence.actor_order[i]]
            .description
            .as_str()
    };
    let half = |i: usize| svg::width(name(i)) / 2.0 + 14.0;
    let last = columns.len() - 1;
    let mut left = columns[0] - half(0);
    let mut right = columns[last] + half(last);
    let mut y = HEAD + 26.0;
    let mut rows = Vec::new();
    for message in &sequence.messages {
        let row = row(sequence, &columns, message, y, id);
        y += row.height;
        (left, right) = (left.min(row.left), right.max(row.right));
        rows.push(row.markup);
    }
    let content = html! {
        (svg::arrowhead(id))
        @for (i, x) in columns.iter().enumerate() {
            line class="life" x1=(n(*x)) x2=(n(*x)) y1=(n(HEAD)) y2=(n(y)) {}
            g class="node plain" {
                rect x=(n(x - half(i))) y="0" width=(n(2.0 * half(i)))
                    height=(n(HEAD)) rx="6" {}
                (svg::lines(*x, HEAD / 2.0, "middle", "label", &[name(i).into()]))
            }
        }
        @for row in &rows { (row) }
    };
    Some(svg::frame(
        id,
        (left - 4.0, -4.0, right - left + 8.0, y + 8.0),
        sequence.acc_title.as_deref(),
        sequence.acc_descr.as_deref(),
        &content,
    ))
}

/// One message or note, and the room it takes.
struct Row {
    markup: maud::Markup,
    height: f64,
    left: f64,
    right: f64,
}

/// The middle of each participant: far enough apart for the labels between.
fn columns(sequence: &Sequence) -> Vec<f64> {
    let at = |id: &Option<String>| {
        let id = id.as_deref()?;
        sequence.actor_order.iter().position(|a| a == id)
    };
    let mut columns = vec![0.0];
    for i in 1..sequence.actor_order.len() {
        let names: f64 = [i - 1, i]
            .map(|j| {
                let actor = &sequence.actors[&sequence.actor_order[j]];
                svg::width(&actor.description) / 2.0 + 20.0
            })
            .iter()
            .sum();
        let labels = sequence
            .messages
            .iter()
            .filter(|m| m.kind != NOTE_TYPE)
            .filter_map(|m| {
                let (a, b) = (at(&m.from)?, at(&m.to)?);
                let between = a.abs_diff(b) == 1 && a.max(b) == i;
                between.then(|| svg::width(m.text()) + 24.0)
            })
            .fold(0.0, f64::max);
        columns.push(columns[i - 1] + APART.max(names).max(labels));
    }
    columns
}

fn row(
    sequence: &Sequence,
    columns: &[f64],
    message: &Message,
    y: f64,
    id: &str,
) -> Row {
    let x = |actor: &Option<String>| {
        let actor = actor.as_deref().unwrap_or_default();
        let at = sequence.actor_order.iter().position(|a| a == actor);
        columns[at.unwrap_or(0)]
    };
    let (from, to) = (x(&message.from), x(&message.to));
    if message.kind == NOTE_TYPE {
        return note(message, from, to, y);
    }
    let label = [message.text().to_string()];
    let dotted = DOTTED.contains(&message.kind);
    let class = if dotted { "edge dotted" } else { "edge" };
    let arrow = (!OPEN.contains(&message.kind)).then(|| svg::arrow(id));
    if (from - to).abs() < 1.0 {
        let points = [
            (from, y + 4.0),
            (from + 46.0, y + 4.0),
            (from + 46.0, y + 24.0),
            (from + 2.0, y + 24.0),
        ];
        let markup = html! {
            path class=(class) d=(svg::path(&points)) marker-end=[arrow] {}
            (svg::lines(from + 8.0, y - 8.0, "start", "label soft", &label))
        };
        let right = from + 50.0_f64.max(svg::width(&label[0]) + 12.0);
        return Row {
            markup,
            height: 46.0,
            left: from,
            right,
        };
    }
    let end = if to > from { to - 2.0 } else { to + 2.0 };
    let markup = html! {
        path class=(class) d=(svg::path(&[(from, y + 8.0), (end, y + 8.0)]))
            marker-end=[arrow] {}
        (svg::lines(f64::midpoint(from, to), y - 4.0, "middle", "label soft", &label))
    };
    let (left, right) = (from.min(to), from.max(to));
    Row {
        markup,
        height: 40.0,
        left,
        right,
    }
}

fn note(message: &Message, from: f64, to: f64, y: f64) -> Row {
    let lines = svg::wrap(message.text(), NOTE);
    let widest = lines.iter().map(|l| svg::width(l)).fold(0.0, f64::max);
    let width = ((to - from).abs() + 60.0).max(widest + 20.0);
    let height = lines.len() as f64 * LEADING + 12.0;
    let middle = f64::midpoint(from, to);
    let top = y - 14.0;
    let markup = html! {
        rect class="note-box" x=(n(middle - width / 2.0)) y=(n(top))
            width=(n(width)) height=(n(height)) rx="4" {}
        (svg::lines(middle, top + height / 2.0, "middle", "label", &lines))
    };
    Row {
        markup,
        height: height + 18.0,
        left: middle - width / 2.0,
        right: middle + width / 2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::Model;
    use super::*;

    fn parsed(source: &str) -> Sequence {
        match Model::parse(source) {
            Ok(Model::Sequence(sequence)) => sequence,
            _ => panic!("not a sequence diagram"),
        }
    }

    #[test]
    fn messages_and_notes_are_drawn() {
        let sequence = parsed(
            "sequenceDiagram\n accTitle: T\n accDescr: D\n A->>B: send\n \
             B-->>A: answer\n Note over A,B: done\n",
        );
        let drawing = draw(&sequence, "d").expect("drawn");
        for text in ["send", "answer", "done", "edge dotted"] {
            assert!(drawing.svg.contains(text), "{text}");
        }
    }

    #[test]
    fn blocks_are_left_to_mermaid() {
        let sequence = parsed(
            "sequenceDiagram\n A->>B: x\n loop again\n B->>A: y\n end\n",
        );
        assert!(draw(&sequence, "d").is_none());
    }
}
