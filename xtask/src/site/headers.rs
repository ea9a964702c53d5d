//! The headers that a host sends agree with what the pages say themselves: a
//! policy that is stricter would break a page, one that is laxer would guard
//! nothing where a page is silent.

use std::collections::{BTreeMap, BTreeSet};

use super::{Findings, Site};
use crate::publish::{HEADERS, HEADERS_SOURCE, policy_of};
use crate::report::{Kind, Place};

/// The headers and the pages disagree.
pub static DISAGREE: Kind = Kind {
    id: "site-headers",
    cause: "The content security policy in the file of headers is not that \
            of the pages together, or lets other sites frame them.",
    example: "theme/headers:7: font-src is `'self'`, the pages need `'none'`",
    mend: "Bring `theme/headers` and the `<meta http-equiv=\
           \"Content-Security-Policy\" …>` of the templates together.",
};

/// What only a header can say, and what ours says.
const FRAMES: (&str, &str) = ("frame-ancestors", "'none'");

type Policy<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Reports where the headers and the pages disagree.
pub fn check(site: &Site, findings: &mut Findings) {
    let Some(bytes) = site.assets.get(HEADERS) else {
        return;
    };
    let text = String::from_utf8_lossy(bytes);
    let mut add = |line, what: String| {
        findings.report.add(
            &DISAGREE,
            Place::new(HEADERS_SOURCE, line),
            what,
            "bring it and the templates of theme/ together",
        );
    };
    let Some((line, header)) = policy_of(&text) else {
        return add(0, "no content security policy for `/*`".into());
    };
    let pages = site
        .pages
        .values()
        .filter_map(|page| page.policy.as_deref());
    let mut wanted = together(pages.map(parse));
    wanted.insert(FRAMES.0, BTreeSet::from([FRAMES.1]));
    let header = parse(header);
    let names: BTreeSet<&str> =
        header.keys().chain(wanted.keys()).copied().collect();
    for name in names {
        let (is, needed) = (header.get(name), wanted.get(name));
        if is != needed {
            let what = format!(
                "{name} is {}, the pages need {}",
                words(is),
                words(needed)
            );
            add(line, what);
        }
    }
}

fn parse(policy: &str) -> Policy<'_> {
    policy
        .split(';')
        .filter_map(|directive| {
            let mut words = directive.split_ascii_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect()
}

/// The strictest policy under which all pages work that work under their own.
fn together<'a>(policies: impl Iterator<Item = Policy<'a>>) -> Policy<'a> {
    let mut all = Policy::new();
    for policy in policies {
        for (name, sources) in policy {
            all.entry(name).or_default().extend(sources);
        }
    }
    for sources in all.values_mut() {
        if sources.len() > 1 {
            sources.remove("'none'");
        }
    }
    all
}

fn words(sources: Option<&BTreeSet<&str>>) -> String {
    match sources {
        None => "absent".into(),
        Some(sources) => {
            let all: Vec<&str> = sources.iter().copied().collect();
            format!("`{}`", all.join(" "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    fn page(policy: &str) -> String {
        format!(
            "<!DOCTYPE html><html><head><meta http-equiv=\
             \"Content-Security-Policy\" content=\"{policy}\"></head></html>"
        )
    }

    fn found(header: &str) -> Vec<String> {
        let a = page("default-src 'none'; base-uri 'none'; img-src 'self'");
        let b = page("default-src 'none'; base-uri 'self'");
        let file = format!("/*\n  Content-Security-Policy: {header}\n");
        findings(&[("a.html", &a), ("b.html", &b), ("_headers", &file)])
    }

    #[test]
    fn headers_allow_what_the_pages_need_and_nothing_else() {
        let same = "default-src 'none'; img-src 'self'; base-uri 'self'; \
                    frame-ancestors 'none'";
        assert_eq!(found(same), [""; 0]);
        let other = "default-src 'none'; base-uri 'none'; img-src 'self' x";
        let expected = [
            "site-headers theme/headers:2: base-uri is `'none'`, the pages \
             need `'self'`",
            "site-headers theme/headers:2: frame-ancestors is absent, the \
             pages need `'none'`",
            "site-headers theme/headers:2: img-src is `'self' x`, the pages \
             need `'self'`",
        ];
        assert_eq!(found(other), expected);
    }

    #[test]
    fn headers_without_a_policy_are_found() {
        let file = "/*\n  X-Content-Type-Options: nosniff\n";
        let found = findings(&[("_headers", file)]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("no content security policy"));
    }
}
