//! Syntax colours at build time: spans with the classes `k` keyword, `s`
//! string, `n` number, `c` comment, `f` function, `t` type, and `e` for the
//! telling parts of a compiler message.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write;

use maud::{PreEscaped, Render};
use tree_sitter_highlight::{
    HighlightConfiguration, HighlightEvent, Highlighter,
};

use crate::memo::Memo;

/// What grammars call the parts of a program, and our class for each.
const CLASSES: [(&str, &str); 14] = [
    ("comment", "c"),
    ("comment.documentation", "c"),
    ("constant.builtin", "n"),
    ("function", "f"),
    ("function.builtin", "f"),
    ("function.macro", "f"),
    ("function.method", "f"),
    ("keyword", "k"),
    ("label", "k"),
    ("number", "n"),
    ("string", "s"),
    ("string.special", "s"),
    ("type", "t"),
    ("type.builtin", "k"),
];

/// The TypeScript grammar's own query names only what it adds to JavaScript;
/// this is the rest.
const TYPESCRIPT: &str = r#"
(comment) @comment
[(string) (template_string) (regex)] @string
(number) @number
[(true) (false) (null) (undefined)] @constant.builtin
[(this) (super)] @keyword
(function_declaration name: (identifier) @function)
(generator_function_declaration name: (identifier) @function)
(method_definition name: (property_identifier) @function)
(variable_declarator
  name: (identifier) @function
  value: [(arrow_function) (function_expression)])
(call_expression function: (identifier) @function)
(call_expression
  function: (member_expression property: (property_identifier) @function))
[
  "as" "async" "await" "break" "case" "catch" "class" "const" "continue"
  "debugger" "default" "delete" "do" "else" "export" "extends" "finally"
  "for" "from" "function" "get" "if" "import" "in" "instanceof" "let" "new"
  "of" "return" "set" "static" "switch" "throw" "try" "typeof" "using" "var"
  "void" "while" "yield"
] @keyword
"#;

/// Of two patterns for one node the later wins, and the Go grammar's query
/// ends with one for every identifier; this says again which are functions.
const GO: &str = r#"
(call_expression function: (identifier) @function)
(call_expression
  function: (selector_expression field: (field_identifier) @function))
(function_declaration name: (identifier) @function)
(method_declaration name: (field_identifier) @function)
"#;

thread_local! {
    static HIGHLIGHTER: RefCell<Highlighter> =
        RefCell::new(Highlighter::new());
    static CONFIGURATIONS:
        RefCell<HashMap<&'static str, &'static HighlightConfiguration>> =
        RefCell::default();
}

/// `code` with spans, escaped. `language` is the word of a code fence; of a
/// language without colours the text comes back plain. The text itself is
/// never changed: without its tags the HTML is `code`.
pub fn html(language: &str, code: &str) -> PreEscaped<String> {
    static KNOWN: Memo<(String, String), String> = Memo::new();
    let key = (language.to_string(), code.to_string());
    PreEscaped(KNOWN.get(key, |(language, code)| marked(language, code)))
}

fn marked(language: &str, code: &str) -> String {
    let marked = match language {
        "go" => grammar("go", code),
        "rust" | "rs" => grammar("rust", code),
        "typescript" | "ts" | "javascript" | "js" => {
            grammar("typescript", code)
        }
        "bash" | "sh" | "shell" | "console" => grammar("bash", code),
        "toml" => grammar("toml", code),
        "message" => Some(message(code)),
        "asm" => Some(crate::assembly::html(code)),
        _ => None,
    };
    marked.unwrap_or_else(|| code.render().into_string())
}

/// The configuration of a grammar, made once in each thread and kept for the
/// life of the process: making one parses its query.
fn configuration(name: &'static str) -> &'static HighlightConfiguration {
    CONFIGURATIONS.with_borrow_mut(|all| {
        *all.entry(name)
            .or_insert_with(|| Box::leak(Box::new(make(name))))
    })
}

fn make(name: &'static str) -> HighlightConfiguration {
    let (language, query) = match name {
        "go" => (
            tree_sitter_go::LANGUAGE.into(),
            format!("{}{GO}", tree_sitter_go::HIGHLIGHTS_QUERY),
        ),
        "rust" => (
            tree_sitter_rust::LANGUAGE.into(),
            tree_sitter_rust::HIGHLIGHTS_QUERY.to_string(),
        ),
        "typescript" => (
            tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(),
            format!("{TYPESCRIPT}{}", tree_sitter_typescript::HIGHLIGHTS_QUERY),
        ),
        "bash" => (
            tree_sitter_bash::LANGUAGE.into(),
            tree_sitter_bash::HIGHLIGHT_QUERY.to_string(),
        ),
        _ => (
            tree_sitter_toml_ng::LANGUAGE.into(),
            tree_sitter_toml_ng::HIGHLIGHTS_QUERY.to_string(),
        ),
    };
    let mut made = HighlightConfiguration::new(language, name, &query, "", "")
        .expect("the query fits the grammar; a unit test makes them all");
    made.configure(&CLASSES.map(|(name, _)| name));
    made
}

/// `code` coloured by a grammar; nothing when it gives up.
fn grammar(name: &'static str, code: &str) -> Option<String> {
    HIGHLIGHTER.with_borrow_mut(|highlighter| {
        let events = highlighter
            .highlight(configuration(name), code.as_bytes(), None, None, |_| {
                None
            })
            .ok()?;
        let mut out = String::with_capacity(code.len() * 2);
        let mut open: Vec<&str> = Vec::new();
        for event in events {
            match event.ok()? {
                HighlightEvent::HighlightStart(part) => {
                    open.push(CLASSES[part.0].1);
                }
                HighlightEvent::HighlightEnd => {
                    open.pop();
                }
                HighlightEvent::Source { start, end } => {
                    span(&mut out, open.last().copied(), &code[start..end]);
                }
            }
        }
        Some(out)
    })
}

/// Writes `text` in a span of `class`, if it has one.
fn span(out: &mut String, class: Option<&str>, text: &str) {
    let text = text.render().into_string();
    let written = match class {
        Some(class) => write!(out, "<span class=\"{class}\">{text}</span>"),
        None => write!(out, "{text}"),
    };
    written.expect("a string takes everything");
}

/// A compiler message: the words `error[E0382]`, `warning`, `panic` and the
/// lines of `^^^^` get class `e`, notes and helps `c`.
fn message(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let (body, end) = match line.strip_suffix('\n') {
            Some(body) => (body, "\n"),
            None => (line, ""),
        };
        let head = body.find(':').map_or(0, |at| at + 1);
        let (first, rest) = body.split_at(head);
        let word = first.trim_start_matches([' ', '=']);
        let class = ["error", "warning", "panic", "fatal", "WARNING"]
            .iter()
            .any(|w| word.starts_with(w))
            .then_some("e")
            .or(["note:", "help:"].contains(&word).then_some("c"));
        match class {
            Some(class) => {
                span(&mut out, Some(class), first);
                span(&mut out, None, rest);
            }
            None => underline(&mut out, body),
        }
        out.push_str(end);
    }
    out
}

/// A line with its runs of `^` marked.
fn underline(out: &mut String, line: &str) {
    let mut rest = line;
    while let Some(start) = rest.find("^") {
        let run = rest[start..].chars().take_while(|c| *c == '^').count();
        span(out, None, &rest[..start]);
        span(out, Some("e"), &rest[start..start + run]);
        rest = &rest[start + run..];
    }
    span(out, None, rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(html: &str) -> String {
        let tags = regex::Regex::new("<[^>]*>").unwrap();
        tags.replace_all(html, "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
    }

    #[test]
    fn every_grammar_colours_and_keeps_the_text() {
        let cases = [
            ("go", "func f() *T { return &t } // c\n", "k"),
            ("rust", "fn f<'a>(x: &'a str) -> T { g(1) } // c\n", "k"),
            (
                "typescript",
                "const f = async (x: string) => `a${x}`; // c\n",
                "k",
            ),
            ("bash", "# c\ncargo run && echo \"x\"\n", "c"),
            ("toml", "# c\n[a]\nb = \"x\"\n", "c"),
            ("message", "error[E0382]: x\n  |  ^^^ y\nnote: z", "e"),
            ("asm", "main.f:\n  MOVQ 24(AX), CX\n  CALL CX\n", "k"),
        ];
        for (language, code, class) in cases {
            let html = html(language, code).into_string();
            assert!(
                html.contains(&format!("<span class=\"{class}\">")),
                "{language}: {html}"
            );
            assert_eq!(plain(&html), code, "{language}");
        }
    }

    #[test]
    fn keywords_functions_and_strings_get_their_class() {
        let html = html("go", "func main() { print(\"a\") }").into_string();
        for span in [
            "<span class=\"k\">func</span>",
            "<span class=\"f\">main</span>",
            "<span class=\"s\">&quot;a&quot;</span>",
        ] {
            assert!(html.contains(span), "{html}");
        }
    }

    #[test]
    fn a_language_without_colours_stays_plain_and_safe() {
        assert_eq!(html("cobol", "a < b").into_string(), "a &lt; b");
    }

    #[test]
    fn code_that_does_not_parse_keeps_its_text() {
        let code = "func ( { <<< \"unclosed\n";
        assert_eq!(plain(&html("go", code).into_string()), code);
    }
}
