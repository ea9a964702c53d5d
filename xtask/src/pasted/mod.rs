//! `cargo xtask test-pasted`: every listing as its page shows it, pasted
//! alone into an empty project of its language, compiles, runs and prints
//! what the page says.
//!
//! Everything comes from the built page: the program, what it prints, and
//! the commands that add what it needs. The work is grouped as for
//! `test-listings`: one workspace, one module and one package hold the
//! projects of a language, and each project holds one file.

mod go;
mod page;
mod parts;
mod rust;
mod typescript;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::language::Language;
use crate::listing::{Listing, Listings};
use crate::repo::Repo;
use crate::report::{Kind, Place, Report, did_you_mean};
use crate::run::{self, End, Limits};
use crate::tally::Tally;
use crate::test_listings::cache::{Cache, field};
use crate::test_listings::compare::diff;
use crate::test_listings::launch::in_an_empty_folder;
use crate::test_listings::task::Launch;
use crate::toolchain::{self, Fetch, Go, Missing, Node, Rust};

/// A page does not show a program that can be pasted.
pub static PAGE: Kind = Kind {
    id: "pasted-page",
    cause: "The built page of a listing does not show one of its programs, \
            or not what it prints.",
    example: "listings/ownership/examples/create-user/main.go: \
              evidence/listings/ownership-create-user.html shows no Go \
              program",
    mend: "Mend the renderer in `xtask/src/listing/render.rs`.",
};

/// A program does not stand alone.
pub static BUILD: Kind = Kind {
    id: "pasted-build",
    cause: "A program, pasted from its page into an empty project with only \
            what the page says it needs, does not compile.",
    example: "listings/ownership/examples/create-user/main.rs: pasted from \
              evidence/listings/ownership-create-user.html, does not compile",
    mend: "Make the program stand alone: no file beside it, no crate that \
           the page does not name.",
};

/// A pasted program does something else.
pub static OUTPUT: Kind = Kind {
    id: "pasted-output",
    cause: "A program, pasted from its page into an empty project, prints \
            something else than the page says, or does not end well.",
    example: "listings/ownership/examples/create-user/main.go: pasted from \
              evidence/listings/ownership-create-user.html, prints something \
              else",
    mend: "Make the output independent of where the program is.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&PAGE, &BUILD, &OUTPUT];

/// The tests themselves: when they change, everything is pasted again.
const TESTS: [&str; 2] = [include_str!("mod.rs"), include_str!("page.rs")];

/// The most a program may print, in bytes.
const PRINTED: usize = 1 << 20;

/// A program as its page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Pasted {
    /// `topic/name`.
    pub id: String,
    /// The page, from the root of the book.
    pub page: String,
    pub language: Language,
    /// The program's text.
    pub code: String,
    /// What the page says it prints.
    #[serde(skip)]
    prints: String,
    /// The commands that add what it needs.
    #[serde(skip)]
    needs: Vec<String>,
    /// Where the program is in the repository.
    #[serde(skip)]
    file: String,
    #[serde(skip)]
    time: Duration,
}

impl Pasted {
    /// The name of its project.
    fn project(&self) -> String {
        self.id.replace('/', "-")
    }
}

/// How a pasted program can be run, or why it cannot.
type Built = Result<Launch, String>;

/// Builds the book and tests its listings, or only those that `filter` names,
/// each or by its topic.
pub fn run(
    repo: &Repo,
    filter: &[String],
    report: &mut Report,
) -> Result<Tally> {
    run::handle_interrupts();
    let folder = tempfile::tempdir()?;
    let book = folder.path().join("book");
    crate::book::build(repo, &book, false, &mut Report::default())?;
    let all = read(repo, &book, filter, report)?;
    test(repo, &all, filter.is_empty(), report)
}

/// Every program of the built book, or only those that `filter` names.
pub fn read(
    repo: &Repo,
    book: &Path,
    filter: &[String],
    report: &mut Report,
) -> Result<Vec<Pasted>> {
    let listings = Listings::load(repo, &mut Report::default());
    let is = |l: &Listing, name: &String| l.id() == *name || l.topic == *name;
    for name in filter {
        if listings.all.iter().any(|listing| is(listing, name)) {
            continue;
        }
        let ids: Vec<String> = listings.all.iter().map(Listing::id).collect();
        let help = did_you_mean(name, ids.iter().map(String::as_str));
        let help = help.unwrap_or_else(|| "name a topic or topic/name".into());
        anyhow::bail!("no listing is called `{name}`\nhelp: {help}");
    }
    let wanted = listings.all.iter().filter(|listing| {
        filter.is_empty() || filter.iter().any(|name| is(listing, name))
    });
    let mut all = Vec::new();
    for listing in wanted {
        let page = listing.page().replace(".md", ".html");
        let html = std::fs::read_to_string(book.join(&page))
            .with_context(|| format!("{page} was not built"))?;
        let mut shown = page::programs(&html);
        for program in &listing.programs {
            let language = program.language;
            let mut wrong = |what: &str| {
                let what = format!("{page} shows {what}");
                let help = "mend the renderer in xtask/src/listing/render.rs";
                report.add(&PAGE, Place::file(&program.file), what, help);
            };
            let Some(found) = shown.remove(&language) else {
                wrong(&format!("no {language} program"));
                continue;
            };
            let Some(prints) = found.prints else {
                wrong(&format!("nothing that {language} prints"));
                continue;
            };
            if found.code != program.whole() {
                wrong(&format!("another {language} program than its file"));
                continue;
            }
            all.push(Pasted {
                id: listing.id(),
                page: page.clone(),
                language,
                code: found.code,
                prints,
                needs: found.needs,
                file: program.file.clone(),
                time: Duration::from_secs(listing.timeout_seconds),
            });
        }
    }
    Ok(all)
}

/// The tool-chains, each found when it is first asked for.
struct Tools<'a> {
    repo: &'a Repo,
    rust: OnceLock<Result<Rust, Missing>>,
    go: OnceLock<Result<Go, Missing>>,
    node: OnceLock<Result<Node, Missing>>,
}

impl Tools<'_> {
    fn version(&self, language: Language) -> Result<&str, &Missing> {
        match language {
            Language::Rust => {
                let found = self.rust.get_or_init(|| Rust::find(self.repo));
                found.as_ref().map(|t| t.version.as_str())
            }
            Language::Go => {
                let find = || Go::find(self.repo, Fetch::Yes);
                let found = self.go.get_or_init(find);
                found.as_ref().map(|t| t.version.as_str())
            }
            Language::TypeScript => {
                let find = || Node::find(self.repo, Fetch::Yes);
                let found = self.node.get_or_init(find);
                found.as_ref().map(|t| t.version.as_str())
            }
        }
    }

    /// Compiles the programs of one language, each in a project of its own.
    fn build(&self, language: Language, all: &[&Pasted]) -> Result<Vec<Built>> {
        if all.is_empty() {
            return Ok(Vec::new());
        }
        let folder = self.repo.target().join("pasted").join(language.key());
        match language {
            Language::Rust => rust::build(self.repo, &folder, all),
            Language::Go => {
                let go = self.go.get().and_then(|found| found.as_ref().ok());
                let go = go.context("Go was looked for")?;
                go::build(self.repo, go, &folder, all)
            }
            Language::TypeScript => {
                let node = self.node.get().and_then(|f| f.as_ref().ok());
                let node = node.context("Node was looked for")?;
                typescript::build(self.repo, node, &folder, all)
            }
        }
    }
}

fn test(
    repo: &Repo,
    all: &[Pasted],
    everything: bool,
    report: &mut Report,
) -> Result<Tally> {
    let tools = Tools {
        repo,
        rust: OnceLock::new(),
        go: OnceLock::new(),
        node: OnceLock::new(),
    };
    let mut cache = Cache::load(repo, "pasted");
    let mut tally = Tally::default();
    let mut todo: Vec<(&Pasted, String)> = Vec::new();
    let mut missing: BTreeMap<Language, usize> = BTreeMap::new();
    for pasted in all {
        match tools.version(pasted.language) {
            Err(_) => *missing.entry(pasted.language).or_default() += 1,
            Ok(version) => {
                let key = key(pasted, version);
                if cache.contains(&key) {
                    tally.passed += 1;
                } else {
                    todo.push((pasted, key));
                }
            }
        }
    }
    for (language, count) in missing {
        let why = tools.version(language).expect_err("it is missing");
        tally += skip(language, count, why, report);
    }
    let built = build(&tools, &todo)?;
    let outcomes = launch(&todo, built);
    if run::interrupted() {
        anyhow::bail!("interrupted; nothing that was begun is left behind");
    }
    for ((pasted, key), wrong) in todo.iter().zip(outcomes) {
        tally += Tally::one(wrong.is_none());
        match wrong {
            None => cache.remember(key)?,
            Some((kind, what)) => report.add(
                kind,
                Place::file(&pasted.file),
                format!("pasted from {}, {what}", pasted.page),
                format!("cargo xtask test-pasted {}", pasted.id),
            ),
        }
    }
    if everything {
        cache.prune()?;
    }
    Ok(tally)
}

/// Says that programs are not tested, and why; in CI they may not be.
fn skip(
    language: Language,
    count: usize,
    why: &Missing,
    report: &mut Report,
) -> Tally {
    let (what, help) = (&why.what, &why.help);
    if toolchain::in_ci() {
        let place = Place::file("listings");
        report.add(&toolchain::MISSING, place, what, help);
        return Tally {
            failed: count,
            ..Tally::default()
        };
    }
    eprintln!("skipped {count} programs: {language}: {what}\n  help: {help}");
    Tally {
        skipped: count,
        ..Tally::default()
    }
}

fn key(pasted: &Pasted, version: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    let own = match pasted.language {
        Language::Go => include_str!("go.rs"),
        Language::Rust => {
            concat!(include_str!("rust.rs"), include_str!("parts.rs"))
        }
        Language::TypeScript => include_str!("typescript.rs"),
    };
    for text in TESTS {
        field(&mut hasher, text.as_bytes());
    }
    for text in [
        own,
        version,
        pasted.language.key(),
        &pasted.id,
        &pasted.code,
        &pasted.prints,
        &pasted.needs.join("\n"),
    ] {
        field(&mut hasher, text.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

/// Compiles everything, the languages beside each other; what comes back is
/// in the order of `todo`.
fn build(tools: &Tools, todo: &[(&Pasted, String)]) -> Result<Vec<Built>> {
    let of = |language| -> Vec<&Pasted> {
        let all = todo.iter().map(|(pasted, _)| *pasted);
        all.filter(|p| p.language == language).collect()
    };
    let built = thread::scope(|scope| {
        let all = Language::ALL.map(|language| {
            let members = of(language);
            scope.spawn(move || tools.build(language, &members))
        });
        all.map(|handle| handle.join().expect("building does not panic"))
    });
    let mut of_language: BTreeMap<Language, std::vec::IntoIter<Built>> =
        BTreeMap::new();
    for (language, built) in Language::ALL.into_iter().zip(built) {
        of_language.insert(language, built?.into_iter());
    }
    let ordered = todo.iter().map(|(pasted, _)| {
        let next = of_language.get_mut(&pasted.language);
        let next = next.and_then(Iterator::next);
        next.expect("every program was built or not")
    });
    Ok(ordered.collect())
}

/// What is wrong with a program, if anything is.
type Wrong = Option<(&'static Kind, String)>;

/// Runs everything, as many at a time as there are cores.
fn launch(todo: &[(&Pasted, String)], built: Vec<Built>) -> Vec<Wrong> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let slots: Vec<Mutex<Wrong>> =
        todo.iter().map(|_| Mutex::default()).collect();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let at = next.fetch_add(1, Ordering::Relaxed)
                    && let Some(built) = built.get(at)
                    && !run::interrupted()
                {
                    let wrong = match built {
                        Ok(launch) => prints(todo[at].0, launch),
                        Err(why) => Some((&BUILD, why.clone())),
                    };
                    *slots[at].lock().expect("taken once") = wrong;
                }
            });
        }
    });
    let slots = slots.into_iter();
    slots
        .map(|s| s.into_inner().expect("not poisoned"))
        .collect()
}

/// Runs one program and compares what it prints.
fn prints(pasted: &Pasted, launch: &Launch) -> Wrong {
    let limits = Limits {
        time: pasted.time,
        output: PRINTED,
    };
    let outcome = match in_an_empty_folder(launch, limits) {
        Ok(outcome) => outcome,
        Err(error) => return Some((&OUTPUT, format!("cannot run: {error:#}"))),
    };
    let said = outcome.stdout();
    if outcome.end != End::Exited(0) {
        let stderr = indented(&outcome.stderr());
        let what = format!("does not end well: {:?}\n{stderr}", outcome.end);
        return Some((&OUTPUT, what));
    }
    (said != pasted.prints).then(|| {
        let diff = diff(&pasted.prints, &said);
        (&OUTPUT, format!("prints something else\n{diff}"))
    })
}

/// The first lines of what a tool said, below a finding.
fn indented(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .take(12)
        .map(|line| format!("  {line}"))
        .collect();
    lines.join("\n")
}

/// Writes the project of a program: one file.
fn write(file: PathBuf, text: &str) -> Result<()> {
    // An unchanged file keeps its date, for tools that go by dates.
    if std::fs::read_to_string(&file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    crate::repo::write_whole(&file, text.as_bytes())
}
