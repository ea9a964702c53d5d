//! Everything a page refers to inside the site must be there.

use std::collections::{BTreeMap, BTreeSet};

use mdbook_driver::config::Config;

use super::html::{Facts, Reference, Target};
use super::{Findings, Site, address};
use crate::report::{Kind, did_you_mean};

/// A link or a resource of a page leads to no file of the site.
pub static BROKEN: Kind = Kind {
    id: "site-link",
    cause: "A link, image, script or style sheet of a built page leads to no \
            file of the site.",
    example: "src/decide/which-one.md:30: `guide.html` leads to no page \
              (built page decide/which-one.html)",
    mend: "Correct the link; the help line names the nearest page.",
};

/// A fragment names no element of the page it leads to.
pub static FRAGMENT: Kind = Kind {
    id: "site-fragment",
    cause: "A link leads to a page of the site, but to no element of it.",
    example: "src/decide/which-one.md:31: understand/memory-1.html has no \
              `#who-frees` (built page decide/which-one.html)",
    mend: "Correct the fragment; the help line names the nearest one.",
};

/// An attribute such as `aria-describedby` names no element of its page.
pub static ID_MISSING: Kind = Kind {
    id: "site-id-missing",
    cause: "An attribute that names an element of the same page \
            (`aria-labelledby`, `for`, `url(#…)`) names none.",
    example: "src/understand/memory-1.md: `aria-labelledby=\"d1-title\"` names \
              no element (built page understand/memory-1.html)",
    mend: "Give the element the id, or correct the attribute.",
};

/// Two elements of a page have the same id.
pub static ID_TWICE: Kind = Kind {
    id: "site-id-twice",
    cause: "Two elements of a built page have the same id, so links and \
            labels find the wrong one.",
    example: "src/understand/memory-1.md:80: a second element has the id \
              `output` (built page understand/memory-1.html)",
    mend: "Rename one of them; a heading gets its id from its text or from \
           `{#id}` behind it.",
};

/// A redirect leads nowhere.
pub static REDIRECT: Kind = Kind {
    id: "site-redirect",
    cause: "A redirect in `book.toml` leads to no page of the site, or starts \
            at a page that exists.",
    example: "book.toml:30: `/guide.html` redirects to `decide/gide.html`, \
              which is no page",
    mend: "Correct `[output.html.redirect]`.",
};

/// Reports what leads nowhere.
pub fn check(site: &Site, findings: &mut Findings) {
    let ids: BTreeMap<&str, BTreeSet<&str>> = site
        .pages
        .iter()
        .map(|(address, facts)| {
            let ids = facts.ids.iter().map(|(id, _)| id.as_str());
            (address.as_str(), ids.collect())
        })
        .collect();
    for (page, facts) in &site.pages {
        ids_once(page, facts, findings);
        for reference in &facts.references {
            if reference.target == Target::Id {
                named(page, reference, &ids[page.as_str()], findings);
            } else {
                followed(site, page, facts, reference, &ids, findings);
            }
        }
    }
    redirects(site, findings);
}

fn ids_once(page: &str, facts: &Facts, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (id, line) in &facts.ids {
        if !seen.insert(id) {
            findings.add(
                &ID_TWICE,
                page,
                *line,
                id,
                format!("a second element has the id `{id}`"),
                "rename one; a heading takes an id from `{#id}` behind it"
                    .into(),
            );
        }
    }
}

fn named(
    page: &str,
    reference: &Reference,
    ids: &BTreeSet<&str>,
    findings: &mut Findings,
) {
    let Reference {
        attribute, value, ..
    } = reference;
    if !ids.contains(value.as_str()) {
        findings.add(
            &ID_MISSING,
            page,
            reference.line,
            value,
            format!("`{attribute}` names `{value}`, which is no element"),
            did_you_mean(value, ids.iter().copied())
                .unwrap_or_else(|| format!("give an element id=\"{value}\"")),
        );
    }
}

fn followed(
    site: &Site,
    page: &str,
    facts: &Facts,
    reference: &Reference,
    ids: &BTreeMap<&str, BTreeSet<&str>>,
    findings: &mut Findings,
) {
    let written = &reference.value;
    let Some((file, fragment)) = address::resolve(page, facts, written) else {
        return;
    };
    if !site.has(&file) {
        let known = site.pages.keys().map(String::as_str);
        findings.add(
            &BROKEN,
            page,
            reference.line,
            written,
            format!("`{written}` leads to no file of the site"),
            did_you_mean(&file, known)
                .unwrap_or_else(|| "correct the address".into()),
        );
        return;
    }
    let Some(fragment) = fragment.filter(|f| !f.is_empty() && f != "top")
    else {
        return;
    };
    let Some(ids) = ids.get(file.as_str()) else {
        return;
    };
    if !ids.contains(fragment.as_str()) {
        findings.add(
            &FRAGMENT,
            page,
            reference.line,
            written,
            format!("{file} has no `#{fragment}`"),
            did_you_mean(&fragment, ids.iter().copied())
                .unwrap_or_else(|| "correct the fragment".into()),
        );
    }
}

/// Reports redirects to pages that are not there. The pages that redirect are
/// checked as pages; this names the line of `book.toml`.
fn redirects(site: &Site, findings: &mut Findings) {
    let file = findings.repo.path("book.toml");
    let Ok(text) = std::fs::read_to_string(&file) else {
        return;
    };
    let html = text.parse::<Config>().ok().and_then(|c| c.html_config());
    let redirects = html.map(|h| h.redirect).unwrap_or_default();
    let mut redirects: Vec<_> = redirects.iter().collect();
    redirects.sort();
    for (from, to) in redirects {
        let start = from.trim_start_matches('/');
        let start = start.split('#').next().unwrap_or_default();
        let place = |what: String, findings: &mut Findings| {
            let line = super::place_of(&text, from);
            findings.report.add(
                &REDIRECT,
                crate::report::Place::new("book.toml", line),
                what,
                "correct [output.html.redirect] in book.toml",
            );
        };
        let facts = Facts::default();
        if let Some((target, _)) = address::resolve(start, &facts, to)
            && !site.pages.contains_key(&target)
        {
            let what =
                format!("`{from}` redirects to `{to}`, which is no page");
            place(what, findings);
        }
        if !from.contains('#')
            && site.pages.get(start).is_some_and(|p| {
                !p.references.iter().any(|r| r.element == "meta")
            })
        {
            place(format!("`{from}` redirects but is a page"), findings);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{findings, page};

    #[test]
    fn what_leads_nowhere_is_named() {
        let a = page(
            "<h2 id=x>x</h2><a href=b.html#y>b</a><a href=c.html>c</a>\
             <a href=b.html#z>z</a><p aria-labelledby=x></p>\
             <p aria-labelledby=w></p><p id=x></p><a href=#top>top</a>",
        );
        let b = page("<h2 id=y>y</h2>");
        let found = findings(&[("a.html", &a), ("b.html", &b)]);
        let expected = [
            "site-id-twice book/a.html:1: a second element has the id `x`",
            "site-link book/a.html:1: `c.html` leads to no file of the site",
            "site-fragment book/a.html:1: b.html has no `#z`",
            "site-id-missing book/a.html:1: `aria-labelledby` names `w`, \
             which is no element",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_redirect_to_no_page_is_named_with_its_line() {
        let a = page("");
        let (folder, site) = super::super::tests::site(&[("a.html", &a)]);
        let toml = "[book]\n\n[output.html.redirect]\n\
                    \"/old.html\" = \"a.html\"\n\"/x/old.html\" = \"b.html\"\n";
        std::fs::write(folder.path().join("book.toml"), toml).unwrap();
        let repo = crate::repo::Repo::at(folder.path()).unwrap();
        let mut report = crate::report::Report::default();
        site.check(&repo, &mut report);
        let found = report.findings();
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].place.to_string(), "book.toml:5");
        assert!(found[0].what.contains("`b.html`, which is no page"));
    }
}
