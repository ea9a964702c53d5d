//! The chapters and the main pages of the evidence as one PDF. All pages are
//! put into one, with a title page and contents, and a browser prints that.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use maud::{Markup, PreEscaped, html};
use regex::bytes::{Captures, Regex};
use serde::Deserialize;

use super::{Article, Source};
use crate::browser::{self, Tools};
use crate::publish::Address;
use crate::repo::Repo;
use crate::run::{self, Limits};
use crate::site::address;
use crate::tree;

/// How the pages are set, beside the style sheet of the site.
const STYLE: &str = "theme/editions/print.css";
/// The script that has the browser print.
const SCRIPT: &str = "print.js";
/// The page that is printed.
const WHOLE: &str = "whole-book.html";
/// Its style sheet, beside that of the site.
const WHOLE_STYLE: &str = "css/whole-book.css";
/// The page with the title, and the contents.
const TITLE: &str = "title-page";
const CONTENTS: &str = "contents";

/// What printing may take.
const PRINT: Limits = Limits {
    time: Duration::from_secs(600),
    output: 64 << 20,
};

/// The PDF, and what a second program reads in it.
pub struct Made {
    pub bytes: Vec<u8>,
    pub facts: Facts,
    /// What has to be in it: each chapter's title and page of the site.
    pub chapters: Vec<(String, String)>,
}

/// What the script found in the PDF.
#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    pub pages: usize,
    /// Titles of the outline, each with its depth from 0.
    pub outline: Vec<(usize, String)>,
    /// The first page of each chapter, in the order of the book.
    pub starts: Vec<usize>,
    /// The text of each page.
    pub texts: Vec<String>,
    /// Text beyond the margin: its page and what it says.
    pub cut: Vec<(usize, String)>,
    /// What is wider than a page, so that all pages are printed smaller: the
    /// id of its chapter and what it says.
    pub wide: Vec<(String, String)>,
    /// Links to nowhere: their page and what they name.
    pub dead: Vec<(usize, String)>,
    /// How many links lead to a place in the book.
    pub links: usize,
    /// Whether the contents name the pages on which chapters begin.
    pub settled: bool,
}

/// A page of the book as it stands in the whole.
struct Section {
    article: Article,
    /// Its id in the whole.
    id: String,
}

/// Prints the book with the tools of the checkout `home`, which is `repo`
/// itself unless that is a copy under test.
pub fn make(
    home: &Repo,
    repo: &Repo,
    source: &Source,
    site: Option<&Address>,
) -> Result<Made> {
    let tools = Tools::find(home)?;
    let parts = parts(source, site)?;
    let folder = tempfile::tempdir().context("no temporary folder")?;
    let put = |name: &str, bytes: &[u8]| {
        crate::repo::write_whole(&folder.path().join(name), bytes)
    };
    let site = source.site.path();
    put(WHOLE, whole(source, &parts).as_bytes())?;
    put(WHOLE_STYLE, style(repo, site, &parts)?.as_bytes())?;
    for font in fs::read_dir(site.join("fonts"))? {
        let font = font?;
        let name = font.file_name();
        let name = format!("fonts/{}", name.to_string_lossy());
        put(&name, &fs::read(font.path())?)?;
    }
    let pdf = folder.path().join(super::PDF);
    let mut node = Command::new(&tools.node);
    node.arg(SCRIPT)
        .current_dir(home.path(browser::FOLDER))
        .env("CHROMIUM", &tools.chromium)
        .env("PAGE", folder.path().join(WHOLE))
        .env("PDF", &pdf);
    let outcome = run::run(&mut node, PRINT)?;
    if !outcome.succeeded() {
        bail!(
            "the browser cannot print ({:?}): {}",
            outcome.end,
            outcome.stderr().trim()
        );
    }
    let facts = serde_json::from_str(&outcome.stdout())
        .context("the script did not say what it printed")?;
    let bytes = fs::read(&pdf).context("the browser wrote no PDF")?;
    let sections = parts.iter().flat_map(|(_, sections)| sections);
    Ok(Made {
        bytes: dated(&bytes, &source.date)?,
        facts,
        chapters: sections
            .map(|s| (s.article.title.clone(), s.article.file.clone()))
            .collect(),
    })
}

/// The parts of the book with their pages, ready to stand in one.
fn parts(
    source: &Source,
    site: Option<&Address>,
) -> Result<Vec<(String, Vec<Section>)>> {
    let listed = source.outline.parts.iter().flat_map(|part| &part.pages);
    let held: BTreeSet<String> = listed
        .map(|page| page.path.replace(".md", ".html"))
        .collect();
    let mut parts = Vec::new();
    for part in &source.outline.parts {
        let mut sections = Vec::new();
        for page in &part.pages {
            let mut article = source.article(page)?;
            let from = article.file.clone();
            article.link(&|written| link(&from, written, &held, site));
            let id = id_of(&article.file);
            article.prefix(&format!("{id}--"));
            sections.push(Section { article, id });
        }
        if !sections.is_empty() {
            parts.push((part.title.clone(), sections));
        }
    }
    Ok(parts)
}

/// The id of a page in the whole.
pub fn id_of(file: &str) -> String {
    file.replace(".html", "").replace('/', "-")
}

/// Where a link on the page `from` leads in the PDF: within it, to the site
/// where its address is known, or nowhere.
fn link(
    from: &str,
    written: &str,
    held: &BTreeSet<String>,
    site: Option<&Address>,
) -> Option<String> {
    if address::is_external(written) {
        return Some(written.to_string());
    }
    let (file, fragment) = address::resolve_from(from, written)?;
    let file = match file.as_str() {
        "index.html" => "introduction.html".to_string(),
        _ => file,
    };
    let fragment = fragment.unwrap_or_default();
    match (held.contains(&file), fragment.as_str()) {
        (true, "") => Some(format!("#{}", id_of(&file))),
        (true, fragment) => Some(format!("#{}--{fragment}", id_of(&file))),
        (false, "") => site.map(|site| site.of(&file)),
        (false, fragment) => {
            site.map(|site| format!("{}#{fragment}", site.of(&file)))
        }
    }
}

/// The page that is printed.
fn whole(source: &Source, parts: &[(String, Vec<Section>)]) -> String {
    let about = &source.about;
    html! {
        (maud::DOCTYPE)
        html lang=(about.language) {
            head {
                meta charset="utf-8";
                title { (about.title) " — " (about.description) }
                meta name="author" content=(about.authors.join(", "));
                link rel="stylesheet" href=(WHOLE_STYLE);
            }
            body {
                (title_page(source))
                (contents(parts))
                @for (at, (title, sections)) in parts.iter().enumerate() {
                    @if !title.is_empty() {
                        section class="part" id=(format!("part-{at}")) {
                            h1 aria-level="1" { (title) }
                        }
                    }
                    @for section in sections {
                        article class={ "text chapter " (section.id) }
                            id=(section.id)
                        {
                            (PreEscaped(tree::write(&section.article.body)))
                        }
                    }
                }
            }
        }
    }
    .into_string()
}

fn title_page(source: &Source) -> Markup {
    let about = &source.about;
    html! {
        section class="title-page" id=(TITLE) {
            p class="title" { (about.title) }
            p class="subtitle" { (about.description) }
            p { (about.authors.join(", ")) }
            p class="small" { "Edition of " (source.date) "." }
            p class="small" {
                "This edition holds the chapters and the main pages of the \
                 evidence. The pages of single programs, mistakes, figures \
                 and claims are left to the site and to the EPUB: their \
                 lists are here, their texts are not."
            }
            p class="small" {
                "Programs: MIT or Apache-2.0, as you prefer. Text and \
                 figures: CC BY 4.0."
            }
        }
    }
}

fn contents(parts: &[(String, Vec<Section>)]) -> Markup {
    let line = |id: &str, title: &str| {
        html! {
            a href=(format!("#{id}")) {
                span class="name" { (title) }
                span class="page" data-of=(id) {}
            }
        }
    };
    html! {
        section class="toc" id=(CONTENTS) {
            h1 aria-level="1" { "Contents" }
            @for (at, (title, sections)) in parts.iter().enumerate() {
                @if !title.is_empty() {
                    p { (line(&format!("part-{at}"), title)) }
                }
                ol {
                    @for section in sections {
                        li {
                            (line(&section.id, &section.article.title))
                        }
                    }
                }
            }
        }
    }
}

/// The style sheet: the site's, ours, and the head of each chapter's pages.
fn style(
    repo: &Repo,
    folder: &Path,
    parts: &[(String, Vec<Section>)],
) -> Result<String> {
    let sheets: Vec<_> = fs::read_dir(folder.join("css"))
        .context("the site has no style sheets")?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|file| {
            let name = file.file_name().unwrap_or_default();
            name.to_string_lossy().starts_with("general")
        })
        .collect();
    ensure!(sheets.len() == 1, "the site has no css/general.css");
    // A page that is printed at once waits for its fonts.
    let mut style = fs::read_to_string(&sheets[0])?
        .replace("font-display: optional", "font-display: block");
    style.push_str(
        &fs::read_to_string(repo.path(STYLE))
            .with_context(|| format!("{STYLE} cannot be read"))?,
    );
    for (title, sections) in parts {
        for Section { id, article } in sections {
            let part = match title.as_str() {
                "" => String::new(),
                title => format!("{title} · "),
            };
            let head = quoted(&format!("{part}{}", article.title));
            style.push_str(&format!(
                ".{id} {{ page: {id}; }}\n@page {id} {{ @top-right {{ \
                 content: {head}; }} }}\n"
            ));
        }
    }
    Ok(style)
}

/// `text` as a string of a style sheet.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The PDF with the date of the edition for the time at which it was printed,
/// and the names of its structure in order: the browser counts them from
/// wherever it is. So the same book gives the same bytes.
fn dated(bytes: &[u8], date: &str) -> Result<Vec<u8>> {
    let stamp = Regex::new(r"\(D:[0-9]{14}\+00'00'\)").expect("valid");
    let fixed = format!("(D:{}000000+00'00')", date.replace('-', ""));
    ensure!(
        stamp.find_iter(bytes).count() == 2,
        "the PDF does not say twice when it was made"
    );
    let dated = stamp.replace_all(bytes, fixed.as_bytes());
    Ok(numbered(&dated))
}

/// Names such as `(node00000158)`, counted from 1. They stay in their order,
/// by which a reader looks them up, and none grows, so that the places which
/// the PDF lists stay right.
fn numbered(bytes: &[u8]) -> Vec<u8> {
    let name = Regex::new(r"\(node([0-9]{8})\)").expect("valid");
    let all = name.captures_iter(bytes).map(|found| found[1].to_vec());
    let names: BTreeSet<Vec<u8>> = all.collect();
    let numbers: BTreeMap<_, _> = names.into_iter().zip(1..).collect();
    let renamed = name.replace_all(bytes, |found: &Captures| {
        format!("(node{:08})", numbers[&found[1]]).into_bytes()
    });
    renamed.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_into_the_pdf_or_to_the_site_or_nowhere() {
        let held = BTreeSet::from([
            "introduction.html".to_string(),
            "a/b.html".to_string(),
        ]);
        let site: Address = "https://h.example".parse().unwrap();
        for (written, alone, with_site) in [
            ("b.html#c", Some("#a-b--c"), Some("#a-b--c")),
            ("#c", Some("#a-b--c"), Some("#a-b--c")),
            (
                "../index.html",
                Some("#introduction"),
                Some("#introduction"),
            ),
            ("x.html#y", None, Some("https://h.example/a/x.html#y")),
            (
                "https://go.dev/",
                Some("https://go.dev/"),
                Some("https://go.dev/"),
            ),
        ] {
            let link = |site| link("a/b.html", written, &held, site);
            assert_eq!(link(None).as_deref(), alone, "{written}");
            assert_eq!(link(Some(&site)).as_deref(), with_site, "{written}");
        }
    }

    #[test]
    fn the_date_is_that_of_the_edition() {
        let made = b"x /CreationDate (D:20261126221500+00'00')\n/ModDate \
                     (D:20261126221500+00'00') y";
        let fixed = dated(made, "2026-11-21").unwrap();
        assert_eq!(fixed.len(), made.len());
        let text = String::from_utf8(fixed).unwrap();
        assert_eq!(text.matches("(D:20261121000000+00'00')").count(), 2);
        assert!(dated(b"no date", "2026-11-21").is_err());
    }

    #[test]
    fn names_of_the_structure_are_counted_anew() {
        let made = b"/ID (node00000158) (node00000200) (node00000158)";
        let expected = b"/ID (node00000001) (node00000002) (node00000001)";
        assert_eq!(numbered(made), expected);
    }

    #[test]
    fn a_title_cannot_end_its_string() {
        assert_eq!(quoted("a \"b\" \\"), "\"a \\\"b\\\" \\\\\"");
    }
}
