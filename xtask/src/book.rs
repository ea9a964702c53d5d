//! mdBook in process, and the preprocessor that it and stock mdBook share.

use std::path::Path;

use anyhow::{Context, Result, bail};
use mdbook_driver::MDBook;
use mdbook_driver::book::{Book, BookItem, Chapter as BookChapter};
use mdbook_driver::config::Config;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::chapter::Chapter;
use crate::handbook::{Handbook, chapter_of};
use crate::page::{self, Outline, OutlinePage, Part};
use crate::repo::Repo;
use crate::report::Report;

/// The name of our preprocessor in `book.toml`.
pub const NAME: &str = "different-bets";

/// The preprocessor: fills every page. In process its findings are collected
/// in `report`; stock mdBook prints them.
pub struct Filler {
    pub repo: Repo,
    pub report: std::sync::Arc<std::sync::Mutex<Report>>,
}

impl Preprocessor for Filler {
    fn name(&self) -> &str {
        NAME
    }

    fn run(
        &self,
        _context: &PreprocessorContext,
        mut book: Book,
    ) -> Result<Book> {
        let mut report = Report::default();
        fill(&self.repo, &mut book, &mut report);
        self.report.lock().expect("not poisoned").absorb(report);
        Ok(book)
    }
}

/// Fills the pages of `book` and adds the generated ones.
pub fn fill(repo: &Repo, book: &mut Book, report: &mut Report) {
    let chapters = chapters(book);
    let handbook = Handbook::with_chapters(repo, chapters, report);
    let outline = outline(book);
    book.for_each_chapter_mut(|target| {
        let Some(path) = path_of(target) else { return };
        let chapter = handbook.chapters.iter().find(|c| c.path == path);
        if let Some(chapter) = chapter {
            target.content =
                page::assemble(&handbook, &outline, chapter, report);
        }
    });
    for noun in handbook.nouns() {
        let here = handbook.page("evidence/index.md");
        for generated in noun.pages(&here) {
            let content =
                page::assemble_generated(&handbook, &outline, &generated);
            let mut chapter = BookChapter::new(
                &generated.title,
                content,
                &generated.path,
                Vec::new(),
            );
            chapter.source_path = None;
            book.push_item(chapter);
        }
    }
}

fn path_of(chapter: &BookChapter) -> Option<String> {
    let path = chapter.path.as_ref()?;
    let parts: Vec<_> = path
        .components()
        .map(|c| c.as_os_str().to_string_lossy())
        .collect();
    Some(parts.join("/"))
}

fn chapters(book: &Book) -> Vec<Chapter> {
    book.chapters()
        .filter_map(|c| {
            Some(chapter_of(&path_of(c)?, &c.name, c.content.clone()))
        })
        .collect()
}

/// The outline of the book, from mdBook's items.
fn outline(book: &Book) -> Outline {
    let mut parts = vec![Part::default()];
    for item in &book.items {
        match item {
            BookItem::PartTitle(title) => {
                parts.push(Part {
                    title: title.clone(),
                    pages: Vec::new(),
                });
            }
            BookItem::Chapter(chapter) => {
                if let Some(path) = path_of(chapter) {
                    let title = chapter.name.clone();
                    let part = parts.last_mut().expect("starts with one");
                    part.pages.push(OutlinePage { title, path });
                }
            }
            BookItem::Separator => {}
        }
    }
    Outline { parts }
}

/// Builds the site into `destination`; findings go to `report`.
pub fn build(
    repo: &Repo,
    destination: &Path,
    report: &mut Report,
) -> Result<()> {
    let mut config = Config::from_disk(repo.path("book.toml"))
        .context("book.toml cannot be read")?;
    config.build.build_dir = destination.to_path_buf();
    config.build.create_missing = false;
    // Ours runs in process instead of as a command; the link checker is a
    // renderer for stock mdBook only.
    without(&mut config, "preprocessor", NAME);
    without(&mut config, "output", "linkcheck2");
    let mut book = MDBook::load_with_config(repo.root(), config)
        .context("mdBook cannot load the book")?;
    let collected = std::sync::Arc::default();
    book.with_preprocessor(Filler {
        repo: repo.clone(),
        report: std::sync::Arc::clone(&collected),
    });
    book.build().context("mdBook cannot build the book")?;
    report.absorb(std::mem::take(
        &mut *collected.lock().expect("not poisoned"),
    ));
    Ok(())
}

fn without(config: &mut Config, table: &str, key: &str) {
    let Ok(Some(mut all)) = config.get::<toml::Table>(table) else {
        return;
    };
    if all.remove(key).is_some() {
        config.set(table, all).expect("a table serialises");
    }
}

/// `cargo xtask preprocess`: the preprocessor as mdBook calls it, a JSON pair
/// on standard input and the book on standard output.
pub fn preprocess(repo: &Repo, report: &mut Report) -> Result<()> {
    let (_context, mut book) =
        mdbook_preprocessor::parse_input(std::io::stdin())
            .context("standard input is not what mdBook sends")?;
    fill(repo, &mut book, report);
    if !report.is_clean() {
        bail!("the book has faults; mdBook stops here");
    }
    serde_json::to_writer(std::io::stdout(), &book)?;
    Ok(())
}
