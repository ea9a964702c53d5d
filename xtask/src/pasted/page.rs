//! What the built page of a listing shows: each program as the copy button
//! gives it, what it needs, and what it prints.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer,
    TokenizerOpts,
};

use crate::language::Language;

/// One program of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub code: String,
    pub prints: Option<String>,
    pub needs: Vec<String>,
}

/// The programs of a page.
pub fn programs(html: &str) -> BTreeMap<Language, Shown> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let state = tokenizer.sink.0.into_inner();
    let common = state.common;
    let mut all = state.sides;
    for shown in all.values_mut() {
        shown.prints = shown.prints.take().or_else(|| common.clone());
    }
    all
}

/// Text that is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Into {
    Code,
    Prints,
    Need,
}

#[derive(Default)]
struct State {
    sides: BTreeMap<Language, Shown>,
    /// What all programs print.
    common: Option<String>,
    /// The side whose section is open, and how many sections are.
    side: Option<(Language, usize)>,
    sections: usize,
    pre: bool,
    needs: bool,
    into: Option<Into>,
    /// Whether the text of an element has just begun.
    first: bool,
}

impl State {
    fn open(&mut self, tag: &Tag) {
        let class = attribute(tag, "class");
        let has = |word: &str| class.split(' ').any(|c| c == word);
        match &*tag.name {
            "section" => {
                self.sections += 1;
                let language =
                    Language::ALL.into_iter().find(|l| has(l.class()));
                if let Some(language) = language.filter(|_| has("side")) {
                    self.side = Some((language, self.sections));
                    self.sides.entry(language).or_default();
                }
            }
            "pre" if has("out") => {
                self.begin(Into::Prints);
                match self.side.and_then(|(l, _)| self.sides.get_mut(&l)) {
                    Some(shown) => shown.prints = Some(String::new()),
                    None => self.common = Some(String::new()),
                }
            }
            "pre" => self.pre = true,
            "code" if self.pre && self.side.is_some() => {
                self.begin(Into::Code);
                // What a browser drops stands directly below `<pre>` only.
                self.first = false;
            }
            "p" => self.needs = has("needs"),
            "code" if self.needs => {
                self.begin(Into::Need);
                if let Some(shown) = self.shown() {
                    shown.needs.push(String::new());
                }
            }
            _ => {}
        }
    }

    fn begin(&mut self, into: Into) {
        self.into = Some(into);
        self.first = true;
    }

    fn shown(&mut self) -> Option<&mut Shown> {
        let (language, _) = self.side?;
        self.sides.get_mut(&language)
    }

    fn close(&mut self, tag: &Tag) {
        match &*tag.name {
            "section" => {
                if self.side.is_some_and(|(_, at)| at == self.sections) {
                    self.side = None;
                }
                self.sections = self.sections.saturating_sub(1);
            }
            "pre" => {
                self.pre = false;
                self.into = None;
            }
            "code" if self.into != Some(Into::Prints) => self.into = None,
            "p" => self.needs = false,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let Some(into) = self.into else { return };
        let dropped = self.first && into == Into::Prints;
        self.first = false;
        let text = match dropped {
            // As a browser does with the line end that begins a `<pre>`.
            true => text.strip_prefix('\n').unwrap_or(text),
            false => text,
        };
        let target = match (into, self.side) {
            (Into::Prints, None) => self.common.as_mut(),
            (Into::Prints, _) => self.shown().and_then(|s| s.prints.as_mut()),
            (Into::Code, _) => self.shown().map(|s| &mut s.code),
            (Into::Need, _) => self.shown().and_then(|s| s.needs.last_mut()),
        };
        if let Some(target) = target {
            target.push_str(text);
        }
    }
}

fn attribute<'a>(tag: &'a Tag, name: &str) -> &'a str {
    let mut named = tag.attrs.iter().filter(|a| &*a.name.local == name);
    named.next().map_or("", |a| &*a.value)
}

#[derive(Default)]
struct Sink(RefCell<State>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => match tag.kind {
                TagKind::StartTag => state.open(&tag),
                TagKind::EndTag => state.close(&tag),
            },
            Token::CharacterTokens(text) => state.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gives_up_its_programs_with_what_they_print_and_need() {
        let html = "<main><section class=\"side go\"><h2>Go</h2>\
            <pre tabindex=\"0\"><code>&#10;<span class=\"k\">a</span> &lt; \
            b&#10;&#10;</code></pre><p class=\"meta\"><code>go run</code></p>\
            </section><section class=\"side rust\"><pre><code>x</code></pre>\
            <p class=\"meta needs\">It needs <code>cargo add a@1</code>, \
            <code>cargo add b@2</code></p>\
            <pre class=\"out\" data-label=\"PRINTS\">&#10;own&#10;</pre>\
            </section><pre class=\"out\">all&#10;</pre></main>";
        let found = programs(html);
        let go = &found[&Language::Go];
        assert_eq!(go.code, "\na < b\n\n");
        assert_eq!(go.prints.as_deref(), Some("all\n"));
        let rust = &found[&Language::Rust];
        assert_eq!(rust.code, "x");
        assert_eq!(rust.prints.as_deref(), Some("own\n"));
        assert_eq!(rust.needs, ["cargo add a@1", "cargo add b@2"]);
    }
}
