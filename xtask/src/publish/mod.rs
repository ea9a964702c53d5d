//! What the site gives beyond its pages, added to what mdBook wrote: headers
//! for its host and, where they are told of, its address and the editions to
//! take along.

mod address;
mod downloads;
mod feed;
mod head;
mod headers;
mod pages;
mod sitemap;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::handbook::Handbook;
use crate::repo::{Repo, write_whole};
pub use address::Address;
pub use downloads::{ARCHIVE, EPUB, PDF};
pub use headers::{
    FILE as HEADERS, SOURCE as HEADERS_SOURCE, of as headers_of, policy_of,
};

/// Files that only other sites and hosts ask for, by name.
pub const ASKED_FOR: [&str; 5] =
    [CARD, headers::FILE, "robots.txt", "sitemap.xml", feed::FILE];

/// The picture that is shown where somebody posts a link to the book.
const CARD: &str = "card.png";
/// Where it is kept.
const CARD_SOURCE: &str = "theme/editions/card.png";

/// How the site is published.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Options {
    /// Where the site will stand, such as https://host/path/: adds canonical
    /// links, cards, structured data, a site map and a feed.
    #[arg(long, value_name = "URL", env = "BOOK_ADDRESS")]
    pub address: Option<Address>,

    /// A folder of editions to take along (`cargo xtask epub`, `pdf`,
    /// `archive`); they are copied and linked from the colophon.
    #[arg(long, value_name = "FOLDER")]
    pub downloads: Option<PathBuf>,
}

/// What `book.toml` says of the book.
#[derive(Clone, Debug, Deserialize)]
pub struct About {
    pub title: String,
    pub description: String,
    pub authors: Vec<String>,
    pub language: String,
}

impl About {
    /// Reads it.
    pub fn read(repo: &Repo) -> Result<Self> {
        #[derive(Deserialize)]
        struct File {
            book: About,
        }
        let text = fs::read_to_string(repo.path("book.toml"))
            .context("book.toml cannot be read")?;
        let file: File =
            toml::from_str(&text).context("book.toml has no full [book]")?;
        Ok(file.book)
    }
}

/// Adds to the site in `folder`, as mdBook wrote it, what `options` ask for.
pub fn write(book: &Handbook, folder: &Path, options: &Options) -> Result<()> {
    if let Some(from) = &options.downloads {
        downloads::write(&book.repo.path(from), folder)?;
    }
    let Some(address) = &options.address else {
        return Ok(());
    };
    let about = About::read(&book.repo)?;
    let put = |name: &str, text: String| {
        write_whole(&folder.join(name), text.as_bytes())
    };
    let card = fs::read(book.repo.path(CARD_SOURCE))
        .with_context(|| format!("{CARD_SOURCE} cannot be read"))?;
    write_whole(&folder.join(CARD), &card)?;
    let first = book
        .chapters
        .first()
        .map(|c| c.path.replace(".md", ".html"));
    let head = head::Head {
        about: &about,
        address,
        first: first.as_deref(),
        newest: book.changes.newest(),
    };
    let pages = pages::read(folder)?;
    for page in pages.iter().filter(|page| !page.hidden) {
        let kind = match book.chapter(&page.file.replace(".html", ".md")) {
            Some(_) => head::Kind::Chapter,
            None => head::Kind::Other,
        };
        put(&page.file, head.put_into(page, kind)?)?;
    }
    put("sitemap.xml", sitemap::sitemap(&head, &pages))?;
    put("robots.txt", sitemap::robots(address))?;
    if book.changes.newest().is_some() {
        put(feed::FILE, feed::feed(&about, address, &book.changes))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_book_says_what_it_is() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let about = About::read(&Repo::at(root).unwrap()).unwrap();
        assert!(!about.title.is_empty() && !about.description.is_empty());
        assert!(!about.authors.is_empty() && !about.language.is_empty());
    }
}
