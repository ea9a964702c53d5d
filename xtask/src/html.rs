//! Small helpers for the HTML that the nouns produce with `maud`.

use maud::Markup;

/// `markup` on one line, so that Markdown takes it as one HTML block even
/// where it holds blank lines. Line ends inside become `&#10;`, which reads
/// the same, in `<pre>` too.
pub fn one_line(markup: Markup) -> String {
    markup.into_string().trim().replace('\n', "&#10;")
}

/// Inline Markdown (code spans, emphasis, links) of a data file as HTML.
/// Chapter links (`.md`) become page links.
pub fn inline(text: &str) -> maud::PreEscaped<String> {
    use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd};
    let events = Parser::new_ext(text, crate::markup::options())
        .filter(|e| {
            !matches!(
                e,
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)
            )
        })
        .map(|event| match event {
            // Data files hold text, never markup of their own.
            Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => {
                let dest_url = CowStr::from(dest_url.replace(".md", ".html"));
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                })
            }
            other => other,
        });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    maud::PreEscaped(html.trim().to_string())
}

/// A labelled select of a form; `none` is what it says while nothing is
/// chosen.
pub fn choice<'a>(
    label: &str,
    name: &str,
    none: &str,
    options: impl IntoIterator<Item = (&'a str, String)>,
) -> Markup {
    maud::html! {
        label {
            span { (label) }
            select name=(name) autocomplete="off" {
                option value="" { (none) }
                @for (value, text) in options {
                    option value=(value) { (text) }
                }
            }
        }
    }
}

/// `text` as the content of an element or attribute of XML.
pub fn xml(text: &str) -> String {
    maud::html! { (text) }.into_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_do_not_survive() {
        let line = one_line(maud::html! { pre { "a\n\nb" } });
        assert_eq!(line, "<pre>a&#10;&#10;b</pre>");
    }

    #[test]
    fn data_cannot_smuggle_markup() {
        let html = inline("`Vec<T>` <script>x</script>").into_string();
        assert!(html.contains("<code>Vec&lt;T&gt;</code>"), "{html}");
        assert!(!html.contains("<script>"), "{html}");
    }
}
