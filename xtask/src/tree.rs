//! A page as a tree: read from HTML in which every element is closed, as all
//! pages of this book are, and written as markup that is HTML and XML alike.

use std::cell::RefCell;

use anyhow::{Result, bail};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer,
    TokenizerOpts,
};

/// An element or a run of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Element(Element),
    Text(String),
}

/// An element with what stands inside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

/// Elements that have no content and no closing tag.
const VOID: [&str; 11] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
    "wbr",
];

/// Names that XML wants in capitals where a tokenizer of HTML gives none.
const CAPITALS: [&str; 12] = [
    "clipPath",
    "gradientUnits",
    "linearGradient",
    "markerHeight",
    "markerUnits",
    "markerWidth",
    "pathLength",
    "preserveAspectRatio",
    "refX",
    "refY",
    "textLength",
    "viewBox",
];

impl Element {
    /// An element without attributes around `children`.
    pub fn new(name: &str, children: Vec<Node>) -> Self {
        Self {
            name: name.into(),
            attributes: Vec::new(),
            children,
        }
    }

    /// The same with an attribute more.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.attributes.push((name.into(), value.into()));
        self
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Removes an attribute and gives its value.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let at = self.attributes.iter().position(|(n, _)| n == name)?;
        Some(self.attributes.remove(at).1)
    }

    /// Whether it has this class.
    pub fn is(&self, class: &str) -> bool {
        let classes = self.get("class").unwrap_or_default();
        classes.split_ascii_whitespace().any(|c| c == class)
    }

    /// The first element inside, in order of the text, that fits.
    pub fn find(&self, fits: &impl Fn(&Element) -> bool) -> Option<&Element> {
        self.elements().find_map(|element| match fits(element) {
            true => Some(element),
            false => element.find(fits),
        })
    }

    /// The elements directly inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// All text inside, white space as a browser shows it.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.gather(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn gather(&self, into: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(text) => into.push_str(text),
                Node::Element(element) => element.gather(into),
            }
        }
    }

    /// Every element inside and itself, in order of the text.
    pub fn visit(&self, see: &mut impl FnMut(&Element)) {
        see(self);
        for element in self.elements() {
            element.visit(see);
        }
    }
}

/// Reads `html`; an element that is not closed in order is an error.
pub fn parse(html: &str) -> Result<Element> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let Builder { mut open, fault } = tokenizer.sink.0.into_inner();
    if let Some(fault) = fault {
        bail!("{fault}");
    }
    let root = open.swap_remove(0);
    if let Some(left) = open.pop() {
        bail!("<{}> is not closed", left.name);
    }
    Ok(root)
}

#[derive(Default)]
struct Sink(RefCell<Builder>);

struct Builder {
    /// The elements around what comes next; the first is the page.
    open: Vec<Element>,
    fault: Option<String>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            open: vec![Element::default()],
            fault: None,
        }
    }
}

impl Builder {
    fn put(&mut self, node: Node) {
        let parent = self.open.last_mut().expect("the page is never closed");
        match (node, parent.children.last_mut()) {
            // The tokenizer gives a reference such as `&lt;` by itself.
            (Node::Text(more), Some(Node::Text(text))) => text.push_str(&more),
            (node, _) => parent.children.push(node),
        }
    }

    fn close(&mut self, name: &str, line: u64) {
        if self.open.len() > 1
            && self.open.last().is_some_and(|e| e.name == name)
        {
            let element = self.open.pop().expect("not empty");
            self.put(Node::Element(element));
        } else if !VOID.contains(&name) {
            let inside = self.open.last().map_or("", |e| e.name.as_str());
            self.fault.get_or_insert(format!(
                "line {line}: </{name}> stands inside <{inside}>"
            ));
        }
    }
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut builder = self.0.borrow_mut();
        let tag = match token {
            Token::CharacterTokens(text) => {
                builder.put(Node::Text(text.to_string()));
                return TokenSinkResult::Continue;
            }
            Token::TagToken(tag) => tag,
            _ => return TokenSinkResult::Continue,
        };
        let name = capitals(&tag.name);
        if tag.kind == TagKind::EndTag {
            builder.close(&name, line);
            return TokenSinkResult::Continue;
        }
        let attributes = tag.attrs.iter();
        let element = Element {
            attributes: attributes
                .map(|a| (capitals(&a.name.local), a.value.to_string()))
                .collect(),
            children: Vec::new(),
            name,
        };
        let raw = match element.name.as_str() {
            "script" => Some(RawKind::ScriptData),
            "style" => Some(RawKind::Rawtext),
            "title" | "textarea" => Some(RawKind::Rcdata),
            _ => None,
        };
        if tag.self_closing || VOID.contains(&element.name.as_str()) {
            builder.put(Node::Element(element));
            return TokenSinkResult::Continue;
        }
        builder.open.push(element);
        raw.map_or(TokenSinkResult::Continue, TokenSinkResult::RawData)
    }
}

fn capitals(name: &str) -> String {
    let known = CAPITALS.iter().find(|c| c.eq_ignore_ascii_case(name));
    known.map_or(name, |known| *known).to_string()
}

/// `nodes` as markup that a reader of HTML and one of XML take alike.
pub fn write(nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        put(node, &mut out);
    }
    out
}

fn put(node: &Node, out: &mut String) {
    let element = match node {
        Node::Text(text) => return escape(text, out),
        Node::Element(element) => element,
    };
    out.push('<');
    out.push_str(&element.name);
    for (name, value) in &element.attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
    if VOID.contains(&element.name.as_str()) {
        out.push_str("/>");
        return;
    }
    out.push('>');
    for child in &element.children {
        put(child, out);
    }
    out.push_str("</");
    out.push_str(&element.name);
    out.push('>');
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_comes_back_as_xml() {
        let html = "<p class=a>x &lt; y<br>&#10;<svg viewbox=\"0 0 1 1\">\
                    <lineargradient></lineargradient></svg></p>";
        let expected = "<p class=\"a\">x &lt; y<br/>\n<svg viewBox=\"0 0 1 \
                        1\"><linearGradient></linearGradient></svg></p>";
        assert_eq!(write(&parse(html).unwrap().children), expected);
    }

    #[test]
    fn what_is_not_closed_in_order_is_an_error() {
        let wrong = |html| parse(html).unwrap_err().to_string();
        assert_eq!(wrong("<b><i></b></i>"), "line 1: </b> stands inside <i>");
        assert_eq!(wrong("<p>"), "<p> is not closed");
    }

    #[test]
    fn text_and_classes_are_found() {
        let page = parse("<div class=\"a b\">one\n <i>two</i></div>").unwrap();
        let div = page.find(&|e| e.is("b")).unwrap();
        assert_eq!(div.text(), "one two");
        assert!(!div.is("c"));
    }

    #[test]
    fn a_script_is_text() {
        let page = parse("<script>a < b</script>").unwrap();
        assert_eq!(page.text(), "a < b");
    }
}
