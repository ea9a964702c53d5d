//! Colours for assembly in the normal form of views: Go's and Intel's syntax.

use std::fmt::Write;
use std::sync::LazyLock;

use maud::Render;
use regex::Regex;

/// Registers, numbers and labels among the operands, each a group.
static PARTS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        \b(?:
            ( [ABCD]X | [SD]I | [BS]P | R\d+ | X\d+
            | [re]?[abcd]x | [abcd][lh] | [re]?[sd]i | [re]?[bs]p | rip
            | r\d+[dwb]? | [xy]mm\d+ )
          | ( L\d+ )
          | ( 0x[0-9a-f]+ | \d+ )
        )\b",
    )
    .expect("valid")
});

/// `text` with the instruction, registers, numbers and labels in spans.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.split_inclusive('\n') {
        let body = line.trim_end_matches('\n');
        let code = body.trim_start();
        plain(&mut out, &body[..body.len() - code.len()]);
        match code.split_once(' ') {
            _ if code.ends_with(':') => span(&mut out, "f", code),
            None => span(&mut out, "k", code),
            Some((instruction, operands)) => {
                span(&mut out, "k", instruction);
                plain(&mut out, " ");
                parts(&mut out, operands);
            }
        }
        plain(&mut out, &line[body.len()..]);
    }
    out
}

fn parts(out: &mut String, operands: &str) {
    let mut last = 0;
    for found in PARTS.captures_iter(operands) {
        let whole = found.get(0).expect("the match");
        // A part of a name such as `sum.go:12` or `core::3` is neither.
        let before = operands[..whole.start()].chars().next_back();
        if before.is_some_and(|c| ['.', ':', '_'].contains(&c)) {
            continue;
        }
        plain(out, &operands[last..whole.start()]);
        let classes = ["t", "f", "n"];
        let class = (1..=3).find(|i| found.get(*i).is_some());
        span(
            out,
            classes[class.expect("one matched") - 1],
            whole.as_str(),
        );
        last = whole.end();
    }
    plain(out, &operands[last..]);
}

fn plain(out: &mut String, text: &str) {
    out.push_str(&text.render().into_string());
}

fn span(out: &mut String, class: &str, text: &str) {
    if !text.is_empty() {
        let text = text.render().into_string();
        write!(out, "<span class=\"{class}\">{text}</span>")
            .expect("a string takes everything");
    }
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn the_parts_of_an_instruction_are_told_apart() {
        let cases = [
            (
                "  CALL CX\n",
                "  <span class=\"k\">CALL</span> \
                 <span class=\"t\">CX</span>\n",
            ),
            ("L1:\n", "<span class=\"f\">L1:</span>\n"),
            (
                "  mov rax, 24",
                "  <span class=\"k\">mov</span> <span class=\"t\">rax</span>, \
                 <span class=\"n\">24</span>",
            ),
            (
                "  JMP L1",
                "  <span class=\"k\">JMP</span> <span class=\"f\">L1</span>",
            ),
            ("  ret", "  <span class=\"k\">ret</span>"),
        ];
        for (text, expected) in cases {
            assert_eq!(html(text), expected);
        }
    }

    #[test]
    fn names_stay_whole_and_are_escaped() {
        let coloured = html("  call main::f::<main::AX>\n");
        assert!(coloured.contains("main::f::&lt;main::AX&gt;"), "{coloured}");
    }
}
