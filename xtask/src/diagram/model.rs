//! What a Mermaid source says, as typed data, by way of `merman`.

use std::collections::BTreeMap;

use merman::{
    OperationControl, ParseOptions, RenderOutput, RenderRequest, Renderer,
    SvgRequest,
};
use serde::Deserialize;
use serde_json::Value;

use crate::memo::Memo;
use crate::repo::line_of;

/// Why a source does not parse.
#[derive(Clone, Debug)]
pub struct Fault {
    pub message: String,
    /// The line in the source, from 1, where the parser knows it.
    pub line: Option<usize>,
}

/// A parsed diagram.
pub enum Model {
    Flowchart(Flowchart),
    Sequence(Sequence),
    Timeline(Timeline),
    /// A kind that is not drawn here.
    Other {
        title: Option<String>,
        description: Option<String>,
    },
}

/// A flowchart.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flowchart {
    pub acc_title: Option<String>,
    pub acc_descr: Option<String>,
    pub direction: Option<String>,
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
    #[serde(default)]
    pub subgraphs: Vec<Subgraph>,
    /// By node: the text of its `click` line.
    #[serde(default)]
    pub tooltips: BTreeMap<String, String>,
}

/// A node of a flowchart.
#[derive(Debug, Deserialize)]
pub struct Node {
    pub id: String,
    pub label: Option<String>,
    pub shape: Option<String>,
    /// The address of its `click` line.
    pub link: Option<String>,
    #[serde(default)]
    pub classes: Vec<String>,
}

impl Node {
    /// The label without line breaks.
    pub fn text(&self) -> String {
        let label = self.label.as_deref().unwrap_or(&self.id);
        let spaced = label.replace("<br>", " ").replace("<br/>", " ");
        spaced.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether it is written `{like this}`.
    pub fn is_question(&self) -> bool {
        self.shape.as_deref() == Some("diamond")
    }
}

/// An edge of a flowchart.
#[derive(Debug, Deserialize)]
pub struct Edge {
    pub from: String,
    pub to: String,
    pub label: Option<String>,
    #[serde(default)]
    pub stroke: Option<String>,
}

/// A group of nodes.
#[derive(Debug, Deserialize)]
pub struct Subgraph {
    pub title: Option<String>,
    #[serde(default)]
    pub nodes: Vec<String>,
}

/// A sequence diagram.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sequence {
    pub acc_title: Option<String>,
    pub acc_descr: Option<String>,
    pub actor_order: Vec<String>,
    pub actors: BTreeMap<String, Actor>,
    pub messages: Vec<Message>,
}

/// A participant.
#[derive(Debug, Deserialize)]
pub struct Actor {
    pub description: String,
}

/// A message, a note, or a mark such as the start of a loop.
#[derive(Debug, Deserialize)]
pub struct Message {
    pub from: Option<String>,
    pub to: Option<String>,
    /// Mermaid's line type: 0 solid, 1 dotted, 2 note and so on.
    #[serde(rename = "type")]
    pub kind: u32,
    #[serde(default)]
    pub message: Value,
}

impl Message {
    /// Its text.
    pub fn text(&self) -> &str {
        self.message.as_str().unwrap_or_default()
    }
}

/// A timeline.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    pub acc_title: Option<String>,
    pub acc_descr: Option<String>,
    pub tasks: Vec<Task>,
}

/// A date and what happened then.
#[derive(Debug, Deserialize)]
pub struct Task {
    pub section: String,
    pub task: String,
    pub events: Vec<String>,
}

impl Model {
    /// Parses Mermaid `source`.
    pub fn parse(source: &str) -> Result<Self, Fault> {
        let parsed = match run(source) {
            Err(fault) if fault.message.starts_with(NOT_COMPILED) => {
                return Ok(Self::Other {
                    title: line_after(source, "accTitle:"),
                    description: line_after(source, "accDescr:"),
                });
            }
            parsed => parsed?,
        };
        let kind = parsed["meta"]["diagram_type"].as_str().unwrap_or_default();
        let semantic = parsed["semantic"].clone();
        let typed = if kind.starts_with("flowchart") {
            serde_json::from_value(semantic).map(Self::Flowchart)
        } else if kind == "sequence" {
            serde_json::from_value(semantic).map(Self::Sequence)
        } else if kind == "timeline" {
            serde_json::from_value(semantic).map(Self::Timeline)
        } else {
            let text = |key: &str| semantic[key].as_str().map(str::to_string);
            Ok(Self::Other {
                title: text("accTitle"),
                description: text("accDescr"),
            })
        };
        typed.map_err(|error| Fault {
            message: error.to_string(),
            line: None,
        })
    }

    /// Its `accTitle`.
    pub fn title(&self) -> Option<&str> {
        match self {
            Self::Flowchart(d) => d.acc_title.as_deref(),
            Self::Sequence(d) => d.acc_title.as_deref(),
            Self::Timeline(d) => d.acc_title.as_deref(),
            Self::Other { title, .. } => title.as_deref(),
        }
    }

    /// Its `accDescr`.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Flowchart(d) => d.acc_descr.as_deref(),
            Self::Sequence(d) => d.acc_descr.as_deref(),
            Self::Timeline(d) => d.acc_descr.as_deref(),
            Self::Other { description, .. } => description.as_deref(),
        }
    }

    /// How many nodes or participants it has.
    pub fn nodes(&self) -> usize {
        match self {
            Self::Flowchart(d) => d.nodes.len(),
            Self::Sequence(d) => d.actors.len(),
            Self::Timeline(_) | Self::Other { .. } => 0,
        }
    }
}

/// What `merman` says of a kind of diagram that exists in Mermaid and that
/// this program was built without.
const NOT_COMPILED: &str = "Unsupported diagram type";

fn line_after(source: &str, start: &str) -> Option<String> {
    let mut lines = source.lines().map(str::trim_start);
    let text = lines.find_map(|line| line.strip_prefix(start))?;
    Some(text.trim().to_string())
}

/// `merman`'s semantic model and layout of `source` as JSON.
pub fn run(source: &str) -> Result<Value, Fault> {
    static KNOWN: Memo<String, Result<Value, Fault>> = Memo::new();
    KNOWN.get(source.to_string(), |source| layout(source))
}

fn layout(source: &str) -> Result<Value, Fault> {
    let request = RenderRequest::layout_json(
        source,
        OperationControl::new(),
        SvgRequest::default(),
    );
    let renderer = Renderer::new().with_parse_options(ParseOptions::strict());
    let layout = match renderer.render(request) {
        Ok(RenderOutput::LayoutJson(Some(layout))) => layout,
        Ok(_) => {
            let message = "no diagram: the first line names no kind".into();
            return Err(Fault {
                message,
                line: Some(1),
            });
        }
        Err(error) => return Err(fault(source, &error)),
    };
    let mut json = Vec::new();
    layout
        .layout()
        .write_json_pretty(&mut json)
        .map_err(|e| Fault {
            message: e.to_string(),
            line: None,
        })?;
    serde_json::from_slice(&json).map_err(|e| Fault {
        message: e.to_string(),
        line: None,
    })
}

fn fault(source: &str, error: &merman::RenderError) -> Fault {
    let line = match error {
        merman::RenderError::Parse(diagnostic) => diagnostic
            .terminal_diagnostic_details()
            .span
            .map(|span| line_of(source, span.start)),
        _ => None,
    };
    let message = error.to_string();
    // The library says first which grammar it is; the reader knows.
    let message = match message.split_once("): ") {
        Some((_, rest)) if message.starts_with("Diagram parse error") => {
            rest.to_string()
        }
        _ => message,
    };
    Fault { message, line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_syntax_error_knows_its_line() {
        let fault = Model::parse("flowchart TD\n  a --> b\n  c --> [d\n")
            .err()
            .expect("does not parse");
        assert_eq!(fault.line, Some(3), "{}", fault.message);
    }

    #[test]
    fn a_source_without_a_kind_is_refused() {
        assert!(Model::parse("a --> b\n").is_err());
        assert!(Model::parse("flowchrt TD\n  a --> b\n").is_err());
    }

    #[test]
    fn a_kind_that_is_not_drawn_keeps_its_description() {
        let source = "pie title Shares\n  accTitle: Shares\n  \"a\" : 1\n";
        let Ok(model) = Model::parse(source) else {
            panic!("it is left as it is");
        };
        assert!(matches!(model, Model::Other { .. }));
        assert_eq!(model.title(), Some("Shares"));
        assert_eq!(model.description(), None);
    }
}
