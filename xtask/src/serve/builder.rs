//! Builds what is served: the pages that an edit changed at once, the whole
//! site and its checks behind it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, Result};
use mdbook_driver::book::{Book, Chapter};
use mdbook_driver::config::Config;

use super::clock::Clock;
use super::live::{Layer, Live};
use crate::book::{self, Filled};
use crate::publish;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};

/// The book cannot be built at all.
pub static UNBUILT: Kind = Kind {
    id: "serve-build",
    cause: "`cargo xtask serve` cannot build the book; it goes on serving the \
            last one it built.",
    example: "book.toml: the book cannot be built: invalid configuration",
    mend: "Mend what the message says; saving the file builds again.",
};

/// What is not shown yet waits this long, so that the browser has the processor
/// to itself while it loads the page, and edits in a row are checked once.
const PAUSE: Duration = Duration::from_millis(300);

/// Above this share of changed pages, rendering them first gains nothing.
const MOST: f64 = 0.5;

/// Builds on the thread that calls it, and finishes on one of its own.
pub struct Builder {
    repo: Repo,
    live: Arc<Live>,
    timings: bool,
    /// What the last build was made of.
    last: Option<Made>,
    finish: Sender<u64>,
    finisher: JoinHandle<()>,
}

/// What a build is made of.
struct Made {
    config: Config,
    filled: Filled,
}

impl Builder {
    /// A builder that shows its builds in `live`.
    pub fn new(repo: Repo, live: Arc<Live>, timings: bool) -> Self {
        let (finish, builds) = mpsc::channel();
        let (on_repo, on_live) = (repo.clone(), Arc::clone(&live));
        let finisher =
            thread::spawn(move || finish_all(&on_repo, &on_live, &builds));
        Self {
            repo,
            live,
            timings,
            last: None,
            finish,
            finisher,
        }
    }

    /// Waits for what is being finished, so that its files are cleared away.
    pub fn stop(self) {
        drop(self.finish);
        let _ = self.finisher.join();
    }

    /// Builds after `changed` changed; nothing changed before the first time.
    /// Faults of the book are shown and printed.
    pub fn rebuild(&mut self, changed: &[PathBuf]) {
        let mut report = Report::default();
        let mut clock = Clock::start();
        match self.show(changed, &mut clock, &mut report) {
            Ok((build, made)) => {
                self.say(changed, &clock);
                self.last = Some(made);
                self.finish.send(build).expect("it lives as long as we do");
            }
            Err(error) => {
                if report.is_clean() {
                    report.add(
                        &UNBUILT,
                        Place::file("book.toml"),
                        format!("the book cannot be built: {error:#}"),
                        "mend it and save; the last good site is served",
                    );
                }
                self.live.tell(&report);
                // What is changed next is compared with nothing.
                self.last = None;
            }
        }
    }

    /// Renders what changed and serves it; the number of the build and what
    /// it was made of come back.
    fn show(
        &mut self,
        changed: &[PathBuf],
        clock: &mut Clock,
        report: &mut Report,
    ) -> Result<(u64, Made)> {
        let last = self.last.take();
        let (made, pages) = match (last, self.chapters_among(changed)) {
            (Some(last), Some(chapters)) if last.lists_all(&chapters) => {
                let made = last.with(&self.repo, &chapters, report)?;
                (made, Some(chapters))
            }
            (last, _) => {
                let config = book::config(&self.repo)?;
                let book = book::load(&self.repo, &config, report)?;
                clock.lap("load");
                let filled = Filled::new(&self.repo, book, report);
                let made = Made { config, filled };
                let pages = last
                    .and_then(|last| self.pages_to_show(changed, &last, &made));
                (made, pages)
            }
        };
        clock.lap("fill");
        let layer = match pages {
            Some(pages) => part(&self.repo, &made, &pages)?,
            None => whole(&self.repo, &made)?,
        };
        clock.lap("render");
        Ok((self.live.show(layer), made))
    }

    /// The files that changed as paths of chapters, when nothing but the text
    /// of chapters did: then no other page has to be filled before the edit
    /// is shown.
    fn chapters_among(&self, changed: &[PathBuf]) -> Option<BTreeSet<String>> {
        changed
            .iter()
            .map(|path| {
                let path = self.repo.relative(path);
                let chapter = path.strip_prefix("src/")?;
                Some(chapter.to_string()).filter(|c| c.ends_with(".md"))
            })
            .collect()
    }

    /// The chapters that differ from the last build, when rendering them
    /// alone shows the edit; `None` when only the whole site does.
    fn pages_to_show(
        &self,
        changed: &[PathBuf],
        last: &Made,
        now: &Made,
    ) -> Option<BTreeSet<String>> {
        let in_pages_only = changed.iter().all(|p| {
            let path = self.repo.relative(p);
            let extension = path.rsplit('.').next().unwrap_or_default();
            path.starts_with("evidence/")
                || path.starts_with("listings/")
                || (path.starts_with("src/") && extension == "md")
        });
        if !in_pages_only || last.config != now.config {
            return None;
        }
        let (before, after) =
            (pages(&last.filled.book), pages(&now.filled.book));
        let same =
            |(a, b): (&Page, &Page)| a.path == b.path && a.title == b.title;
        if before.len() != after.len() || !before.iter().zip(&after).all(same) {
            return None;
        }
        let differ: BTreeSet<String> = before
            .iter()
            .zip(&after)
            .filter(|(before, after)| before.text != after.text)
            .map(|(_, after)| after.path.clone())
            .collect();
        let share = differ.len() as f64 / after.len() as f64;
        (share <= MOST).then_some(differ)
    }

    /// One line: what changed, and how long it took until it was served.
    fn say(&self, changed: &[PathBuf], clock: &Clock) {
        let names: BTreeSet<_> =
            changed.iter().map(|p| self.repo.relative(p)).collect();
        let mut names = names.into_iter();
        let what = match (names.next(), names.len()) {
            (None, _) => "built".to_string(),
            (Some(one), 0) => one,
            (Some(one), more) => format!("{one} and {more} more"),
        };
        let phases = match self.timings {
            true => format!(" ({})", clock.phases()),
            false => String::new(),
        };
        eprintln!("{what}: {} ms{phases}", clock.total());
    }
}

impl Made {
    /// Whether these are chapters of the book.
    fn lists_all(&self, chapters: &BTreeSet<String>) -> bool {
        let handbook = &self.filled.handbook;
        chapters.iter().all(|path| handbook.chapter(path).is_some())
    }

    /// The same with the present text of `chapters`.
    fn with(
        mut self,
        repo: &Repo,
        chapters: &BTreeSet<String>,
        report: &mut Report,
    ) -> Result<Self> {
        for path in chapters {
            let text = repo
                .read(&format!("src/{path}"), report)
                .context("the chapter cannot be read")?;
            self.filled.refill(path, text, report);
        }
        Ok(self)
    }
}

/// One page as it goes to the renderer.
struct Page<'a> {
    path: String,
    title: &'a str,
    text: &'a str,
}

/// The pages of the book, in order.
fn pages(book: &Book) -> Vec<Page<'_>> {
    book.chapters()
        .filter_map(|chapter| {
            Some(Page {
                path: book::path_of(chapter)?,
                title: &chapter.name,
                text: &chapter.content,
            })
        })
        .collect()
}

/// The whole site.
fn whole(repo: &Repo, made: &Made) -> Result<Layer> {
    let folder = folder()?;
    let book = made.filled.book.clone();
    book::write(repo, &made.config, book, folder.path())?;
    Ok(Layer { folder, only: None })
}

/// The `pages` of the site alone. The first chapter stays, empty, when it is
/// not among them, because mdBook makes `index.html` of whichever comes first.
/// Our template takes neither contents nor neighbours from mdBook, so that a
/// page comes out the same without the others.
fn part(repo: &Repo, made: &Made, pages: &BTreeSet<String>) -> Result<Layer> {
    let folder = folder()?;
    let mut book = Book::new();
    let mut only = BTreeSet::new();
    for (at, chapter) in made.filled.book.chapters().enumerate() {
        let Some(path) = book::path_of(chapter) else {
            continue;
        };
        let is_wanted = pages.contains(&path);
        if !is_wanted && at > 0 {
            continue;
        }
        let mut alone = Chapter::new(
            &chapter.name,
            String::new(),
            &path,
            chapter.parent_names.clone(),
        );
        alone.number.clone_from(&chapter.number);
        alone.source_path.clone_from(&chapter.source_path);
        if is_wanted {
            alone.content.clone_from(&chapter.content);
            only.insert(path.replace(".md", ".html"));
            if at == 0 {
                only.insert("index.html".into());
            }
        }
        book.push_item(alone);
    }
    book::write(repo, &made.config, book, folder.path())?;
    Ok(Layer {
        folder,
        only: Some(only),
    })
}

fn folder() -> Result<tempfile::TempDir> {
    tempfile::Builder::new()
        .prefix("different-bets-")
        .tempdir()
        .context(
            "no temporary folder can be made\nhelp: check free space (`df -h`)",
        )
}

/// Completes and checks the newest of the builds that come in.
fn finish_all(repo: &Repo, live: &Live, builds: &Receiver<u64>) {
    // Behind what a reader waits for: on Linux a thread has its own priority.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(10);
    while let Ok(mut build) = builds.recv() {
        while let Ok(newer) = builds.recv_timeout(PAUSE) {
            build = newer;
        }
        let mut report = Report::default();
        if let Err(error) = finish(repo, live, build, &mut report)
            && report.is_clean()
        {
            report.add(
                &UNBUILT,
                Place::file("book.toml"),
                format!("the site cannot be completed: {error:#}"),
                "mend it and save; the last good site is served",
            );
        }
        if live.is_current(build) {
            live.tell(&report);
        }
    }
}

/// Builds the whole site from the files as they are now.
fn finish(
    repo: &Repo,
    live: &Live,
    build: u64,
    report: &mut Report,
) -> Result<()> {
    let config = book::config(repo)?;
    let book = book::load(repo, &config, report)?;
    let filled = Filled::new(repo, book, report);
    let made = Made { config, filled };
    let layer = whole(repo, &made)?;
    let site = book::complete(
        &made.filled.handbook,
        layer.folder.path(),
        &publish::Options::default(),
    )?;
    live.settle(layer, build);
    made.filled.handbook.check(report);
    site.check(repo, report);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    const CHAPTERS: [&str; 4] = ["index", "one", "two", "three"];

    /// A book of four chapters, and its builder.
    fn book() -> (TempDir, Repo, Builder) {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        write("book.toml", "[book]\ntitle = \"T\"\n");
        write(
            "theme/index.hbs",
            "{{ chapter_title }}{{#if is_index}} first{{/if}} {{ path }}\n\
             {{{ content }}}</html>",
        );
        let mut summary = "# Summary\n\n".to_string();
        for name in CHAPTERS {
            summary += &format!("- [{name}](part/{name}.md)\n");
            write(&format!("src/part/{name}.md"), &format!("# {name}\n"));
        }
        write("src/SUMMARY.md", &summary);
        let repo = Repo::at(folder.path()).unwrap();
        let live = Arc::new(Live::default());
        let builder = Builder::new(repo.clone(), live, false);
        (folder, repo, builder)
    }

    fn edit(repo: &Repo, file: &str, text: &str) -> PathBuf {
        fs::write(repo.path(file), text).unwrap();
        repo.path(file)
    }

    fn made(repo: &Repo) -> Made {
        let mut report = Report::default();
        let config = book::config(repo).unwrap();
        let book = book::load(repo, &config, &mut report).unwrap();
        let filled = Filled::new(repo, book, &mut report);
        Made { config, filled }
    }

    fn pages_to_show(
        builder: &Builder,
        changed: &[PathBuf],
        now: &Made,
    ) -> Option<BTreeSet<String>> {
        builder.pages_to_show(changed, builder.last.as_ref()?, now)
    }

    #[test]
    fn a_page_shown_first_is_the_page_of_the_whole_site() {
        let (_folder, repo, mut builder) = book();
        builder.rebuild(&[]);
        for name in CHAPTERS {
            let file = format!("src/part/{name}.md");
            let changed = [edit(&repo, &file, "# New\n\n## More\n")];
            let now = made(&repo);
            let pages = pages_to_show(&builder, &changed, &now).unwrap();
            let page = format!("part/{name}.md");
            assert_eq!(pages, BTreeSet::from([page.clone()]));
            let part = part(&repo, &now, &pages).unwrap();
            let whole = whole(&repo, &now).unwrap();
            let mut shown = vec![page.replace(".md", ".html")];
            if name == "index" {
                shown.push("index.html".into());
            }
            for page in &shown {
                let read = |layer: &Layer| {
                    fs::read_to_string(layer.folder.path().join(page)).unwrap()
                };
                assert!(read(&part) == read(&whole), "{page} differs");
            }
            assert_eq!(part.only.unwrap().len(), shown.len());
            // The chapter filled alone is the chapter filled with all.
            builder.rebuild(&changed);
            for page in &shown {
                let served = builder.live.read(page).unwrap();
                let built = fs::read(whole.folder.path().join(page)).unwrap();
                assert!(served == built, "{page} is served otherwise");
            }
        }
    }

    #[test]
    fn what_changes_every_page_is_built_whole() {
        let (_folder, repo, mut builder) = book();
        builder.rebuild(&[]);
        let changed = [edit(&repo, "book.toml", "[book]\ntitle = \"U\"\n")];
        assert_eq!(pages_to_show(&builder, &changed, &made(&repo)), None);
        let (_folder, repo, mut builder) = book();
        builder.rebuild(&[]);
        let summary = "# Summary\n\n- [three](part/three.md)\n";
        let changed = [edit(&repo, "src/SUMMARY.md", summary)];
        assert_eq!(pages_to_show(&builder, &changed, &made(&repo)), None);
        let (_folder, repo, mut builder) = book();
        builder.rebuild(&[]);
        let changed = [edit(&repo, "src/picture.svg", "<svg/>")];
        assert_eq!(pages_to_show(&builder, &changed, &made(&repo)), None);
    }

    #[test]
    fn a_fault_leaves_the_last_good_site() {
        let (_folder, repo, mut builder) = book();
        builder.rebuild(&[]);
        let before = builder.live.read("part/one.html").unwrap();
        let file = repo.path("src/part/two.md");
        fs::write(&file, b"# two\n\xff\n").unwrap();
        builder.rebuild(std::slice::from_ref(&file));
        assert_eq!(builder.live.read("part/one.html").unwrap(), before);
        edit(&repo, "src/part/two.md", "# mended\n");
        builder.rebuild(&[file]);
        let page = builder.live.read("part/two.html").unwrap();
        assert!(String::from_utf8(page).unwrap().contains("mended"));
    }
}
