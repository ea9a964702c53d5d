//! What a chapter's Markdown contains: directives, citations, fences, and the
//! plain text in which glossary terms may be marked. Nothing is rendered here.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use regex::Regex;

use crate::memo::Memo;

/// One `{{#name argument}}` outside code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// `listing` in `{{#listing ownership/create-user}}`.
    pub name: String,
    /// `ownership/create-user` there; trimmed.
    pub argument: String,
    /// Bytes of the whole directive.
    pub range: Range<usize>,
}

/// One `[@id]` or `[@id: where]` outside code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    pub id: String,
    /// The section named after the colon.
    pub at: Option<String>,
    pub range: Range<usize>,
}

/// One fenced code block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fence {
    /// The info string, for example `mermaid guide`.
    pub info: String,
    pub body: String,
    /// Bytes from the opening fence to the end of the closing one.
    pub range: Range<usize>,
    /// Byte at which the body starts.
    pub body_start: usize,
}

/// A heading, with the id that mdBook will give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub level: u8,
    pub text: String,
    pub id: String,
    pub offset: usize,
}

/// An inline or reference link, with the target as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub target: String,
    pub offset: usize,
}

/// Everything found in one chapter.
#[derive(Clone, Debug, Default)]
pub struct Markup {
    pub directives: Vec<Directive>,
    pub citations: Vec<Citation>,
    pub fences: Vec<Fence>,
    pub headings: Vec<Heading>,
    pub links: Vec<Link>,
    /// Runs of plain text outside headings, links, code and HTML.
    pub text: Vec<Range<usize>>,
    /// Paragraphs, list items and rows of tables.
    pub blocks: Vec<Range<usize>>,
}

impl Markup {
    /// The innermost paragraph, list item or row around byte `at`.
    pub fn block_at(&self, at: usize) -> Option<&Range<usize>> {
        let around = self.blocks.iter().filter(|b| b.contains(&at));
        around.min_by_key(|block| block.len())
    }
}

static DIRECTIVE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\{\{#([a-z][a-z-]*)[ \t]*([^{}\n]*)\}\}").expect("valid")
});
static CITATION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\[@([A-Za-z0-9][A-Za-z0-9._-]*)(?::\s*([^\]]+))?\]")
        .expect("valid")
});

/// The Markdown extensions that mdBook turns on.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
}

/// Scans `text`.
pub fn scan(text: &str) -> Markup {
    static KNOWN: Memo<String, Markup> = Memo::new();
    KNOWN.get(text.to_string(), |text| parse(text))
}

fn parse(text: &str) -> Markup {
    let mut markup = Markup::default();
    let mut hidden: Vec<Range<usize>> = Vec::new();
    let mut heading: Option<Heading> = None;
    let mut ids = Ids::default();
    let mut fence: Option<Fence> = None;
    let mut depth_link = 0usize;
    let mut spans: Vec<Range<usize>> = Vec::new();
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                hidden.push(range.clone());
                if let CodeBlockKind::Fenced(info) = kind {
                    fence = Some(Fence {
                        info: info.trim().to_string(),
                        body: String::new(),
                        body_start: range.end,
                        range,
                    });
                }
            }
            Event::End(TagEnd::CodeBlock) => markup.fences.extend(fence.take()),
            Event::Text(part) if fence.is_some() => {
                let fence = fence.as_mut().expect("just checked");
                fence.body_start = fence.body_start.min(range.start);
                fence.body.push_str(&part);
            }
            Event::Start(
                Tag::Paragraph | Tag::Item | Tag::TableHead | Tag::TableRow,
            ) => markup.blocks.push(range),
            Event::Start(Tag::Heading { level, id, .. }) => {
                heading = Some(Heading {
                    level: level as u8,
                    text: String::new(),
                    id: id.map(|i| i.to_string()).unwrap_or_default(),
                    offset: range.start,
                });
            }
            Event::End(TagEnd::Heading(_)) => {
                let mut done = heading.take().expect("started");
                done.id = ids.unique(&done.id, &done.text);
                markup.headings.push(done);
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                depth_link += 1;
                let target = dest_url.to_string();
                markup.links.push(Link {
                    target,
                    offset: range.start,
                });
            }
            Event::End(TagEnd::Link) => depth_link -= 1,
            Event::Code(code) => {
                hidden.push(range);
                if let Some(heading) = &mut heading {
                    heading.text.push_str(&code);
                }
            }
            Event::Text(part) => match &mut heading {
                Some(heading) => heading.text.push_str(&part),
                None if depth_link == 0 => spans.push(range),
                None => {}
            },
            Event::Html(html) | Event::InlineHtml(html)
                if html.trim_start().starts_with("<!--") =>
            {
                hidden.push(range);
            }
            _ => {}
        }
    }
    let visible = |r: &Range<usize>| {
        !hidden.iter().any(|h| h.start < r.end && r.start < h.end)
    };
    for found in DIRECTIVE.captures_iter(text) {
        let range = found.get(0).expect("whole match").range();
        if visible(&range) {
            let name = found[1].to_string();
            let argument = found[2].trim().to_string();
            markup.directives.push(Directive {
                name,
                argument,
                range,
            });
        }
    }
    for found in CITATION.captures_iter(text) {
        let range = found.get(0).expect("whole match").range();
        // A section's name may hold code; the citation is code only where it
        // begins inside some.
        if visible(&(range.start..range.start + 1)) {
            let id = found[1].to_string();
            // A section's name may be wrapped over two lines.
            let at = found.get(2).map(|m| {
                m.as_str().split_whitespace().collect::<Vec<_>>().join(" ")
            });
            markup.citations.push(Citation { id, at, range });
        }
    }
    let taken: Vec<_> = markup
        .directives
        .iter()
        .map(|d| d.range.clone())
        .chain(markup.citations.iter().map(|c| c.range.clone()))
        .collect();
    markup.text = spans.into_iter().flat_map(|s| gaps(s, &taken)).collect();
    markup
}

/// The parts of `span` outside `taken`.
fn gaps(span: Range<usize>, taken: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut gaps = vec![span];
    for t in taken {
        gaps = gaps
            .into_iter()
            .flat_map(|g| {
                let before = g.start..g.end.min(t.start);
                let after = g.start.max(t.end)..g.end;
                if t.start < g.end && g.start < t.end {
                    vec![before, after]
                } else {
                    vec![g]
                }
            })
            .filter(|g| g.start < g.end)
            .collect();
    }
    gaps
}

/// Gives headings the ids that mdBook gives them: lower case, spaces to
/// dashes, other punctuation dropped, `-1` and so on for repeats.
#[derive(Default)]
struct Ids(std::collections::HashMap<String, usize>);

impl Ids {
    fn unique(&mut self, explicit: &str, text: &str) -> String {
        let id = if explicit.is_empty() {
            slug(text)
        } else {
            explicit.to_string()
        };
        let count = self.0.entry(id.clone()).or_insert(0);
        *count += 1;
        match *count {
            1 => id,
            n => format!("{id}-{}", n - 1),
        }
    }
}

/// The id of a heading with this text.
pub fn slug(text: &str) -> String {
    text.trim()
        .chars()
        .filter_map(|c| match c {
            c if c.is_alphanumeric() || c == '_' || c == '-' => {
                Some(c.to_ascii_lowercase())
            }
            c if c.is_whitespace() => Some('-'),
            _ => None,
        })
        .collect()
}

/// `text` with each range replaced by its string. Ranges must not overlap.
pub fn replace(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, new) in edits {
        out.push_str(&text[at..range.start]);
        out.push_str(&new);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_in_code_are_left_alone() {
        let text = "{{#listing a/b}}\n\n```text\n{{#listing c/d}}\n```\n\n\
                    `{{#listing e/f}}` and {{#value x.y}}\n";
        let names: Vec<_> = scan(text)
            .directives
            .into_iter()
            .map(|d| d.argument)
            .collect();
        assert_eq!(names, ["a/b", "x.y"]);
    }

    #[test]
    fn citations_may_name_a_section() {
        let found = scan("True [@go-spec: Method\nsets], and [@rfc-2394].");
        assert_eq!(found.citations[0].id, "go-spec");
        assert_eq!(found.citations[0].at.as_deref(), Some("Method sets"));
        assert_eq!(found.citations[1].at, None);
        let coded = scan("See [@std: `Wake`], not `[@std]`.");
        assert_eq!(coded.citations.len(), 1);
        assert_eq!(coded.citations[0].at.as_deref(), Some("`Wake`"));
    }

    #[test]
    fn a_fence_knows_its_info_and_the_start_of_its_body() {
        let text = "x\n\n```mermaid guide\nflowchart TD\n```\n";
        let fence = &scan(text).fences[0];
        assert_eq!(fence.info, "mermaid guide");
        assert_eq!(fence.body, "flowchart TD\n");
        assert!(text[fence.body_start..].starts_with("flowchart"));
    }

    #[test]
    fn repeated_headings_get_numbered_ids() {
        let ids: Vec<_> = scan("# A b!\n\n# A b!\n\n# C {#own}\n")
            .headings
            .into_iter()
            .map(|h| h.id)
            .collect();
        assert_eq!(ids, ["a-b", "a-b-1", "own"]);
    }

    #[test]
    fn terms_are_not_looked_for_in_headings_links_or_directives() {
        let text = "# Goroutine\n\n[goroutine](x.md) {{#claim goroutine}} \
                    goroutine\n";
        let found = scan(text);
        let joined: String =
            found.text.iter().map(|r| &text[r.clone()]).collect();
        assert_eq!(joined.matches("goroutine").count(), 1);
    }
}
