//! The book to take along: as an EPUB, as a PDF, as an archive of the site.
//! All three are made from the built pages, so that they say what the site
//! says, and come out the same each time.

mod archive;
mod article;
mod epub;
mod epubcheck;
mod pdf;
mod test;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::book::{self, Filled};
use crate::page::{Outline, OutlinePage};
use crate::publish::{ARCHIVE, About, Address, EPUB, Options as Publish, PDF};
use crate::repo::Repo;
use crate::report::{Kind, Report};
pub use article::Article;
pub use epubcheck::java_row;
pub use test::{epub as test_epub, pdf as test_pdf, run as test};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = test::KINDS;

/// Where an edition goes.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// The folder to put it into.
    #[arg(long, value_name = "FOLDER", default_value = "target/editions")]
    to: PathBuf,

    /// Where the site stands: what the PDF leaves out is linked there.
    #[arg(long, value_name = "URL", env = "BOOK_ADDRESS")]
    address: Option<Address>,
}

/// The built book, from which editions are made.
pub struct Source {
    /// The site.
    site: TempDir,
    about: About,
    outline: Outline,
    /// Pages that hang on a page of the outline.
    generated: Vec<OutlinePage>,
    /// The day of the newest change: the date of the edition.
    date: String,
}

impl Source {
    /// Builds the site; findings go to `report`, and none may be there.
    pub fn build(repo: &Repo, report: &mut Report) -> Result<Self> {
        let config = book::config(repo)?;
        let loaded = book::load(repo, &config, report)?;
        let filled = Filled::new(repo, loaded, report);
        ensure!(report.is_clean(), "the book has findings");
        let site = tempfile::tempdir().context("no temporary folder")?;
        let Filled {
            book,
            handbook,
            outline,
        } = filled;
        let listed: Vec<&OutlinePage> =
            outline.parts.iter().flat_map(|part| &part.pages).collect();
        let generated = book
            .chapters()
            .filter_map(|chapter| {
                Some(OutlinePage {
                    path: book::path_of(chapter)?,
                    title: chapter.name.clone(),
                })
            })
            .filter(|page| !listed.iter().any(|l| l.path == page.path))
            .collect();
        book::write(repo, &config, book, site.path())?;
        book::complete(&handbook, site.path(), &Publish::default())?;
        let date = handbook.changes.newest().context(
            "evidence/changes.toml has no change, so the edition no date",
        )?;
        Ok(Self {
            about: About::read(repo)?,
            date: date.to_string(),
            generated,
            outline,
            site,
        })
    }

    /// The text of the page at `path`, as `.md`.
    fn article(&self, page: &OutlinePage) -> Result<Article> {
        let file = page.path.replace(".md", ".html");
        let html = fs::read_to_string(self.site.path().join(&file))
            .with_context(|| format!("book/{file} was not built"))?;
        Article::read(&file, &page.title, &html)
    }

    /// The pages that hang on `page`, in order.
    fn below(&self, page: &OutlinePage) -> Vec<&OutlinePage> {
        let home = |p: &&OutlinePage| {
            self.outline.home_of(&p.path) == Some(page.path.as_str())
        };
        self.generated.iter().filter(home).collect()
    }
}

/// Fetches what the tests of the editions need.
pub fn fetch(repo: &Repo) -> Result<()> {
    epubcheck::EpubCheck::find(repo).map(drop)
}

/// `cargo xtask epub`.
pub fn epub(repo: &Repo, to: &Options, report: &mut Report) -> Result<()> {
    let bytes = epub::make(repo, &Source::build(repo, report)?)?;
    put(repo, to, EPUB, &bytes)
}

/// `cargo xtask pdf`.
pub fn pdf(repo: &Repo, to: &Options, report: &mut Report) -> Result<()> {
    let made = pdf::make(
        repo,
        repo,
        &Source::build(repo, report)?,
        to.address.as_ref(),
    )?;
    put(repo, to, PDF, &made.bytes)
}

/// `cargo xtask archive`.
pub fn archive(repo: &Repo, to: &Options, report: &mut Report) -> Result<()> {
    let source = Source::build(repo, report)?;
    put(repo, to, ARCHIVE, &archive::make(source.site.path())?)
}

fn put(repo: &Repo, to: &Options, name: &str, bytes: &[u8]) -> Result<()> {
    let file: &Path = &repo.path(&to.to).join(name);
    crate::repo::write_whole(file, bytes)?;
    println!("{} ({} KB)", file.display(), bytes.len().div_ceil(1000));
    Ok(())
}
