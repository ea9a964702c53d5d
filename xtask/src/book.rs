//! mdBook in process, and the preprocessor that it and stock mdBook share.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use mdbook_driver::MDBook;
use mdbook_driver::book::{Book, BookItem, Chapter as BookChapter};
use mdbook_driver::config::Config;

use crate::chapter::Chapter;
use crate::handbook::Handbook;
use crate::page::{self, Outline, OutlinePage, Part};
use crate::publish;
use crate::repo::{Repo, write_whole};
use crate::report::Report;
use crate::search;
use crate::site::{Site, Staging};

/// The name of our preprocessor in `book.toml`.
pub const NAME: &str = "different-bets";

/// A book whose pages are filled, and what they were filled from.
pub struct Filled {
    pub book: Book,
    pub handbook: Handbook,
    pub outline: Outline,
}

impl Filled {
    /// Fills the pages of `book` and adds the generated ones.
    pub fn new(repo: &Repo, mut book: Book, report: &mut Report) -> Self {
        let chapters = chapters(&book);
        let handbook = Handbook::with_chapters(repo, chapters, report);
        let outline = outline(&book);
        book.for_each_chapter_mut(|target| {
            let Some(path) = path_of(target) else { return };
            if let Some(chapter) = handbook.chapter(&path) {
                target.content =
                    page::assemble(&handbook, &outline, chapter, report);
            }
        });
        let here = handbook.page("evidence/index.md");
        let of_nouns = handbook.nouns().flat_map(|noun| noun.pages(&here));
        for generated in of_nouns.chain([search::page()]) {
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
        Self {
            book,
            handbook,
            outline,
        }
    }

    /// Fills one page anew after the text of its chapter changed. Pages that
    /// tell what other pages show stay as they are.
    pub fn refill(&mut self, path: &str, text: String, report: &mut Report) {
        self.handbook.replace(Chapter::new(path, text));
        let Self {
            book,
            handbook,
            outline,
        } = self;
        book.for_each_chapter_mut(|target| {
            if path_of(target).as_deref() == Some(path)
                && let Some(chapter) = handbook.chapter(path)
            {
                target.content =
                    page::assemble(handbook, outline, chapter, report);
            }
        });
    }
}

/// The path of a chapter relative to `src`, with `/` between components.
pub fn path_of(chapter: &BookChapter) -> Option<String> {
    let path = chapter.path.as_ref()?;
    let parts: Vec<_> = path
        .components()
        .map(|c| c.as_os_str().to_string_lossy())
        .collect();
    Some(parts.join("/"))
}

fn chapters(book: &Book) -> Vec<Chapter> {
    book.chapters()
        .filter_map(|c| Some(Chapter::new(path_of(c)?, c.content.clone())))
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

/// Builds the site into `destination`; findings go to `report`. The site
/// comes to stand there whole or, when building fails, not at all: what stood
/// there before stays until then.
pub fn build(
    repo: &Repo,
    destination: &Path,
    check: bool,
    report: &mut Report,
) -> Result<()> {
    let plain = publish::Options::default();
    build_with(repo, destination, check, &plain, report)
}

/// Builds the site as [`build`] does, with what `options` add to the pages.
pub fn build_with(
    repo: &Repo,
    destination: &Path,
    check: bool,
    options: &publish::Options,
    report: &mut Report,
) -> Result<()> {
    let mut config = config(repo)?;
    if let Some(address) = &options.address {
        // The page for what is missing is shown at any address, so it has to
        // know where the site begins.
        config.set("output.html.site-url", address.path())?;
    }
    let book = load(repo, &config, report)?;
    let Filled { book, handbook, .. } = Filled::new(repo, book, report);
    let staging = Staging::beside(destination)?;
    write(repo, &config, book, staging.path())?;
    let site = complete(&handbook, staging.path(), options)?;
    if check {
        site.check(repo, report);
    }
    staging.publish()
}

/// `book.toml` as the in-process build wants it: our preprocessor runs as a
/// function instead of as a command, and the link checker is a renderer for
/// stock mdBook only.
pub fn config(repo: &Repo) -> Result<Config> {
    let mut config = Config::from_disk(repo.path("book.toml"))
        .context("book.toml cannot be read")?;
    config.build.create_missing = false;
    let preprocessors = without(config.preprocessors()?, NAME);
    config.set("preprocessor", preprocessors)?;
    let outputs = without(config.outputs()?, "linkcheck2");
    config.set("output", outputs)?;
    Ok(config)
}

/// The chapters as mdBook reads them. What stops mdBook (a missing summary, a
/// missing chapter, bytes that are not UTF-8) is reported with its place.
pub fn load(repo: &Repo, config: &Config, report: &mut Report) -> Result<Book> {
    match MDBook::load_with_config(repo.root(), config.clone()) {
        Ok(loaded) => Ok(loaded.book),
        Err(error) => {
            let mut causes = Report::default();
            crate::chapter::load(repo, &mut causes);
            if causes.is_clean() {
                crate::chapter::check(repo, &[], &mut causes);
            }
            if causes.is_clean() {
                return Err(error.context("mdBook cannot load the book"));
            }
            report.absorb(causes);
            bail!("the book cannot be loaded; the site was left as it is")
        }
    }
}

/// Writes the pages of the filled `book` and what belongs to them into the
/// folder `destination`.
pub fn write(
    repo: &Repo,
    config: &Config,
    book: Book,
    destination: &Path,
) -> Result<()> {
    let mut config = config.clone();
    config.build.build_dir = destination.to_path_buf();
    let mut renderer = MDBook::load_with_config_and_summary(
        repo.root(),
        config,
        Default::default(),
    )?;
    renderer.book = book;
    renderer.build().map_err(|error| {
        anyhow!(
            "the pages cannot be written into {}: {error:#}\nhelp: check free \
             space (`df -h`) and permissions; the site was left as it is",
            destination.display()
        )
    })
}

/// Makes what mdBook wrote into `folder` the whole site: adds what mdBook has
/// no way to make, and removes what no page uses.
pub fn complete(
    handbook: &Handbook,
    folder: &Path,
    options: &publish::Options,
) -> Result<Site> {
    for file in handbook.files() {
        write_whole(&folder.join(&file.path), file.text.as_bytes())?;
    }
    search::write(handbook, folder)?;
    publish::write(handbook, folder, options)?;
    let mut site = Site::read(folder)?;
    site.prune()?;
    if let Some(text) = publish::headers_of(&handbook.repo, site.files()) {
        site.add(publish::HEADERS, text.into_bytes())?;
    }
    Ok(site)
}

/// `tables` but the one named `name`.
fn without(
    mut tables: BTreeMap<String, toml::Value>,
    name: &str,
) -> BTreeMap<String, toml::Value> {
    tables.remove(name);
    tables
}

/// `cargo xtask preprocess`: the preprocessor as mdBook calls it, a JSON pair
/// on standard input and the book on standard output.
pub fn preprocess(repo: &Repo, report: &mut Report) -> Result<()> {
    let (_context, book) =
        mdbook_preprocessor::parse_input(std::io::stdin())
            .context("standard input is not what mdBook sends")?;
    let book = Filled::new(repo, book, report).book;
    if !report.is_clean() {
        bail!("the book has faults; mdBook stops here");
    }
    serde_json::to_writer(std::io::stdout(), &book)?;
    Ok(())
}
