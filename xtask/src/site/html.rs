//! What the checks need to know of one built page, taken from its tokens in
//! one pass.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer,
    TokenizerOpts,
};

/// Where a page refers to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The element, for example `a`.
    pub element: String,
    /// The attribute, for example `href`.
    pub attribute: String,
    /// The address or, for [`Target::Id`], the id.
    pub value: String,
    pub target: Target,
    /// The line of the built page.
    pub line: usize,
}

/// What the browser does with a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The reader may follow it.
    Link,
    /// The browser loads it with the page.
    Load,
    /// The browser loads it when it comes into view or is asked for.
    Later,
    /// An id on the same page.
    Id,
}

/// Something on a page that a rule forbids, and the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub rule: Rule,
    /// The element or attribute, as it would be written.
    pub what: String,
    pub line: usize,
}

/// The rules that one page breaks or keeps by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    InlineScript,
    InlineStyle,
    ImageWithoutText,
}

/// What one page holds.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Every id with its line, in order.
    pub ids: Vec<(String, usize)>,
    pub references: Vec<Reference>,
    pub faults: Vec<Fault>,
    /// The address of `<base href>`, which moves relative addresses.
    pub base: Option<String>,
    /// The content security policy of a `<meta>` element.
    pub policy: Option<String>,
}

/// Reads a page.
pub fn facts(html: &str) -> Facts {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let sink = Sink::default();
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut state = tokenizer.sink.0.into_inner();
    state.close_image();
    state.facts
}

#[derive(Default)]
struct Sink(RefCell<State>);

#[derive(Default)]
struct State {
    facts: Facts,
    /// A `<svg role="img">` without a name, until its first child is seen.
    unnamed_image: Option<Fault>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        if tag.kind == TagKind::EndTag {
            return TokenSinkResult::Continue;
        }
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        self.0.borrow_mut().start(&tag, line);
        // What stands inside these is text to the browser.
        match &*tag.name {
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "iframe" => TokenSinkResult::RawData(RawKind::Rawtext),
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl State {
    fn close_image(&mut self) {
        self.facts.faults.extend(self.unnamed_image.take());
    }

    fn start(&mut self, tag: &Tag, line: usize) {
        let element = &*tag.name;
        if element == "title" {
            self.unnamed_image = None;
        }
        self.close_image();
        let get = |name: &str| {
            tag.attrs
                .iter()
                .find(|a| &*a.name.local == name)
                .map(|a| &*a.value)
        };
        self.rules(element, &get, line);
        match element {
            "base" => self.facts.base = get("href").map(str::to_string),
            "meta" => self.meta(&get, line),
            _ => {}
        }
        for attribute in &tag.attrs {
            let name = &*attribute.name.local;
            let value = &*attribute.value;
            if name == "id" {
                self.facts.ids.push((value.to_string(), line));
            }
            for (value, target) in targets(element, name, value, &get) {
                self.facts.references.push(Reference {
                    element: element.to_string(),
                    attribute: name.to_string(),
                    value,
                    target,
                    line,
                });
            }
            let forbidden = match name {
                "style" => Rule::InlineStyle,
                _ if name.starts_with("on") => Rule::InlineScript,
                _ if is_script_address(value) => Rule::InlineScript,
                _ => continue,
            };
            let what = format!("<{element} {name}=\"{value}\">");
            self.fault(forbidden, what, line);
        }
    }

    fn rules<'a>(
        &mut self,
        element: &str,
        get: &impl Fn(&str) -> Option<&'a str>,
        line: usize,
    ) {
        match element {
            "script" if get("src").is_none() && runs(get("type")) => {
                self.fault(Rule::InlineScript, "<script>".into(), line);
            }
            "style" => {
                self.fault(Rule::InlineStyle, "<style>".into(), line);
            }
            "img" if get("alt").is_none() => {
                let what =
                    format!("<img src=\"{}\">", get("src").unwrap_or(""));
                self.fault(Rule::ImageWithoutText, what, line);
            }
            "svg" if get("role") == Some("img") => {
                let named = ["aria-label", "aria-labelledby"]
                    .iter()
                    .any(|a| get(a).is_some_and(|v| !v.is_empty()));
                self.unnamed_image = (!named).then(|| Fault {
                    rule: Rule::ImageWithoutText,
                    what: "<svg role=\"img\">".into(),
                    line,
                });
            }
            _ => {}
        }
    }

    fn meta<'a>(
        &mut self,
        get: &impl Fn(&str) -> Option<&'a str>,
        line: usize,
    ) {
        let content = get("content").unwrap_or_default();
        let header = get("http-equiv").unwrap_or_default();
        if header.eq_ignore_ascii_case("content-security-policy") {
            self.facts.policy = Some(content.to_string());
        } else if header.eq_ignore_ascii_case("refresh")
            && let Some((_, address)) = content.split_once("url=")
        {
            self.facts.references.push(Reference {
                element: "meta".into(),
                attribute: "content".into(),
                value: address.trim().to_string(),
                target: Target::Link,
                line,
            });
        }
    }

    fn fault(&mut self, rule: Rule, what: String, line: usize) {
        self.facts.faults.push(Fault { rule, what, line });
    }
}

/// Whether a `<script>` of this type is run; data blocks are not.
fn runs(kind: Option<&str>) -> bool {
    matches!(
        kind,
        None | Some("" | "module" | "text/javascript" | "importmap")
    )
}

fn is_script_address(value: &str) -> bool {
    let start: String = value.trim_start().chars().take(11).collect();
    start.eq_ignore_ascii_case("javascript:")
}

/// What one attribute refers to.
fn targets<'a>(
    element: &str,
    name: &str,
    value: &str,
    get: &impl Fn(&str) -> Option<&'a str>,
) -> Vec<(String, Target)> {
    let one = |target| vec![(value.to_string(), target)];
    let ids = || {
        let ids = value.split_ascii_whitespace();
        ids.map(|id| (id.to_string(), Target::Id)).collect()
    };
    match (element, name) {
        ("link", "href") => one(linked(get("rel").unwrap_or_default())),
        ("base", "href") => Vec::new(),
        ("use" | "image", "href" | "xlink:href") => {
            match value.strip_prefix('#') {
                Some(id) => vec![(id.to_string(), Target::Id)],
                None => one(Target::Load),
            }
        }
        (_, "href" | "xlink:href" | "action" | "formaction" | "cite") => {
            one(Target::Link)
        }
        ("img" | "iframe", "src") if get("loading") == Some("lazy") => {
            one(Target::Later)
        }
        ("video" | "audio" | "source" | "track", "src") => one(Target::Later),
        (_, "src" | "poster" | "ping") | ("object", "data") => {
            one(Target::Load)
        }
        (_, "srcset" | "imagesrcset") => value
            .split(',')
            .filter_map(|one| one.split_ascii_whitespace().next())
            .map(|address| (address.to_string(), Target::Load))
            .collect(),
        ("label" | "output", "for")
        | (
            _,
            "aria-labelledby"
            | "aria-describedby"
            | "aria-controls"
            | "aria-owns"
            | "aria-details"
            | "aria-flowto"
            | "aria-activedescendant"
            | "aria-errormessage"
            | "headers"
            | "list"
            | "form"
            | "popovertarget"
            | "commandfor",
        ) => ids(),
        // `fill="url(#shade)"`, `marker-end="url(#arrow)"` …
        _ => match value.strip_prefix("url(#") {
            Some(rest) => {
                let id = rest.trim_end_matches(')').to_string();
                vec![(id, Target::Id)]
            }
            None => Vec::new(),
        },
    }
}

/// What the browser does with a `<link>` of these relations.
fn linked(rel: &str) -> Target {
    let has = |names: &[&str]| {
        rel.split_ascii_whitespace()
            .any(|r| names.iter().any(|n| r.eq_ignore_ascii_case(n)))
    };
    if has(&["stylesheet", "preload", "modulepreload"])
        || has(&["preconnect", "dns-prefetch"])
    {
        Target::Load
    } else if has(&["icon", "apple-touch-icon", "manifest", "prefetch"]) {
        Target::Later
    } else {
        Target::Link
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(html: &str) -> Vec<Rule> {
        facts(html).faults.iter().map(|f| f.rule).collect()
    }

    fn referred(html: &str) -> Vec<(String, Target)> {
        let references = facts(html).references.into_iter();
        references.map(|r| (r.value, r.target)).collect()
    }

    #[test]
    fn inline_code_is_a_fault_and_data_is_not() {
        let script = [Rule::InlineScript];
        assert_eq!(rules("<script>x()</script>"), script);
        assert_eq!(rules("<a href=\" JavaScript:x()\">a</a>"), script);
        assert_eq!(rules("<p onclick=\"x()\">a</p>"), script);
        assert_eq!(rules("<script src=\"x.js\"></script>"), []);
        let data = "<script type=\"application/json\">{}</script>";
        assert_eq!(rules(data), []);
        assert_eq!(rules("<style>p {}</style>"), [Rule::InlineStyle]);
        assert_eq!(rules("<p style=\"color: red\">"), [Rule::InlineStyle]);
    }

    #[test]
    fn text_in_a_script_is_not_a_tag() {
        let html = "<script src=a.js>'<a href=\"b.html\">'</script>";
        assert_eq!(referred(html), [("a.js".into(), Target::Load)]);
    }

    #[test]
    fn an_image_has_a_name() {
        let missing = [Rule::ImageWithoutText];
        assert_eq!(rules("<img src=\"a.png\">"), missing);
        assert_eq!(rules("<img src=\"a.png\" alt=\"\">"), []);
        assert_eq!(rules("<svg role=\"img\"><g></g></svg>"), missing);
        assert_eq!(rules("<svg role=\"img\"></svg>"), missing);
        assert_eq!(rules("<svg role=\"img\"><title>a</title></svg>"), []);
        assert_eq!(rules("<svg role=\"img\" aria-label=\"a\"></svg>"), []);
    }

    #[test]
    fn references_are_told_apart_by_what_the_browser_does() {
        let html = "<link rel=stylesheet href=a.css><link rel=next href=b>\
                    <p aria-describedby=\"c d\"><path fill=\"url(#e)\">\
                    <img alt srcset=\"f.png 1x, g.png 2x\">\
                    <meta http-equiv=refresh content=\"0; url=h.html\">";
        let expected = [
            ("a.css", Target::Load),
            ("b", Target::Link),
            ("c", Target::Id),
            ("d", Target::Id),
            ("e", Target::Id),
            ("f.png", Target::Load),
            ("g.png", Target::Load),
            ("h.html", Target::Link),
        ];
        let expected = expected.map(|(value, t)| (value.to_string(), t));
        assert_eq!(referred(html), expected);
    }
}
