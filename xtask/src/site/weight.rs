//! How much a page weighs over the wire, and the budget it must keep.
//!
//! A page is counted as a host sends it: text packed by gzip, fonts and
//! pictures as they are. The first visit loads the page and everything it
//! needs to be shown; a later one loads the page alone, because hosts and
//! browsers keep the rest.

use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::html::Target;
use super::{Findings, Site, address};
use crate::report::{Kind, Place};

/// A chapter is heavier than its budget.
pub static HEAVY: Kind = Kind {
    id: "site-weight",
    cause: "A chapter weighs more over the wire than the budget allows: \
            80 KB with everything it loads at first, 35 KB alone.",
    example: "src/learn/tools.md: 92 KB on a first visit, the budget is 80 KB \
              (page 30 KB, page.css 20 KB, serif.woff2 42 KB)",
    mend: "Split the chapter, or make its diagrams or the named files \
           smaller.",
};

/// Budget of a chapter with everything it loads, in bytes.
const FIRST_VISIT: usize = 80_000;
/// Budget of a chapter alone, in bytes.
const NEXT_VISIT: usize = 35_000;

/// Pages that collect everything of one kind, or the whole book, are made to
/// be searched, not to be read on the way; they have no budget. The ledger of
/// claims and what the documents said are split so that they keep one.
pub fn has_budget(page: &str) -> bool {
    let is_split = ["evidence/claims", "evidence/coverage"];
    let collects = page.starts_with("evidence/")
        && !is_split.iter().any(|start| page.starts_with(start));
    !collects && page != "print.html" && page != "404.html"
}

/// Bytes of `text` packed as hosts pack it.
pub fn packed(text: &[u8]) -> usize {
    let mut packer = GzEncoder::new(Vec::new(), Compression::new(6));
    let written = packer.write_all(text).and_then(|()| packer.finish());
    written.expect("memory takes it").len()
}

/// Bytes of a file of the site as it travels.
fn travels(file: &str, bytes: &[u8]) -> usize {
    let extension = file.rsplit('.').next().unwrap_or_default();
    match extension {
        "woff2" | "woff" | "png" | "jpg" | "webp" | "avif" => bytes.len(),
        _ => packed(bytes),
    }
}

/// Reports chapters over their budget.
pub fn check(site: &Site, findings: &mut Findings) {
    let mut known = std::collections::BTreeMap::new();
    for (page, own) in &site.weights {
        if *own > NEXT_VISIT {
            report(page, *own, NEXT_VISIT, "alone", "", findings);
        }
        let mut parts = vec![(*own, "page".to_string())];
        for file in loaded(site, page) {
            let weight = *known
                .entry(file.clone())
                .or_insert_with(|| travels(&file, &site.assets[&file]));
            let name = file.rsplit('/').next().unwrap_or(&file);
            parts.push((weight, name.to_string()));
        }
        let all = parts.iter().map(|(weight, _)| weight).sum();
        if all > FIRST_VISIT {
            parts.sort_by(|a, b| b.cmp(a));
            let heaviest: Vec<_> = parts
                .iter()
                .take(4)
                .map(|(weight, name)| format!("{name} {}", kilobytes(*weight)))
                .collect();
            let of = format!(" ({})", heaviest.join(", "));
            report(page, all, FIRST_VISIT, "on a first visit", &of, findings);
        }
    }
}

fn report(
    page: &str,
    weight: usize,
    budget: usize,
    when: &str,
    of: &str,
    findings: &mut Findings,
) {
    let what = format!(
        "{} {when}, the budget is {}{of}",
        kilobytes(weight),
        kilobytes(budget)
    );
    let help = "split the chapter, or make what it loads smaller".to_string();
    let source = format!("src/{}", page.replace(".html", ".md"));
    let place = match findings.repo.path(&source).exists() {
        true => Place::file(source),
        false => Place::file(format!("book/{page}")),
    };
    findings.report.add(&HEAVY, place, what, help);
}

fn kilobytes(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

/// The files that a browser loads to show the page: what the page loads and
/// what its style sheets load.
fn loaded(site: &Site, page: &str) -> BTreeSet<String> {
    let facts = &site.pages[page];
    let mut loaded = BTreeSet::new();
    for reference in &facts.references {
        if reference.target != Target::Load {
            continue;
        }
        let Some((file, _)) = address::resolve(page, facts, &reference.value)
        else {
            continue;
        };
        if !site.assets.contains_key(&file) {
            continue;
        }
        if file.ends_with(".css") {
            loaded.extend(site.named_in(&file));
        }
        loaded.insert(file);
    }
    loaded
}

#[cfg(test)]
mod tests {
    use super::super::tests::{findings, page};

    /// Text that gzip cannot make smaller than about `bytes`.
    fn noise(bytes: usize) -> String {
        let mut seed = 1_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'!' + u8::try_from((seed >> 33) % 64).unwrap())
        };
        let text: String = (0..bytes * 4 / 3).map(|_| next()).collect();
        text.replace(['<', '&', '"'], "x")
    }

    #[test]
    fn a_heavy_page_is_named_with_what_makes_it_heavy() {
        let link = "<link rel=stylesheet href=a.css>";
        let files = [
            ("a.html", page(link)),
            ("b.html", page(&noise(40_000))),
            ("print.html", page(&noise(40_000))),
            ("a.css", "a { src: url(f.woff2) }".to_string()),
            ("f.woff2", "x".repeat(90_000)),
        ];
        let files: Vec<_> = files.iter().map(|(n, t)| (*n, &**t)).collect();
        let found = findings(&files);
        assert_eq!(found.len(), 2, "{found:?}");
        let first = "site-weight book/a.html: 91 KB on a first visit, the \
                     budget is 80 KB (f.woff2 90 KB, page 1 KB, a.css 1 KB)";
        assert_eq!(found[0], first);
        assert!(found[1].contains("b.html"), "{}", found[1]);
        assert!(found[1].contains("alone, the budget is 35 KB"));
    }
}
