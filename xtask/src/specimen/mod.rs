//! Books that are made up: every kind of page and thing with text drawn by
//! lot, in any number, from the templates of `tests/specimen`. Made in a
//! folder of its own and built by the code that builds the real book, with
//! the real theme: a small one, whose pages stay the same from day to day, is
//! photographed; a big one shows whether pages stay quick and light when the
//! book grows.

mod text;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::figure;
use crate::repo::{Repo, copy, write_whole};
use crate::report::Report;
use text::{Writer, number};

/// The templates, relative to the root.
pub const FOLDER: &str = "tests/specimen";

/// Topics of programs, of mistakes and of claims.
const TOPICS: usize = 10;
/// Every so many claims are one topic's, so that topics differ in size as
/// those of the real ledger do.
const CROWDED: usize = 10;

/// Rows of the scorecard, which no book has many of.
const CRITERIA: usize = 12;

/// How many of each thing a book has.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub chapters: usize,
    pub listings: usize,
    pub rejections: usize,
    pub claims: usize,
    pub figures: usize,
    pub sources: usize,
    pub terms: usize,
}

/// A few of each: for pictures.
pub const SMALL: Size = Size {
    chapters: 3,
    listings: 6,
    rejections: 3,
    claims: 60,
    figures: 3,
    sources: 12,
    terms: 9,
};

/// A book of the size that this one may grow to.
pub const BIG: Size = Size {
    chapters: 60,
    listings: 300,
    rejections: 120,
    claims: 1000,
    figures: 200,
    sources: 400,
    terms: 150,
};

/// Makes a book of `size` in `folder` and builds it into `site`. A finding
/// while it is built is an error: the templates no longer fit the code.
pub fn build(
    repo: &Repo,
    size: Size,
    folder: &Path,
    site: &Path,
) -> Result<()> {
    let book = make(repo, size, folder)?;
    let mut report = Report::default();
    crate::book::build(&book, site, false, &mut report)?;
    let findings: Vec<String> = report
        .findings()
        .iter()
        .take(5)
        .map(|f| format!("{}: {}", f.place, f.what))
        .collect();
    ensure!(
        findings.is_empty(),
        "the book that {FOLDER} makes has findings:\n{}",
        findings.join("\n")
    );
    Ok(())
}

/// Writes the sources of a book of `size` into `folder`.
fn make(repo: &Repo, size: Size, folder: &Path) -> Result<Repo> {
    for name in ["book.toml", "theme", "src/evidence"] {
        let to = folder.join(name);
        fs::create_dir_all(to.parent().context("it is in the folder")?)?;
        copy(&repo.path(name), &to)?;
    }
    let words = template(repo, "words.txt")?;
    let words: Vec<&str> = words.split_whitespace().collect();
    let maker = Maker {
        templates: repo,
        folder,
        size,
        words: &words,
    };
    maker.chapters()?;
    maker.programs()?;
    maker.ledgers()?;
    let book = Repo::at(folder)?.with_target(repo.target());
    maker.figures(&book)?;
    Ok(book)
}

fn template(repo: &Repo, name: &str) -> Result<String> {
    let path = repo.path(FOLDER).join(name);
    fs::read_to_string(&path)
        .with_context(|| format!("{} cannot be read", path.display()))
}

/// `topic/name` of a program, and the folder of its topic.
fn listing(n: usize) -> String {
    format!("synthetic-{}/synthetic-program-{}", n % TOPICS, number(n))
}

fn rejection(n: usize) -> String {
    format!("synthetic-{}/synthetic-mistake-{}", n % TOPICS, number(n))
}

fn topic_of_claim(n: usize) -> String {
    let topic = if n.is_multiple_of(CROWDED) {
        0
    } else {
        n % 29 + 1
    };
    format!("topic-{topic:02}")
}

/// One of `all` things, from 1, that belongs to thing `n` of another kind.
fn one_of(all: usize, n: usize) -> usize {
    n % all + 1
}

struct Maker<'a> {
    templates: &'a Repo,
    folder: &'a Path,
    size: Size,
    words: &'a [&'a str],
}

impl Maker<'_> {
    /// Writes `template`, filled for thing `n`, into `file`.
    fn write(
        &self,
        file: &str,
        template: &str,
        n: usize,
        given: &[(&str, String)],
    ) -> Result<()> {
        let text = self.filled(template, n, given)?;
        write_whole(&self.folder.join(file), text.as_bytes())
    }

    fn filled(
        &self,
        template: &str,
        n: usize,
        given: &[(&str, String)],
    ) -> Result<String> {
        // Each text has a lot of its own, so that one template more changes
        // no other.
        let name = blake3::hash(format!("{template} {n}").as_bytes());
        let seed = usize::from(name.as_bytes()[0]) << 8
            | usize::from(name.as_bytes()[1]);
        let mut writer = Writer::new(self.words, seed);
        let text = self::template(self.templates, template)?;
        Ok(writer.fill(&text, n, given))
    }

    /// `template` filled for each of `count` things, one after the other.
    fn each(
        &self,
        file: &str,
        template: &str,
        count: usize,
        given: impl Fn(usize) -> Vec<(&'static str, String)>,
    ) -> Result<()> {
        let all: Result<String> = (1..=count)
            .map(|n| self.filled(template, n, &given(n)))
            .collect();
        write_whole(&self.folder.join(file), all?.as_bytes())
    }

    fn chapters(&self) -> Result<()> {
        let mut summary = String::from(
            "# Summary\n\n[Introduction](introduction.md)\n\n# Decide\n\n\
             - [The decision guide](decide/guide.md)\n\
             - [Scorecard](decide/scorecard.md)\n\n# Understand\n\n",
        );
        self.write("src/introduction.md", "introduction.md", 0, &[])?;
        self.write("src/decide/guide.md", "guide.md", 0, &[])?;
        self.write("src/decide/scorecard.md", "scorecard.md", 0, &[])?;
        for n in 1..=self.size.chapters {
            let file = format!("understand/chapter-{}.md", number(n));
            let shown = ("shown", self.shown(n));
            self.write(&format!("src/{file}"), "chapter.md", n, &[shown])?;
            summary +=
                &format!("- [Synthetic chapter {}]({file})\n", number(n));
        }
        // The last part is the real book's.
        let real = fs::read_to_string(self.templates.path("src/SUMMARY.md"))?;
        let evidence = real
            .split_once("# Evidence\n")
            .context("src/SUMMARY.md has no part `Evidence`")?
            .1;
        summary += &format!("\n# Evidence\n{evidence}");
        write_whole(&self.folder.join("src/SUMMARY.md"), summary.as_bytes())
    }

    /// What chapter `n` shows: its share of the programs, mistakes and
    /// figures, and two claims.
    fn shown(&self, chapter: usize) -> String {
        let own = |all: usize| {
            (1..=all).filter(move |n| one_of(self.size.chapters, *n) == chapter)
        };
        let listings = own(self.size.listings)
            .map(|n| format!("{{{{#listing {}:part}}}}", listing(n)));
        let rejections = own(self.size.rejections)
            .map(|n| format!("{{{{#rejected {}}}}}", rejection(n)));
        let figures = own(self.size.figures)
            .map(|n| format!("{{{{#figure synthetic-figure-{}}}}}", number(n)));
        let claims = own(self.size.claims)
            .take(2)
            .map(|n| format!("{{{{#claim synthetic-claim-{}}}}}", number(n)));
        let timeline = (chapter == 1).then(|| "{{#timeline synthetic}}".into());
        let all: Vec<String> = listings
            .chain(rejections)
            .chain(figures)
            .chain(claims)
            .chain(timeline)
            .enumerate()
            .map(|(at, directive)| {
                format!("## Synthetic section {}\n\n{directive}", at + 1)
            })
            .collect();
        all.join("\n\n")
    }

    fn programs(&self) -> Result<()> {
        for n in 1..=self.size.listings {
            let (topic, name) = listing(n)
                .split_once('/')
                .map(|(t, n)| (t.to_string(), n.to_string()))
                .context("it is topic/name")?;
            let folder = format!("listings/{topic}/examples/{name}");
            self.folder_of("listing", &folder, n)?;
        }
        for n in 1..=self.size.rejections {
            let (topic, name) = rejection(n)
                .split_once('/')
                .map(|(t, n)| (t.to_string(), n.to_string()))
                .context("it is topic/name")?;
            let folder = format!("listings/{topic}/tests/rejected/{name}");
            self.folder_of("rejection", &folder, n)?;
        }
        Ok(())
    }

    /// Every template of a folder, into `folder`.
    fn folder_of(&self, templates: &str, folder: &str, n: usize) -> Result<()> {
        let from = format!("{FOLDER}/{templates}");
        for file in self.templates.files_below(&from) {
            let name = file.strip_prefix(&format!("{from}/")).unwrap_or(&file);
            let template = format!("{templates}/{name}");
            self.write(&format!("{folder}/{name}"), &template, n, &[])?;
        }
        Ok(())
    }

    fn ledgers(&self) -> Result<()> {
        let Size {
            chapters,
            listings,
            sources,
            ..
        } = self.size;
        self.each(
            "evidence/claims/synthetic.toml",
            "claim.toml",
            self.size.claims,
            |n| {
                vec![
                    ("topic", topic_of_claim(n)),
                    ("source", number(one_of(sources, n))),
                    ("listing", listing(one_of(listings, n))),
                ]
            },
        )?;
        self.each("evidence/sources.toml", "source.toml", sources, |_| {
            Vec::new()
        })?;
        self.each(
            "evidence/glossary.toml",
            "term.toml",
            self.size.terms,
            |n| vec![("chapter", number(one_of(chapters, n)))],
        )?;
        self.each(
            "evidence/scorecard.toml",
            "criterion.toml",
            CRITERIA,
            |_| Vec::new(),
        )?;
        for document in 0..5 {
            let file = format!("evidence/coverage/{document:03}.toml");
            self.write(&file, "document.toml", document, &[])?;
        }
        let timeline = "evidence/timelines/synthetic.toml";
        self.write(timeline, "timeline.toml", 0, &[])
    }

    fn figures(&self, book: &Repo) -> Result<()> {
        let program = listing(1);
        let (topic, name) = program.split_once('/').context("topic/name")?;
        let code = format!("listings/{topic}/examples/{name}");
        for n in 1..=self.size.figures {
            let id = format!("synthetic-figure-{}", number(n));
            let chapter = number(one_of(self.size.chapters, n));
            let given = [("chapter", chapter), ("code", code.clone())];
            let file = format!("evidence/figures/{id}.toml");
            self.write(&file, "figure.toml", n, &given)?;
            figure::invent(book, &id, n)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handbook::Handbook;

    /// The book that the templates make, and what is wrong with it.
    fn made(size: Size) -> (tempfile::TempDir, Report) {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let repo = Repo::at(root).expect("the repository");
        let folder = tempfile::tempdir().expect("a folder");
        let book = make(&repo, size, folder.path()).expect("it is made");
        let mut report = Report::default();
        Handbook::load(&book, &mut report);
        (folder, report)
    }

    #[test]
    fn the_small_book_loads_and_is_the_same_each_time() {
        let (one, report) = made(SMALL);
        let found: Vec<_> = report.findings().iter().map(|f| &f.what).collect();
        assert!(found.is_empty(), "{found:?}");
        let (two, _) = made(SMALL);
        for file in [
            "src/understand/chapter-0001.md",
            "evidence/claims/synthetic.toml",
        ] {
            let text = |folder: &tempfile::TempDir| {
                fs::read_to_string(folder.path().join(file)).expect("written")
            };
            assert_eq!(text(&one), text(&two), "{file}");
            assert!(!text(&one).contains('«'), "{file}");
        }
    }

    #[test]
    fn claims_crowd_in_one_topic_as_the_real_ones_do() {
        let all = (1..=BIG.claims).map(topic_of_claim);
        let crowded = all.filter(|topic| topic == "topic-00").count();
        assert_eq!(crowded, 100);
    }
}
