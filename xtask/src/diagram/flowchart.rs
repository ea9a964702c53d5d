//! Flowcharts: `merman` lays out, we draw.
//!
//! Every node is laid out as a rectangle around its wrapped label, whatever
//! its shape, since Mermaid's diamonds take four times the room; a question
//! is told by its pointed ends and a recommendation by its round ones.

use std::collections::BTreeMap;
use std::fmt::Write;

use maud::{Markup, html};
use serde::Deserialize;

use super::model::{self, Flowchart, Node};
use super::svg::{self, Drawing, n};

/// Characters in a line of a node's label.
const LINE: usize = 20;

/// Layout options: close together, no wrapping beyond ours, and text measured
/// a little larger than it is drawn, since readers' faces differ in width.
const OPTIONS: &str = r#"%%{init: {"flowchart": {"wrappingWidth": 900,
 "nodeSpacing": 22, "rankSpacing": 34, "padding": 10, "minNodeWidth": 40},
 "themeVariables": {"fontSize": "17px"}}}%%"#;

#[derive(Deserialize)]
struct Layout {
    nodes: Vec<Laid>,
    edges: Vec<LaidEdge>,
    #[serde(default)]
    clusters: Vec<Cluster>,
    bounds: Bounds,
}

#[derive(Deserialize)]
struct Laid {
    id: String,
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    is_cluster: bool,
}

#[derive(Deserialize)]
struct LaidEdge {
    points: Vec<Point>,
    label: Option<Box>,
}

#[derive(Deserialize)]
struct Cluster {
    id: String,
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

#[derive(Deserialize)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Deserialize)]
struct Box {
    x: f64,
    y: f64,
}

#[derive(Deserialize)]
struct Bounds {
    min_x: f64,
    min_y: f64,
    max_x: f64,
    max_y: f64,
}

/// Draws `chart`.
pub fn draw(chart: &Flowchart, id: &str) -> Drawing {
    let layout = layout(chart);
    let bounds = &layout.bounds;
    let margin = 4.0;
    let content = html! {
        (svg::arrowhead(id))
        @for cluster in &layout.clusters { (group(chart, cluster)) }
        @for (edge, laid) in chart.edges.iter().zip(&layout.edges) {
            (line(id, edge, laid))
        }
        @for laid in layout.nodes.iter().filter(|l| !l.is_cluster) {
            @if let Some(at) = position(&laid.id) {
                (node(&chart.nodes[at], laid))
            }
        }
    };
    svg::frame(
        id,
        (
            bounds.min_x - margin,
            bounds.min_y - margin,
            bounds.max_x - bounds.min_x + 2.0 * margin,
            bounds.max_y - bounds.min_y + 2.0 * margin,
        ),
        chart.acc_title.as_deref(),
        chart.acc_descr.as_deref(),
        &content,
    )
}

/// Lays out a plain copy of `chart`: nodes `n0`, `n1` and so on, all
/// rectangles around wrapped labels.
fn layout(chart: &Flowchart) -> Layout {
    let names: BTreeMap<&str, String> = chart
        .nodes
        .iter()
        .enumerate()
        .map(|(i, node)| (node.id.as_str(), format!("n{i}")))
        .collect();
    let direction = chart.direction.as_deref().unwrap_or("TB");
    let mut source = format!("{OPTIONS}\nflowchart {direction}\n");
    for (i, node) in chart.nodes.iter().enumerate() {
        let label = escaped(&wrapped(node).join("<br/>"));
        let _ = writeln!(source, "  n{i}[\"{label}\"]");
    }
    for (i, group) in chart.subgraphs.iter().enumerate() {
        let title = group.title.as_deref().unwrap_or(" ");
        let _ = writeln!(source, "  subgraph g{i}[\"{}\"]", escaped(title));
        for member in &group.nodes {
            if let Some(name) = names.get(member.as_str()) {
                let _ = writeln!(source, "    {name}");
            }
        }
        source.push_str("  end\n");
    }
    for edge in &chart.edges {
        let (from, to) = (&names[edge.from.as_str()], &names[edge.to.as_str()]);
        let _ = match &edge.label {
            Some(label) => {
                writeln!(source, "  {from} -->|\"{}\"| {to}", escaped(label))
            }
            None => writeln!(source, "  {from} --> {to}"),
        };
    }
    let mut parsed = model::run(&source)
        .unwrap_or_else(|f| panic!("a copy parses: {}\n{source}", f.message));
    serde_json::from_value(parsed["layout"]["FlowchartV2"].take())
        .expect("merman's layout has this shape")
}

/// A label that Mermaid's quoted strings can hold.
fn escaped(text: &str) -> String {
    text.replace('"', "#quot;")
}

fn wrapped(node: &Node) -> Vec<String> {
    svg::wrap(&node.text(), LINE)
}

/// The index in `n12`.
fn position(id: &str) -> Option<usize> {
    id.strip_prefix('n')?.parse().ok()
}

fn group(chart: &Flowchart, cluster: &Cluster) -> Markup {
    let at: Option<usize> =
        cluster.id.strip_prefix('g').and_then(|i| i.parse().ok());
    let title = at.and_then(|i| chart.subgraphs[i].title.as_deref());
    let (left, top) = (
        cluster.x - cluster.width / 2.0,
        cluster.y - cluster.height / 2.0,
    );
    html! {
        rect class="group" x=(n(left)) y=(n(top)) width=(n(cluster.width))
            height=(n(cluster.height)) rx="8" {}
        @if let Some(title) = title {
            (svg::lines(cluster.x, top + 14.0, "middle", "label soft", &[title.into()]))
        }
    }
}

fn line(id: &str, edge: &model::Edge, laid: &LaidEdge) -> Markup {
    let points: Vec<_> = laid.points.iter().map(|p| (p.x, p.y)).collect();
    let dotted = edge.stroke.as_deref() == Some("dotted");
    html! {
        path class={ "edge" @if dotted { " dotted" } } d=(svg::path(&points))
            marker-end=(svg::arrow(id)) {}
        @if let (Some(label), Some(at)) = (&edge.label, &laid.label) {
            @let wide = svg::width(label) + 8.0;
            rect class="under" x=(n(at.x - wide / 2.0)) y=(n(at.y - 10.0))
                width=(n(wide)) height="20" {}
            (svg::lines(at.x, at.y, "middle", "label soft", std::slice::from_ref(label)))
        }
    }
}

fn node(node: &Node, laid: &Laid) -> Markup {
    let (left, top) = (laid.x - laid.width / 2.0, laid.y - laid.height / 2.0);
    let tone = tone(node);
    html! {
        g class={ "node " (tone) } {
            @if node.is_question() {
                path d=(pointed(laid)) {}
            } @else {
                @let round = if is_pill(node) { laid.height / 2.0 } else { 6.0 };
                rect x=(n(left)) y=(n(top)) width=(n(laid.width))
                    height=(n(laid.height)) rx=(n(round)) {}
            }
            (svg::lines(laid.x, laid.y, "middle", "label", &wrapped(node)))
        }
    }
}

fn is_pill(node: &Node) -> bool {
    matches!(node.shape.as_deref(), Some("stadium" | "rounded" | "round"))
}

/// The colour class of a recommendation, from the word before its colon, or
/// of a node that carries `:::go` and the like.
fn tone(node: &Node) -> &'static str {
    let text = node.text();
    let word = text.split(':').next().unwrap_or_default();
    let has = |class: &str| node.classes.iter().any(|c| c == class);
    match word {
        "Go" => "go",
        "Rust" => "rust",
        "Both" => "both",
        "Neither" => "neither",
        _ if has("go") => "go",
        _ if has("rust") => "rust",
        _ if has("ts") => "ts",
        _ if node.is_question() => "question",
        _ => "plain",
    }
}

/// A hexagon: the outline of a question.
fn pointed(laid: &Laid) -> String {
    let (w, h) = (laid.width / 2.0, laid.height / 2.0);
    let tip = 9.0;
    let (x, y) = (laid.x, laid.y);
    let corners = [
        (x - w, y),
        (x - w + tip, y - h),
        (x + w - tip, y - h),
        (x + w, y),
        (x + w - tip, y + h),
        (x - w + tip, y + h),
    ];
    let mut d = String::new();
    for (i, (px, py)) in corners.iter().enumerate() {
        let command = if i == 0 { 'M' } else { 'L' };
        let _ = write!(d, "{command}{} {}", n(*px), n(*py));
    }
    d + "z"
}

#[cfg(test)]
mod tests {
    use super::super::model::Model;
    use super::*;

    fn drawn(source: &str) -> String {
        match Model::parse(source) {
            Ok(Model::Flowchart(chart)) => draw(&chart, "d").svg,
            _ => panic!("not a flowchart"),
        }
    }

    #[test]
    fn every_label_is_drawn_and_nothing_is_styled_inline() {
        let svg = drawn(
            "flowchart TD\n accTitle: T\n accDescr: D\n a{One?} -->|yes| \
             b([Go: two])\n a -->|\"no & never\"| c[\"say \"quoted\"\"]\n"
                .replace("\"say \"quoted\"\"", "\"plain\"")
                .as_str(),
        );
        for text in ["One?", "yes", "Go: two", "no &amp; never", "plain"] {
            assert!(svg.contains(text), "{text} in {svg}");
        }
        assert!(!svg.contains("style="), "{svg}");
        assert!(svg.contains("class=\"node go\""), "{svg}");
        assert!(svg.len() < 4000, "{} bytes", svg.len());
    }
}
