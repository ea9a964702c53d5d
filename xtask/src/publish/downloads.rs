//! The editions to take along, linked from the colophon where they were made.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use maud::html;

use crate::handbook::DOWNLOADS;
use crate::html::one_line;
use crate::repo::write_whole;

/// The EPUB.
pub const EPUB: &str = "different-bets.epub";
/// The PDF.
pub const PDF: &str = "different-bets.pdf";
/// The archive of the site.
pub const ARCHIVE: &str = "different-bets-site.zip";

/// The page that holds the place.
const PAGE: &str = "evidence/colophon.html";
/// Their folder in the site.
const FOLDER: &str = "downloads";

/// Each edition and what it is for.
const EDITIONS: [(&str, &str, &str); 3] = [
    (EPUB, "EPUB", "the whole book for a reading device"),
    (PDF, "PDF", "the chapters for paper"),
    (
        ARCHIVE,
        "Archive of the site",
        "unpack it and open index.html",
    ),
];

/// Copies the editions that the folder `from` holds into the site at `folder`
/// and links them.
pub fn write(from: &Path, folder: &Path) -> Result<()> {
    let mut links = Vec::new();
    for (file, name, what) in EDITIONS {
        let Ok(bytes) = fs::read(from.join(file)) else {
            continue;
        };
        write_whole(&folder.join(FOLDER).join(file), &bytes)?;
        links.push((file, name, what, size(bytes.len())));
    }
    if links.is_empty() {
        bail!(
            "{}: holds none of {EPUB}, {PDF} and {ARCHIVE}\nhelp: `cargo \
             xtask epub --to FOLDER` and the like make them",
            from.display()
        );
    }
    let list = one_line(html! {
        ul class="downloads" {
            @for (file, name, what, size) in links {
                li {
                    a href=(format!("../{FOLDER}/{file}")) { (name) }
                    " (" (size) "): " (what)
                }
            }
        }
    });
    let page = folder.join(PAGE);
    let text = fs::read_to_string(&page)
        .with_context(|| format!("book/{PAGE} cannot be read"))?;
    if !text.contains(DOWNLOADS) {
        bail!(
            "book/{PAGE} has no place for the editions\nhelp: put \
             `{{{{#index downloads}}}}` into src/evidence/colophon.md"
        );
    }
    write_whole(&page, text.replace(DOWNLOADS, &list).as_bytes())
}

/// `bytes` as a reader takes them in.
fn size(bytes: usize) -> String {
    match bytes {
        0..1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(page: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| {
            let file = folder.path().join(name);
            write_whole(&file, text.as_bytes()).unwrap();
        };
        put(&format!("book/{PAGE}"), page);
        put("empty/x", "");
        put(&format!("made/{EPUB}"), "bytes");
        folder
    }

    #[test]
    fn only_what_was_made_is_linked() {
        let folder = site(DOWNLOADS);
        let book = folder.path().join("book");
        write(&folder.path().join("made"), &book).unwrap();
        let page = fs::read_to_string(book.join(PAGE)).unwrap();
        let link = format!("<a href=\"../downloads/{EPUB}\">EPUB</a> (1 KB)");
        assert!(page.contains(&link), "{page}");
        assert!(!page.contains(PDF), "{page}");
        assert!(book.join(FOLDER).join(EPUB).exists());
    }

    #[test]
    fn nothing_to_take_along_or_no_place_for_it_is_an_error() {
        let folder = site("no place");
        let book = folder.path().join("book");
        let error = |from: &str| {
            let from = folder.path().join(from);
            write(&from, &book).unwrap_err().to_string()
        };
        assert!(error("empty").contains("holds none of"));
        assert!(error("made").contains("no place"));
    }
}
