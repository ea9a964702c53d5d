//! What no page may hold: code or style inside the page, anything of another
//! host, images that say nothing to those who cannot see them.

use super::html::{Facts, Rule, Target};
use super::{Findings, Site, address};
use crate::report::{Kind, Place};

/// A page or style sheet makes the browser ask another host.
pub static THIRD_PARTY: Kind = Kind {
    id: "site-third-party",
    cause: "A page, or a style sheet of the site, makes the reader's browser \
            load something from another host.",
    example: "book/index.html:12: <link> loads \
              `https://fonts.example/serif.css`",
    mend: "Keep a copy in `theme/` or `src/`, or make it a plain link.",
};

/// A script stands in the page.
pub static INLINE_SCRIPT: Kind = Kind {
    id: "site-inline-script",
    cause: "A page holds a `<script>` with code in it, an event handler or a \
            `javascript:` address; the content security policy refuses them.",
    example: "book/index.html:20: <script> holds code",
    mend: "Move the code into a file of `theme/`.",
};

/// Style stands in the page.
pub static INLINE_STYLE: Kind = Kind {
    id: "site-inline-style",
    cause: "A page holds a `<style>` element or a `style` attribute; the \
            content security policy refuses them.",
    example: "book/index.html:20: <p style=\"color: red\"> carries style",
    mend: "Give the element a class and style it in `theme/`.",
};

/// A page has no strict content security policy.
pub static POLICY: Kind = Kind {
    id: "site-policy",
    cause: "A page has no content security policy, or one that allows inline \
            code, `eval` or other hosts.",
    example: "book/404.html: no content security policy",
    mend: "Keep the `<meta http-equiv=\"Content-Security-Policy\" …>` of the \
           theme's templates strict.",
};

/// An image has no text for those who cannot see it.
pub static IMAGE: Kind = Kind {
    id: "site-image-text",
    cause: "An `<img>` has no `alt`, or an `<svg role=\"img\">` has no title \
            and no label.",
    example: "src/learn/tools.md:9: <img src=\"flow.png\"> has no text \
              (built page learn/tools.html)",
    mend: "Write the `alt`; empty when the text around says it all.",
};

/// What a policy must not contain, besides addresses of other hosts.
const LAX: [&str; 4] = ["'unsafe-inline'", "'unsafe-eval'", "*", "http"];

/// Reports what a page must not hold.
pub fn check(site: &Site, findings: &mut Findings) {
    for (page, facts) in &site.pages {
        for fault in &facts.faults {
            let (kind, what, help) = words(fault.rule, &fault.what);
            let written = fault.what.split('"').nth(1).unwrap_or_default();
            findings.add(kind, page, fault.line, written, what, help.into());
        }
        third_parties(page, facts, findings);
        policy(page, facts, findings);
    }
    for (file, bytes) in &site.assets {
        if file.ends_with(".css") {
            style_sheet(file, &String::from_utf8_lossy(bytes), findings);
        }
    }
}

fn words(rule: Rule, what: &str) -> (&'static Kind, String, &'static str) {
    match rule {
        Rule::InlineScript => (
            &INLINE_SCRIPT,
            format!("{what} holds code"),
            "move the code into a file of theme/",
        ),
        Rule::InlineStyle => (
            &INLINE_STYLE,
            format!("{what} carries style"),
            "give it a class and style it in theme/",
        ),
        Rule::ImageWithoutText => (
            &IMAGE,
            format!("{what} has no text for those who cannot see it"),
            "write its alt text, or a <title> in the svg",
        ),
    }
}

fn third_parties(page: &str, facts: &Facts, findings: &mut Findings) {
    for reference in &facts.references {
        let loads = matches!(reference.target, Target::Load | Target::Later);
        if loads && address::is_third_party(&reference.value) {
            findings.add(
                &THIRD_PARTY,
                page,
                reference.line,
                &reference.value,
                format!("<{}> loads `{}`", reference.element, reference.value),
                "keep a copy in the repository, or make it a link".into(),
            );
        }
    }
}

fn policy(page: &str, facts: &Facts, findings: &mut Findings) {
    let what = match &facts.policy {
        None => "no content security policy".to_string(),
        Some(policy) => {
            let lax = policy
                .split([' ', ';'])
                .find(|word| LAX.iter().any(|lax| word.starts_with(lax)));
            match lax {
                None => return,
                Some(word) => {
                    format!("the content security policy allows `{word}`")
                }
            }
        }
    };
    findings.report.add(
        &POLICY,
        Place::file(format!("book/{page}")),
        what,
        "every template of theme/ needs the same strict policy",
    );
}

fn style_sheet(file: &str, text: &str, findings: &mut Findings) {
    for (number, line) in text.lines().enumerate() {
        let addresses = line
            .split("url(")
            .skip(1)
            .chain(line.split("@import").skip(1));
        for rest in addresses {
            let rest = rest.trim_start().trim_start_matches(['"', '\'']);
            let end = rest.find(['"', '\'', ')', ';']).unwrap_or(rest.len());
            if address::is_third_party(&rest[..end]) {
                findings.report.add(
                    &THIRD_PARTY,
                    Place::new(format!("book/{file}"), number + 1),
                    format!("the style sheet loads `{}`", &rest[..end]),
                    "keep a copy in theme/",
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{findings, page};

    fn ids(files: &[(&str, &str)]) -> Vec<String> {
        let first = |f: String| f.split(' ').next().map(str::to_string);
        findings(files).into_iter().filter_map(first).collect()
    }

    #[test]
    fn other_hosts_are_found_in_pages_and_style_sheets() {
        let html = page("<img alt src=\"https://a.example/a.png\">");
        let css = "a { background: url('https://a.example/b.png') }\n\
                   @import \"//a.example/c.css\";\n\
                   b { background: url(data:image/png;base64,AA==) }\n";
        let found = ids(&[("a.html", &html), ("a.css", css)]);
        assert_eq!(found, ["site-third-party"; 3]);
    }

    #[test]
    fn a_link_to_another_host_is_no_load() {
        let html = page("<a href=\"https://go.dev/\">Go</a>");
        assert_eq!(ids(&[("a.html", &html)]), [""; 0]);
    }

    #[test]
    fn a_policy_is_there_and_strict() {
        let lax = page("").replace("'self'", "'self' 'unsafe-inline'");
        assert_eq!(ids(&[("a.html", &lax)]), ["site-policy"]);
        assert_eq!(ids(&[("a.html", "<p>a</p>")]), ["site-policy"]);
        assert_eq!(ids(&[("a.html", &page("a"))]), [""; 0]);
    }

    #[test]
    fn inline_code_and_style_and_nameless_images_are_found() {
        let html = page("<script>x</script><p style=\"a\"></p><img src=a>");
        let expected = [
            "site-link",
            "site-inline-script",
            "site-inline-style",
            "site-image-text",
        ];
        assert_eq!(ids(&[("a.html", &html)]), expected);
    }
}
