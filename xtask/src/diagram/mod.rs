//! Diagrams: Mermaid fences in the chapters, checked and drawn as SVG while
//! the book is built, so that the reader's browser runs no diagram script.
//!
//! Mermaid's grammar and layout come from the `merman` library; the drawing
//! is ours, because it must be small, take its colours from the theme and
//! need no style attribute. A kind of diagram that is not drawn here is left
//! to mdbook-mermaid as it stands.

mod flowchart;
mod guide;
mod model;
mod sequence;
mod svg;
mod timeline;

use std::ops::Range;

use anyhow::Result;
use maud::{PreEscaped, html};

use crate::chapter::{self, Chapter};
use crate::html::one_line;
use crate::markup::Fence;
use crate::noun::{Page, World};
use crate::report::{Kind, Report};

use model::{Fault, Model};

/// A fence is not valid Mermaid.
pub static SYNTAX: Kind = Kind {
    id: "diagram-syntax",
    cause: "A ```mermaid fence does not parse.",
    example: "src/decide/decision-guide.md:24: unterminated node label \
              (missing `]`)",
    mend: "Correct the line; Mermaid's grammar is at \
           <https://mermaid.js.org/intro/>.",
};

/// A diagram cannot be read by everyone.
pub static DESCRIPTION: Kind = Kind {
    id: "diagram-description",
    cause: "A diagram has no `accTitle:` or no `accDescr:` line, so that a \
            screen reader has nothing to say.",
    example: "src/understand/memory-1.md:61: the diagram has no `accDescr:`",
    mend: "Add the line below the diagram's first line.",
};

/// A diagram is too large for a phone or for the eye.
pub static SIZE: Kind = Kind {
    id: "diagram-size",
    cause: "A diagram has more than 24 nodes, or is drawn wider than the \
            column of text.",
    example: "src/decide/decision-guide.md:24: the diagram is 910 wide; at \
              most 720",
    mend: "Split it, shorten labels, or turn it (`flowchart TD`).",
};

/// The decision guide is not one.
pub static GUIDE: Kind = Kind {
    id: "diagram-guide",
    cause: "The flowchart of the interactive guide has a path that does not \
            end in a recommendation with a reason and a link, a question \
            with fewer than two answers, two starts, or a circle.",
    example: "src/decide/decision-guide.md:24: `pauses` is answered `yes` \
              twice",
    mend: "Correct the flowchart; the rules are in xtask/README.md.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] = &[&SYNTAX, &DESCRIPTION, &SIZE, &GUIDE];

/// Most nodes of one diagram.
const MOST_NODES: usize = 24;

/// Widest diagram, in CSS pixels: the column of text.
const WIDEST: f64 = 720.0;

/// The diagrams of the book live in its chapters; this is their noun.
#[derive(Default)]
pub struct Diagrams;

impl Diagrams {
    /// Reports what is wrong with the diagrams of one chapter.
    pub fn check(
        &self,
        chapter: &Chapter,
        chapters: &[Chapter],
        world: &World,
        report: &mut Report,
    ) {
        for fence in fences(chapter) {
            let place = chapter.place(fence.range.start);
            let model = match Model::parse(&fence.body) {
                Ok(model) => model,
                Err(fault) => {
                    syntax(chapter, fence, &fault, report);
                    continue;
                }
            };
            for (line, given) in [
                ("accTitle:", model.title().is_some()),
                ("accDescr:", model.description().is_some()),
            ] {
                if !given {
                    report.add(
                        &DESCRIPTION,
                        place.clone(),
                        format!("the diagram has no `{line}`"),
                        format!("add `{line} …` below its first line"),
                    );
                }
            }
            if let Some(fault) = size_fault(&model) {
                let help = "split it, shorten labels, or turn it";
                report.add(&SIZE, place.clone(), fault, help);
            }
            if is_guide(fence) {
                for fault in guide::faults(&model) {
                    let help = "correct the flowchart";
                    report.add(&GUIDE, place.clone(), fault, help);
                }
                for target in guide::targets(&model) {
                    let fault = chapter::target_fault(
                        world.repo,
                        chapters,
                        &chapter.path,
                        &target,
                    );
                    if let Some((what, help)) = fault {
                        report.add(&GUIDE, place.clone(), what, help);
                    }
                }
            }
        }
    }

    /// The HTML of each fence of the chapter that is drawn here, with the
    /// bytes it replaces.
    pub fn render(
        &self,
        chapter: &Chapter,
        _page: &Page,
        report: &mut Report,
    ) -> Vec<(Range<usize>, String)> {
        let mut edits = Vec::new();
        for (at, fence) in fences(chapter).enumerate() {
            let model = match Model::parse(&fence.body) {
                Ok(model) => model,
                Err(fault) => {
                    syntax(chapter, fence, &fault, report);
                    continue;
                }
            };
            let Some(drawing) = drawing(&model, &format!("diagram-{}", at + 1))
            else {
                continue;
            };
            let html = one_line(html! {
                @if is_guide(fence) { (guide::render(&model)) }
                figure class="diagram" {
                    div class="box" tabindex="0" role="group"
                        aria-label=(model.title().unwrap_or("Diagram"))
                    { (PreEscaped(drawing.svg)) }
                    @if let Some(title) = model.title() {
                        figcaption { strong { (title) } }
                    }
                }
            });
            edits.push((fence.range.clone(), format!("{html}\n")));
        }
        edits
    }
}

/// The Mermaid text of one diagram, and where it comes from.
#[derive(serde::Serialize)]
pub struct Source {
    pub file: String,
    pub line: usize,
    pub source: String,
}

/// All Mermaid sources of a chapter.
pub fn sources(chapter: &Chapter) -> Vec<Source> {
    fences(chapter)
        .map(|fence| Source {
            file: chapter.file(),
            line: chapter.place(fence.body_start).line,
            source: fence.body.clone(),
        })
        .collect()
}

/// Draws Mermaid `source` as SVG; `id` makes its ids unique on a page.
pub fn draw(source: &str, id: &str) -> Result<String> {
    let model = Model::parse(source)
        .map_err(|fault| anyhow::anyhow!("{}", fault.message))?;
    drawing(&model, id)
        .map(|d| d.svg)
        .ok_or_else(|| anyhow::anyhow!("this kind of diagram is not drawn"))
}

fn drawing(model: &Model, id: &str) -> Option<svg::Drawing> {
    match model {
        Model::Flowchart(chart) => Some(flowchart::draw(chart, id)),
        Model::Sequence(sequence) => sequence::draw(sequence, id),
        Model::Timeline(timeline) => Some(timeline::draw(timeline, id)),
        Model::Other { .. } => None,
    }
}

fn fences(chapter: &Chapter) -> impl Iterator<Item = &Fence> {
    let is_mermaid =
        |f: &&Fence| f.info.split_whitespace().next() == Some("mermaid");
    chapter.markup.fences.iter().filter(is_mermaid)
}

fn is_guide(fence: &Fence) -> bool {
    fence.info.split_whitespace().any(|word| word == "guide")
}

fn syntax(
    chapter: &Chapter,
    fence: &Fence,
    fault: &Fault,
    report: &mut Report,
) {
    let place = match fault.line {
        Some(line) => {
            let mut place = chapter.place(fence.body_start);
            place.line += line - 1;
            place
        }
        None => chapter.place(fence.range.start),
    };
    report.add(&SYNTAX, place, &fault.message, "correct the diagram");
}

fn size_fault(model: &Model) -> Option<String> {
    let nodes = model.nodes();
    if nodes > MOST_NODES {
        return Some(format!("{nodes} nodes; at most {MOST_NODES}"));
    }
    let width = drawing(model, "size")?.width;
    (width > WIDEST)
        .then(|| format!("the diagram is {width:.0} wide; at most {WIDEST}"))
}
