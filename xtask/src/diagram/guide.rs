//! The decision guide: a flowchart whose every path ends in a recommendation,
//! rendered as questions and answers that a script may turn into steps.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::model::{Flowchart, Model, Node};

/// The words a recommendation may begin with, and their classes.
const RECOMMENDATIONS: [(&str, &str); 4] = [
    ("Go", "go"),
    ("Rust", "rust"),
    ("Both", "both"),
    ("Neither", "neither"),
];

/// Everything wrong with the guide.
pub fn faults(model: &Model) -> Vec<String> {
    let Model::Flowchart(chart) = model else {
        return vec!["the guide must be a flowchart".into()];
    };
    let mut faults = Vec::new();
    let starts = starts(chart);
    if starts.len() != 1 {
        let names: Vec<_> = starts.iter().map(|n| n.id.as_str()).collect();
        faults.push(format!(
            "the guide starts at {} nodes ({}); it must at one",
            starts.len(),
            names.join(", ")
        ));
    }
    for node in &chart.nodes {
        let answers: Vec<&str> =
            answers(chart, node).map(|(label, _)| label).collect();
        if answers.is_empty() {
            faults.extend(leaf_faults(chart, node));
        } else {
            faults.extend(question_faults(node, &answers));
        }
    }
    faults.extend(circles(chart));
    faults
}

/// The addresses of all `click` lines.
pub fn targets(model: &Model) -> Vec<String> {
    match model {
        Model::Flowchart(chart) => {
            chart.nodes.iter().filter_map(|n| n.link.clone()).collect()
        }
        _ => Vec::new(),
    }
}

fn starts(chart: &Flowchart) -> Vec<&Node> {
    let reached: BTreeSet<&str> =
        chart.edges.iter().map(|e| e.to.as_str()).collect();
    chart
        .nodes
        .iter()
        .filter(|n| !reached.contains(n.id.as_str()))
        .collect()
}

fn answers<'a>(
    chart: &'a Flowchart,
    node: &'a Node,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    chart
        .edges
        .iter()
        .filter(|e| e.from == node.id)
        .map(|e| (e.label.as_deref().unwrap_or(""), e.to.as_str()))
}

fn question_faults(node: &Node, answers: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    if !node.is_question() {
        faults.push(format!(
            "`{}` has answers but is not written `{}{{…?}}`",
            node.id, node.id
        ));
    }
    if answers.len() < 2 {
        faults.push(format!("`{}` has only one answer", node.id));
    }
    let mut seen = BTreeSet::new();
    for answer in answers {
        if answer.is_empty() {
            faults.push(format!("an answer of `{}` has no label", node.id));
        } else if !seen.insert(answer) {
            faults.push(format!("`{}` is answered `{answer}` twice", node.id));
        }
    }
    faults
}

fn leaf_faults(chart: &Flowchart, node: &Node) -> Vec<String> {
    let mut faults = Vec::new();
    if recommendation(node).is_none() {
        faults.push(format!(
            "`{}` ends a path and is no recommendation; begin it with Go:, \
             Rust:, Both: or Neither:",
            node.id
        ));
    }
    if node.link.is_none() {
        faults.push(format!("`{}` has no link (a `click` line)", node.id));
    }
    if chart
        .tooltips
        .get(&node.id)
        .is_none_or(|t| t.trim().is_empty())
    {
        faults.push(format!("`{}` has no reason (its `click` text)", node.id));
    }
    faults
}

fn circles(chart: &Flowchart) -> Vec<String> {
    fn visit<'a>(
        chart: &'a Flowchart,
        id: &'a str,
        path: &mut Vec<&'a str>,
    ) -> bool {
        if path.contains(&id) {
            return true;
        }
        path.push(id);
        let round = chart
            .edges
            .iter()
            .filter(|e| e.from == id)
            .any(|e| visit(chart, &e.to, path));
        path.pop();
        round
    }
    chart
        .nodes
        .iter()
        .find(|node| visit(chart, &node.id, &mut Vec::new()))
        .map(|node| {
            format!("the answers lead round in a circle at `{}`", node.id)
        })
        .into_iter()
        .collect()
}

fn recommendation(node: &Node) -> Option<&'static str> {
    let text = node.text();
    let (word, _) = text.split_once(':')?;
    let found = RECOMMENDATIONS
        .iter()
        .find(|(name, _)| *name == word.trim());
    found.map(|(_, class)| *class)
}

/// The guide as a list that reads without a script: each question with its
/// answers as links, each recommendation with its reason.
pub fn render(model: &Model) -> Markup {
    let Model::Flowchart(chart) = model else {
        return html! {};
    };
    html! {
        div class="guide" data-guide="" {
            ol class="guide-data" {
                @for node in in_order(chart) { (item(chart, node)) }
            }
        }
    }
}

/// Nodes in the order a reader meets them: the start, then breadth first.
fn in_order(chart: &Flowchart) -> Vec<&Node> {
    let mut order: Vec<&Node> = starts(chart);
    let mut at = 0;
    while at < order.len() {
        let node = order[at];
        for (_, to) in answers(chart, node) {
            let next = chart.nodes.iter().find(|n| n.id == to);
            if let Some(next) = next
                && !order.iter().any(|o| o.id == next.id)
            {
                order.push(next);
            }
        }
        at += 1;
    }
    let is_leaf = |n: &&Node| answers(chart, n).next().is_none();
    let (leaves, questions): (Vec<_>, Vec<_>) =
        order.into_iter().partition(is_leaf);
    questions.into_iter().chain(leaves).collect()
}

fn item(chart: &Flowchart, node: &Node) -> Markup {
    let reason = chart.tooltips.get(&node.id);
    let id = format!("guide-{}", node.id);
    let link = node.link.as_ref().map(|l| l.replace(".md", ".html"));
    html! {
        @if let Some(class) = recommendation(node) {
            li id=(id) class={ "leaf " (class) } {
                p class="answer" { (node.text()) }
                @if let Some(reason) = reason { p class="reason" { (reason) } }
                @if let Some(link) = link {
                    p { a href=(link) { "Read why" } }
                }
            }
        } @else {
            li id=(id) {
                p class="question" { (node.text()) }
                @if let Some(reason) = reason {
                    p class="why" {
                        (reason)
                        @if let Some(link) = link { " " a href=(link) { "More" } }
                    }
                }
                ul {
                    @for (label, to) in answers(chart, node) {
                        li { a href=(format!("#guide-{to}")) { (label) } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "flowchart TD\n a{A?} -->|yes| g([Go: x])\n a \
        -->|no| r([Rust: y])\n click g \"x.md\" \"because\"\n click r \
        \"y.md\" \"because\"\n";

    fn of(source: &str) -> Vec<String> {
        faults(&Model::parse(source).map_err(|f| f.message).expect("parses"))
    }

    #[test]
    fn a_complete_guide_has_no_faults() {
        assert_eq!(of(GOOD), Vec::<String>::new());
    }

    #[test]
    fn each_incompleteness_is_named() {
        let cases = [
            (GOOD.replace("Rust: y", "well"), "no recommendation"),
            (GOOD.replace("click r \"y.md\" \"because\"", ""), "no link"),
            (GOOD.replace("|no|", "|yes|"), "twice"),
            (GOOD.replace("|no|", ""), "no label"),
            (
                format!("{GOOD} z{{Z?}} -->|yes| g\n z -->|no| r\n"),
                "2 nodes",
            ),
            (GOOD.replace("r([Rust: y])", "a"), "circle"),
        ];
        for (source, expected) in cases {
            let faults = of(&source);
            assert!(
                faults.iter().any(|f| f.contains(expected)),
                "{expected}: {faults:?}"
            );
        }
    }
}
