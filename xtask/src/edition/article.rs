//! The text of a page without what only a browser can use: no frame, no
//! controls, nothing folded, nothing that shows when pointed at.

use anyhow::{Context, Result};

use crate::tree::{self, Element, Node};

/// The text of one page.
#[derive(Debug)]
pub struct Article {
    /// The page, relative to the root of the site.
    pub file: String,
    pub title: String,
    pub body: Vec<Node>,
}

/// Classes of what is left out.
const LEFT_OUT: [&str; 7] = [
    "downloads",
    "finder-form",
    "onward",
    "search",
    "weight",
    "weighed",
    "weighed-bar",
];
/// Elements that are left out: controls.
const CONTROLS: [&str; 4] = ["button", "form", "nav", "select"];
/// Attributes that only scripts and the keyboard use, or that point to what
/// is left out.
const NEEDLESS: [&str; 5] = [
    "aria-describedby",
    "data-guide",
    "data-label",
    "open",
    "tabindex",
];
/// Attributes that hold ids.
const REFERENCES: [&str; 3] = ["aria-controls", "aria-labelledby", "headers"];
/// Columns between the stops of a tab.
const TAB: usize = 4;

impl Article {
    /// Takes the text out of the page `html`.
    pub fn read(file: &str, title: &str, html: &str) -> Result<Self> {
        let page = tree::parse(html)
            .with_context(|| format!("book/{file} is not well-formed"))?;
        let article = page
            .find(&|e| e.name == "article" && e.is("text"))
            .with_context(|| format!("book/{file} has no text"))?;
        Ok(Self {
            file: file.into(),
            title: title.into(),
            body: kept(article.children.clone()),
        })
    }

    /// Every element, in order of the text.
    pub fn visit(&self, see: &mut impl FnMut(&Element)) {
        for node in &self.body {
            if let Node::Element(element) = node {
                element.visit(see);
            }
        }
    }

    /// The sections of the page: id and heading.
    pub fn sections(&self) -> Vec<(String, String)> {
        let mut sections = Vec::new();
        self.visit(&mut |element| {
            if element.name == "h2"
                && let Some(id) = element.get("id")
                && id != "cited"
            {
                sections.push((id.to_string(), element.text()));
            }
        });
        sections
    }

    /// Gives every link the address that `to` says; where it says none, the
    /// words of the link stay.
    pub fn link(&mut self, to: &impl Fn(&str) -> Option<String>) {
        change(&mut self.body, &mut |element| {
            if element.name != "a" {
                return;
            }
            let Some(address) = element.take("href") else {
                return;
            };
            element.take("rel");
            match to(&address) {
                Some(address) => {
                    element.attributes.push(("href".into(), address));
                }
                None => element.name = "span".into(),
            }
        });
    }

    /// Puts `prefix` before every id and what names one, so that several
    /// pages can stand in one; links are left to [`Article::link`].
    pub fn prefix(&mut self, prefix: &str) {
        change(&mut self.body, &mut |element| {
            for (name, value) in &mut element.attributes {
                if name == "id" {
                    *value = format!("{prefix}{value}");
                } else if REFERENCES.contains(&name.as_str()) {
                    let ids = value.split_ascii_whitespace();
                    let ids: Vec<String> =
                        ids.map(|id| format!("{prefix}{id}")).collect();
                    *value = ids.join(" ");
                } else if let Some(id) = value.strip_prefix("url(#") {
                    *value = format!("url(#{prefix}{id}");
                }
            }
        });
    }
}

/// Does `act` to every element.
pub fn change(nodes: &mut [Node], act: &mut impl FnMut(&mut Element)) {
    for node in nodes {
        if let Node::Element(element) = node {
            act(element);
            change(&mut element.children, act);
        }
    }
}

fn kept(nodes: Vec<Node>) -> Vec<Node> {
    nodes.into_iter().flat_map(keep).collect()
}

/// What stays of a node.
fn keep(node: Node) -> Vec<Node> {
    let Node::Element(mut element) = node else {
        return vec![node];
    };
    if CONTROLS.contains(&element.name.as_str())
        || LEFT_OUT.iter().any(|class| element.is(class))
        || element.get("role") == Some("tooltip")
    {
        return Vec::new();
    }
    let label = element.take("data-label").filter(|_| element.is("out"));
    element
        .attributes
        .retain(|(name, _)| !NEEDLESS.contains(&name.as_str()));
    if element.name == "pre" {
        spaces(&mut element.children, &mut 0);
    }
    element.children = kept(element.children);
    if element.name == "a" && element.is("header") {
        return element.children;
    }
    match element.name.as_str() {
        "details" => element.name = "div".into(),
        "summary" => {
            element.name = "p".into();
            element.attributes.push(("class".into(), "summary".into()));
        }
        _ => {}
    }
    match label {
        None => vec![Node::Element(element)],
        Some(label) => {
            let label = Element::new("p", vec![Node::Text(label)])
                .with("class", "label");
            let children = vec![Node::Element(label), Node::Element(element)];
            let both = Element::new("div", children).with("class", "output");
            vec![Node::Element(both)]
        }
    }
}

/// Puts spaces for tabs, up to the next stop: not every device knows how wide
/// a tab should be. `at` is the column so far.
fn spaces(nodes: &mut [Node], at: &mut usize) {
    for node in nodes {
        match node {
            Node::Element(element) => spaces(&mut element.children, at),
            Node::Text(text) => {
                let mut wide = String::with_capacity(text.len());
                for c in text.chars() {
                    match c {
                        '\t' => {
                            let columns = TAB - *at % TAB;
                            wide.push_str(&" ".repeat(columns));
                            *at += columns;
                            continue;
                        }
                        '\n' => *at = 0,
                        _ => *at += 1,
                    }
                    wide.push(c);
                }
                *text = wide;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(body: &str) -> Article {
        let html = format!(
            "<main><article class=\"text\">{body}</article>\
                            </main>"
        );
        Article::read("a/b.html", "B", &html).unwrap()
    }

    fn text(body: &str) -> String {
        tree::write(&article(body).body)
    }

    #[test]
    fn what_only_a_browser_can_use_is_left_out() {
        let body = "<p>a<span role=\"tooltip\">b</span></p><nav>c</nav>\
                    <button>d</button><div class=\"downloads\"></div>\
                    <h2 id=\"e\"><a class=\"header\" href=\"#e\">E</a></h2>";
        assert_eq!(text(body), "<p>a</p><h2 id=\"e\">E</h2>");
    }

    #[test]
    fn what_is_folded_stands_open_and_output_says_whose_it_is() {
        let body = "<details open><summary>s</summary>t</details>\
                    <pre class=\"out\" data-label=\"PRINTS\" tabindex=\"0\">\
                    x</pre>";
        let expected = "<div><p class=\"summary\">s</p>t</div>\
                        <div class=\"output\"><p class=\"label\">PRINTS</p>\
                        <pre class=\"out\">x</pre></div>";
        assert_eq!(text(body), expected);
    }

    #[test]
    fn tabs_of_code_become_spaces_up_to_the_next_stop() {
        let body = "<pre>a<b>\tb</b>\n\t\tc</pre>";
        assert_eq!(text(body), "<pre>a<b>   b</b>\n        c</pre>");
    }

    #[test]
    fn links_go_where_they_are_told_and_words_stay() {
        let mut article = article("<a href=\"x\">x</a><a href=\"y\">y</a>");
        article.link(&|to| (to == "x").then(|| "z".into()));
        let expected = "<a href=\"z\">x</a><span>y</span>";
        assert_eq!(tree::write(&article.body), expected);
    }

    #[test]
    fn ids_and_what_names_them_get_the_same_prefix() {
        let mut article = article(
            "<p id=\"a\" aria-labelledby=\"a b\" marker-end=\"url(#c)\"></p>",
        );
        article.prefix("p-");
        let expected = "<p id=\"p-a\" aria-labelledby=\"p-a p-b\" \
                        marker-end=\"url(#p-c)\"></p>";
        assert_eq!(tree::write(&article.body), expected);
    }

    #[test]
    fn sections_are_known_by_id_and_sources_are_none() {
        let body = "<h2 id=\"a\">A</h2><h2 id=\"cited\">S</h2>";
        assert_eq!(article(body).sections(), [("a".into(), "A".into())]);
    }
}
