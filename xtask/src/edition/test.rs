//! The editions are what they should be: the EPUB valid, the PDF complete and
//! uncut, all of them the same bytes each time.

use anyhow::{Result, ensure};

use super::epub::make as make_epub;
use super::epubcheck::{EpubCheck, Message};
use super::pdf::{Facts, id_of, make as make_pdf};
use super::{Source, archive};
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};
use crate::tally::Tally;
use crate::toolchain::in_ci;

/// The validator finds fault with the EPUB.
pub static EPUB: Kind = Kind {
    id: "edition-epub",
    cause: "EPUBCheck, the validator of the W3C, says something about the \
            EPUB that is made from the pages.",
    example: "src/learn/tools.md: RSC-005: element \"blink\" not allowed here",
    mend: "Mend the markup of the page, or `xtask/src/edition`.",
};

/// Something is wrong with the PDF.
pub static PDF: Kind = Kind {
    id: "edition-pdf",
    cause: "The PDF lacks a chapter or an entry of its outline, a link in it \
            leads nowhere, its contents name a wrong page, or text stands \
            beyond the margin.",
    example: "src/learn/tools.md: page 40: `cargo build --release …` is cut",
    mend: "Mend the page or `theme/editions/print.css`; `cargo xtask pdf` \
           makes the PDF to look at.",
};

/// Two editions of the same book differ.
pub static DIFFERS: Kind = Kind {
    id: "edition-not-reproducible",
    cause: "The same book gave an EPUB, a PDF or an archive with other bytes.",
    example: "book.toml: different-bets.epub differs between two builds",
    mend: "Find what depends on time, order or place, and sort or remove it.",
};

/// A program is missing.
pub static MISSING: Kind = Kind {
    id: "edition-missing",
    cause: "Chromium and Node, which print the PDF, or Java, which runs \
            EPUBCheck, are not on the machine and cannot be fetched. On a \
            contributor's machine the tests are then skipped, loudly; with \
            `CI=true` they may not be.",
    example: "tests/requirements-epubcheck.txt: there is no java",
    mend: "Install what the message names.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&EPUB, &PDF, &DIFFERS, &MISSING];

/// Makes each edition twice and tests it.
pub fn run(repo: &Repo, report: &mut Report) -> Result<Tally> {
    let source = Source::build(repo, report)?;
    let (epub, pdf) = std::thread::scope(|scope| {
        let epub = scope.spawn(|| test_epub(repo, repo, &source));
        let pdf = test_pdf(repo, repo, &source);
        (epub.join().expect("it reports what is wrong"), pdf)
    });
    let mut tally = Tally::default();
    for outcome in [epub, pdf, test_archive(&source)] {
        let (counted, own) = outcome?;
        tally += counted;
        report.absorb(own);
    }
    Ok(tally)
}

type Outcome = Result<(Tally, Report)>;

/// Makes and tests the EPUB alone, with the tools of the checkout `home`: a
/// copy under test has none.
pub fn epub(home: &Repo, repo: &Repo, report: &mut Report) -> Result<()> {
    alone(report, |report| {
        test_epub(home, repo, &Source::build(repo, report)?)
    })
}

/// Makes and tests the PDF alone, likewise.
pub fn pdf(home: &Repo, repo: &Repo, report: &mut Report) -> Result<()> {
    alone(report, |report| {
        test_pdf(home, repo, &Source::build(repo, report)?)
    })
}

fn alone(
    report: &mut Report,
    test: impl FnOnce(&mut Report) -> Outcome,
) -> Result<()> {
    let (tally, own) = test(report)?;
    report.absorb(own);
    ensure!(
        tally.skipped == 0,
        "a program is missing; nothing was tested"
    );
    Ok(())
}

fn test_epub(home: &Repo, repo: &Repo, source: &Source) -> Outcome {
    let mut report = Report::default();
    let bytes = make_epub(repo, source)?;
    let again = make_epub(repo, source)?;
    let mut tally = same(super::EPUB, &bytes, &again, &mut report);
    match EpubCheck::find(home) {
        Err(why) => tally += missing(&why, &mut report),
        Ok(validator) => {
            let messages = validator.check(&bytes)?;
            tally += Tally::one(messages.is_empty());
            for message in messages {
                report_message(repo, &message, &mut report);
            }
        }
    }
    Ok((tally, report))
}

fn test_pdf(home: &Repo, repo: &Repo, source: &Source) -> Outcome {
    let mut report = Report::default();
    if let Err(why) = crate::browser::Tools::find(home) {
        return Ok((missing(&why, &mut report), report));
    }
    let made = make_pdf(home, repo, source, None)?;
    let again = make_pdf(home, repo, source, None)?;
    let mut tally = same(super::PDF, &made.bytes, &again.bytes, &mut report);
    let faults = faults(&made.facts, &made.chapters);
    tally += Tally::one(faults.is_empty());
    for (file, what) in faults {
        report.add(&PDF, place(repo, &file), what, PDF.mend);
    }
    Ok((tally, report))
}

fn test_archive(source: &Source) -> Outcome {
    let mut report = Report::default();
    let folder = source.site.path();
    let (one, two) = (archive::make(folder)?, archive::make(folder)?);
    let tally = same(super::ARCHIVE, &one, &two, &mut report);
    Ok((tally, report))
}

fn same(name: &str, one: &[u8], two: &[u8], report: &mut Report) -> Tally {
    if one != two {
        let (at, one, two) = parting(one, two);
        let what = format!(
            "{name} differs between two builds, first at byte {at}: \
             {one:?}, then {two:?}"
        );
        report.add(&DIFFERS, Place::file("book.toml"), what, DIFFERS.mend);
    }
    Tally::one(one == two)
}

/// Where two files part, and what stands there in each.
fn parting(one: &[u8], two: &[u8]) -> (usize, String, String) {
    let same = one.iter().zip(two).take_while(|(a, b)| a == b);
    let at = same.count();
    let around = |bytes: &[u8]| {
        let near = at.saturating_sub(40)..bytes.len().min(at + 40);
        String::from_utf8_lossy(&bytes[near]).into_owned()
    };
    (at, around(one), around(two))
}

fn missing(why: &anyhow::Error, report: &mut Report) -> Tally {
    if in_ci() {
        let place = Place::file("tests/requirements-epubcheck.txt");
        report.add(&MISSING, place, format!("{why:#}"), MISSING.mend);
        return Tally::one(false);
    }
    eprintln!("SKIPPED: an edition: {why:#}");
    Tally {
        skipped: 1,
        ..Tally::default()
    }
}

/// The chapter of a page of the site, or else the page.
fn place(repo: &Repo, page: &str) -> Place {
    let chapter = format!("src/{}", page.replace(".html", ".md"));
    match repo.path(&chapter).is_file() {
        true => Place::file(chapter),
        false => Place::file(format!("book/{page}")),
    }
}

fn report_message(repo: &Repo, message: &Message, report: &mut Report) {
    let Message {
        id,
        message: what,
        locations,
        ..
    } = message;
    let path = locations.first().map_or("", |l| l.path.as_str());
    let line = locations.first().map_or(0, |l| l.line);
    let place = match path.split_once("text/") {
        Some((_, page)) => place(repo, &page.replace(".xhtml", ".html")),
        None => Place::file("xtask/src/edition/epub.rs"),
    };
    let what = format!("{id}: {what} ({path}, line {line})");
    report.add(&EPUB, place, what, EPUB.mend);
}

/// What is wrong with the PDF: the page of the site, and what.
fn faults(
    facts: &Facts,
    chapters: &[(String, String)],
) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    let whole = || "introduction.html".to_string();
    let page_of = |number: usize| {
        let before = facts.starts.iter().take_while(|s| **s <= number);
        let at = before.count().checked_sub(1)?;
        Some(chapters.get(at)?.1.clone())
    };
    let at = |number| page_of(number).unwrap_or_else(whole);
    for (number, text) in &facts.cut {
        faults.push((at(*number), format!("page {number}: `{text}` is cut")));
    }
    for (id, text) in &facts.wide {
        let file = chapters.iter().find(|(_, file)| id_of(file) == *id);
        let file = file.map_or_else(whole, |(_, file)| file.clone());
        faults.push((file, format!("`{text}` is wider than the page")));
    }
    for (number, to) in &facts.dead {
        let what = format!("page {number}: a link leads nowhere: {to}");
        faults.push((at(*number), what));
    }
    if facts.links == 0 {
        faults.push((whole(), "no link leads to a place in it".into()));
    }
    if !facts.settled {
        faults.push((whole(), "the contents name wrong pages".into()));
    }
    for (order, (title, file)) in chapters.iter().enumerate() {
        let start = facts.starts.get(order).copied().unwrap_or(0);
        let text = start.checked_sub(1).and_then(|at| facts.texts.get(at));
        if !text.is_some_and(|text| holds(text, title)) {
            let what = format!("`{title}` does not begin on page {start}");
            faults.push((file.clone(), what));
        }
        if !facts.outline.iter().any(|(_, entry)| holds(entry, title)) {
            let what = format!("`{title}` is not in the outline");
            faults.push((file.clone(), what));
        }
    }
    faults
}

/// Whether `text` holds `title`, however its white space is set.
fn holds(text: &str, title: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| !c.is_whitespace()).collect()
    };
    plain(text).contains(&plain(title))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Facts {
        Facts {
            pages: 3,
            outline: vec![(0, "Introduction".into()), (0, "Two words".into())],
            starts: vec![2, 3],
            texts: vec![
                "Title".into(),
                "Introduction\ntext".into(),
                "Two\nwords".into(),
            ],
            links: 1,
            settled: true,
            ..Facts::default()
        }
    }

    fn found(facts: &Facts) -> Vec<String> {
        let chapters = [
            ("Introduction".to_string(), "introduction.html".to_string()),
            ("Two words".to_string(), "a/b.html".to_string()),
        ];
        let one = |(file, what)| format!("{file}: {what}");
        faults(facts, &chapters).into_iter().map(one).collect()
    }

    #[test]
    fn the_first_difference_is_shown() {
        let (at, one, two) = parting(b"same a", b"same b and more");
        assert_eq!(
            (at, one.as_str(), two.as_str()),
            (5, "same a", "same b and more")
        );
    }

    #[test]
    fn a_complete_pdf_has_no_faults() {
        assert_eq!(found(&good()), [""; 0]);
    }

    #[test]
    fn what_is_cut_or_leads_nowhere_is_named_with_its_chapter() {
        let mut facts = good();
        facts.cut.push((3, "long".into()));
        facts.wide.push(("a-b".into(), "wide".into()));
        facts.dead.push((2, "x".into()));
        let expected = [
            "a/b.html: page 3: `long` is cut",
            "a/b.html: `wide` is wider than the page",
            "introduction.html: page 2: a link leads nowhere: x",
        ];
        assert_eq!(found(&facts), expected);
    }

    #[test]
    fn a_chapter_that_is_not_there_is_named() {
        let mut facts = good();
        facts.outline.pop();
        facts.texts[2] = "other".into();
        facts.settled = false;
        facts.links = 0;
        let expected = [
            "introduction.html: no link leads to a place in it",
            "introduction.html: the contents name wrong pages",
            "a/b.html: `Two words` does not begin on page 3",
            "a/b.html: `Two words` is not in the outline",
        ];
        assert_eq!(found(&facts), expected);
    }

    #[test]
    fn other_bytes_are_a_finding() {
        let mut report = Report::default();
        assert_eq!(same("a", b"x", b"x", &mut report), Tally::one(true));
        assert_eq!(same("a", b"x", b"y", &mut report), Tally::one(false));
        let found = &report.findings()[0];
        assert_eq!(found.kind.id, "edition-not-reproducible");
    }
}
