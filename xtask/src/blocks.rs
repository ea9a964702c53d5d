//! Markdown's tables and code fences as this book sets them. mdBook aligns
//! columns with `style` attributes, which our Content-Security-Policy forbids,
//! gives cells no names for a phone to show, and makes code that the keyboard
//! cannot scroll.

use std::ops::Range;

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{
    Alignment, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd,
};

use crate::html::one_line;
use crate::markup;

/// `text` with every table and every plain fence replaced by HTML. Fences
/// that name a language mdBook or a preprocessor handles (`mermaid`) stay.
pub fn set(text: &str) -> String {
    // As mdBook itself reads the text.
    let options = markup::options() | Options::ENABLE_SMART_PUNCTUATION;
    let mut events = Parser::new_ext(text, options).into_offset_iter();
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::Table(alignments)) => {
                let inside = events
                    .by_ref()
                    .map(|(event, _)| event)
                    .take_while(|e| *e != Event::End(TagEnd::Table));
                let html = table(&alignments, inside);
                edits.push((range, format!("{}\n", one_line(html))));
            }
            Event::Start(Tag::CodeBlock(kind)) if !is_drawn(&kind) => {
                let code: String = events
                    .by_ref()
                    .map_while(|(event, _)| match event {
                        Event::Text(text) => Some(text.to_string()),
                        _ => None,
                    })
                    .collect();
                let html = html! {
                    pre tabindex="0" { code { (code.trim_end()) } }
                };
                edits.push((range, format!("{}\n", one_line(html))));
            }
            _ => {}
        }
    }
    markup::replace(text, edits)
}

fn is_drawn(kind: &CodeBlockKind) -> bool {
    matches!(kind, CodeBlockKind::Fenced(info) if info.starts_with("mermaid"))
}

/// Most columns that a table may have to stand in the measure of the text.
const NARROW: usize = 3;

/// One table; on a phone its rows become cards, in which each cell but the
/// first carries its column's name.
fn table<'a>(
    alignments: &[Alignment],
    events: impl Iterator<Item = Event<'a>>,
) -> Markup {
    let mut rows: Vec<Vec<Vec<Event>>> = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                rows.push(Vec::new());
            }
            Event::Start(Tag::TableCell) => {
                rows.last_mut().expect("a row").push(Vec::new());
            }
            Event::End(
                TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell,
            ) => {}
            other => {
                let cell = rows.last_mut().and_then(|r| r.last_mut());
                cell.expect("a cell").push(other);
            }
        }
    }
    let class = |at: usize| match alignments.get(at) {
        Some(Alignment::Right) => Some("num"),
        Some(Alignment::Center) => Some("mid"),
        _ => None,
    };
    let head = rows.remove(0);
    let names: Vec<String> = head.iter().map(|c| plain(c)).collect();
    html! {
        div class={ "table cards" @if names.len() > NARROW { " wide" } } {
            table {
                thead {
                    tr {
                        @for (at, cell) in head.into_iter().enumerate() {
                            @if cell.is_empty() { td {} }
                            @else {
                                th scope="col" class=[class(at)] { (inline(cell)) }
                            }
                        }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            @for (at, cell) in row.into_iter().enumerate() {
                                @let name = names.get(at).filter(|n| {
                                    at > 0 && !n.is_empty()
                                });
                                td class=[class(at)] data-label=[name] {
                                    (inline(cell))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn plain(events: &[Event]) -> String {
    events
        .iter()
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
            Event::SoftBreak => Some(" "),
            _ => None,
        })
        .collect()
}

fn inline(events: Vec<Event>) -> Markup {
    let events = events.into_iter().map(|event| match event {
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Link {
            link_type,
            dest_url: page_link(dest_url),
            title,
            id,
        }),
        other => other,
    });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    PreEscaped(html)
}

/// A link to a chapter as a link to its page, as mdBook makes it.
fn page_link(target: CowStr) -> CowStr {
    let path = target.split('#').next().unwrap_or_default();
    match path.strip_suffix(".md") {
        Some(stem) if !target.contains("://") => {
            let fragment = &target[path.len()..];
            CowStr::from(format!("{stem}.html{fragment}"))
        }
        _ => target,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_named_cells_classes_and_page_links() {
        let html =
            set("| what | n |\n|---|--:|\n| [x](a/b.md#c) | 2 |\n\nnext\n");
        assert!(html.contains(r#"<a href="a/b.html#c">x</a>"#), "{html}");
        assert!(
            html.contains(r#"<td class="num" data-label="n">2</td>"#),
            "{html}"
        );
        assert!(!html.contains("style="), "{html}");
        assert!(html.ends_with("\n\nnext\n"), "{html}");
    }

    #[test]
    fn a_fence_can_be_scrolled_by_keyboard_and_a_diagram_stays() {
        let html = set("```sh\na < b\n\nc\n```\n\n```mermaid\nx\n```\n");
        assert!(html.starts_with(
            "<pre tabindex=\"0\"><code>a &lt; b&#10;&#10;c</code></pre>\n"
        ));
        assert!(html.ends_with("```mermaid\nx\n```\n"), "{html}");
    }

    #[test]
    fn html_in_a_cell_survives() {
        let html = set("| a |\n|---|\n| <b class=\"x\">1</b> |\n");
        assert!(html.contains("<td><b class=\"x\">1</b></td>"), "{html}");
    }
}
