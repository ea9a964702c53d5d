//! What the published pages say of themselves: read from the built pages, so
//! that nothing has to be kept twice.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::site::address;
use crate::tree::{self, Element};

/// A page as others may point to it.
#[derive(Debug)]
pub struct Page {
    /// The file, relative to the root.
    pub file: String,
    /// Its heading.
    pub title: String,
    /// The first paragraph of its text.
    pub description: String,
    /// Whether it is not for search engines: the page for what is missing,
    /// and those that lead on to another.
    pub hidden: bool,
    /// The whole page.
    pub html: String,
}

/// Every page of the site in `folder`, in order of its address.
pub fn read(folder: &Path) -> Result<Vec<Page>> {
    let mut pages = Vec::new();
    for entry in ignore::WalkBuilder::new(folder)
        .standard_filters(false)
        .sort_by_file_name(std::ffi::OsStr::cmp)
        .build()
    {
        let entry = entry.context("the built site cannot be listed")?;
        if entry.path().extension().is_none_or(|e| e != "html") {
            continue;
        }
        let file = address::of(folder, entry.path());
        let html = fs::read_to_string(entry.path())
            .with_context(|| format!("{file}: cannot be read"))?;
        let page = page(file.clone(), html)
            .with_context(|| format!("book/{file} is not well-formed"))?;
        pages.push(page);
    }
    pages.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(pages)
}

fn page(file: String, html: String) -> Result<Page> {
    let tree = tree::parse(&html)?;
    let text = |element: Option<&Element>| {
        element.map(Element::text).unwrap_or_default()
    };
    let article = tree.find(&|e| e.name == "article" && e.is("text"));
    let paragraph = |e: &Element| e.name == "p" && e.get("class").is_none();
    let title = text(tree.find(&|e| e.name == "h1"));
    let description = text(article.and_then(|a| a.find(&paragraph)));
    let hides = |e: &Element| {
        e.name == "meta"
            && (e.get("name") == Some("robots")
                || e.get("http-equiv") == Some("refresh"))
    };
    Ok(Page {
        hidden: tree.find(&hides).is_some(),
        title: title.trim_end_matches(" §").to_string(),
        description,
        file,
        html,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_its_heading_and_its_first_paragraph() {
        let html = "<head><meta name=\"robots\" content=\"noindex\"></head>\
                    <main><article class=\"text\"><p class=\"crumbs\">X</p>\
                    <h1>A <i>b</i></h1><p>One\n<b>two</b>.</p></article>\
                    </main>";
        let page = page("a.html".into(), html.into()).unwrap();
        assert_eq!(page.title, "A b");
        assert_eq!(page.description, "One two.");
        assert!(page.hidden);
    }
}
