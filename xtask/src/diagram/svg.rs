//! Small pieces of SVG: text in lines, arrows, and the frame of a drawing.
//! No style attribute anywhere; the theme's style sheet colours the classes.

use std::fmt::Write;

use maud::{Markup, html};

/// Size of label text, in CSS pixels.
pub const TEXT: f64 = 15.0;
/// Distance between two lines of a label.
pub const LEADING: f64 = 19.0;
/// Mean width of a character of a sans-serif face, as a share of its size.
/// Generous, so that labels fit in every reader's face.
const CHARACTER: f64 = 0.56;

/// A finished drawing.
pub struct Drawing {
    pub svg: String,
    /// Width in CSS pixels at its natural size.
    pub width: f64,
}

/// The estimated width of `text` in CSS pixels.
pub fn width(text: &str) -> f64 {
    text.chars().count() as f64 * TEXT * CHARACTER
}

/// `text` in lines of at most `most` characters, broken between words.
pub fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line)
                if line.chars().count() + 1 + word.chars().count() <= most =>
            {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

/// Lines of text around the middle height `y`.
pub fn lines(
    x: f64,
    y: f64,
    anchor: &str,
    class: &str,
    text: &[String],
) -> Markup {
    let first = y - (text.len() as f64 - 1.0) * LEADING / 2.0 + TEXT * 0.35;
    html! {
        text class=(class) text-anchor=(anchor) {
            @for (i, line) in text.iter().enumerate() {
                tspan x=(n(x)) y=(n(first + i as f64 * LEADING)) { (line) }
            }
        }
    }
}

/// Radius of a rounded corner.
const CORNER: f64 = 16.0;

/// A path through `points`, its corners rounded.
pub fn path(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    for (i, &(x, y)) in points.iter().enumerate() {
        let next = points.get(i + 1);
        let _ = match (i, next) {
            (0, _) => write!(d, "M{} {}", n(x), n(y)),
            (_, None) => write!(d, "L{} {}", n(x), n(y)),
            (_, Some(&next)) => {
                let (bx, by) = towards((x, y), points[i - 1]);
                let (ax, ay) = towards((x, y), next);
                write!(
                    d,
                    "L{} {}Q{} {} {} {}",
                    n(bx),
                    n(by),
                    n(x),
                    n(y),
                    n(ax),
                    n(ay)
                )
            }
        };
    }
    d
}

/// The point `CORNER` away from `from` on the way to `to`, at most halfway.
fn towards(from: (f64, f64), to: (f64, f64)) -> (f64, f64) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    let share = if length > 0.0 {
        (CORNER / length).min(0.5)
    } else {
        0.0
    };
    (from.0 + dx * share, from.1 + dy * share)
}

/// The definition of the arrowhead `{id}-arrow`.
pub fn arrowhead(id: &str) -> Markup {
    html! {
        defs {
            marker id=(format!("{id}-arrow")) viewBox="0 0 10 10" refX="9"
                refY="5" markerWidth="8" markerHeight="8" orient="auto"
            { path class="head" d="M0 1 9 5 0 9z" {} }
        }
    }
}

/// The reference to that arrowhead.
pub fn arrow(id: &str) -> String {
    format!("url(#{id}-arrow)")
}

/// A drawing of the given natural size around `content`.
pub fn frame(
    id: &str,
    (left, top, width, height): (f64, f64, f64, f64),
    title: Option<&str>,
    description: Option<&str>,
    content: &Markup,
) -> Drawing {
    let view = format!("{} {} {} {}", n(left), n(top), n(width), n(height));
    let (t, d) = (format!("{id}-title"), format!("{id}-description"));
    let svg = html! {
        svg viewBox=(view) width=(n(width)) height=(n(height)) role="img"
            aria-labelledby=(format!("{t} {d}"))
        {
            title id=(t) { (title.unwrap_or("Diagram")) }
            desc id=(d) { (description.unwrap_or_default()) }
            (content)
        }
    };
    Drawing {
        svg: svg.into_string(),
        width,
    }
}

/// A number with at most one decimal.
pub fn n(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_break_between_words() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("indivisible", 4), ["indivisible"]);
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(n(3.0), "3");
        assert_eq!(n(2.6458), "2.6");
    }
}
