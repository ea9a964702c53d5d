//! `cargo xtask test-listings`: every listing and rejection is formatted,
//! linted, compiled and run, and what it says is compared.
//!
//! The work is grouped: each language prepares all its programs with a few
//! calls of its tools, the languages beside each other; then the programs
//! run in parallel. A program that passed and has not changed since is not
//! touched again.

mod bless;
pub mod cache;
pub mod compare;
mod go;
mod kinds;
pub mod launch;
pub mod normal;
pub mod rust;
mod select;
mod systems;
pub mod task;
mod typescript;
mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use anyhow::{Result, bail};
use indicatif::{ProgressBar, ProgressStyle};

use crate::language::Language;
use crate::listing::Listings;
use crate::rejection::Rejections;
use crate::repo::Repo;
use crate::report::{Place, Report};
use crate::run;
use crate::tally::Tally;
use crate::toolchain::{self, Fetch, Go, Missing, Node, Rust};
use crate::view::Views;

pub use kinds::KINDS;
pub use select::Options;
use task::{Fault, Proof, Task};

/// Tests what `options` select; faults go to `report`. What was skipped and
/// why is said on standard error.
pub fn run(
    repo: &Repo,
    options: &Options,
    report: &mut Report,
) -> Result<Tally> {
    run::handle_interrupts();
    let listings = Listings::load(repo, report);
    let rejections = Rejections::load(repo, report);
    let all = task::all(&listings, &rejections);
    let mut chosen = select::select(&all, &listings.systems, options)?;
    if options.stress.is_some() {
        chosen.retain(|task| task.runs());
    }
    let mut tester = Tester::new(repo, options);
    tester.test(&chosen, report)?;
    let looked_at = Views::load(repo, &listings, report);
    let looked_at = views::all(&looked_at.all);
    let wanted = looked_at.into_iter().filter(|job| {
        let listing = &job.view.listing;
        options.stress.is_none()
            && options.wants(&listing.id(), &listing.topic, job.language)
    });
    views::test(&mut tester, &options.part(wanted), report)?;
    let wanted = listings.systems.iter().filter(|system| {
        let wants = |l| options.wants(&system.id(), &system.topic, l);
        system.languages().into_iter().any(wants)
    });
    systems::test(&mut tester, &options.part(wanted), report)?;
    if options.is_everything() {
        tester.cache.prune()?;
    }
    tester.say_what_was_skipped();
    if tester.unchanged > 0 && !options.quiet {
        eprintln!("{} unchanged since they passed", tester.unchanged);
    }
    Ok(tester.tally)
}

/// The tool-chains, each as found, or why not.
struct Tools {
    rust: Result<Rust, Missing>,
    go: Result<Go, Missing>,
    node: Result<Node, Missing>,
}

impl Tools {
    /// Finds, or fetches, what the languages of `tasks` need.
    fn find(repo: &Repo, tasks: &[&Task]) -> Self {
        Self::of(repo, |l| tasks.iter().any(|t| t.language() == l))
    }

    /// Finds, or fetches, what the languages that are `needed` need.
    fn of(repo: &Repo, needed: impl Fn(Language) -> bool) -> Self {
        let unneeded = || Missing {
            what: "no program needs it".into(),
            help: String::new(),
        };
        Self {
            rust: match needed(Language::Rust) {
                true => Rust::find(repo),
                false => Err(unneeded()),
            },
            go: match needed(Language::Go) {
                true => Go::find(repo, Fetch::Yes),
                false => Err(unneeded()),
            },
            node: match needed(Language::TypeScript) {
                true => Node::find(repo, Fetch::Yes),
                false => Err(unneeded()),
            },
        }
    }

    /// The version of a language's tool-chain, or why there is none.
    fn version(&self, language: Language) -> Result<&str, &Missing> {
        match language {
            Language::Go => self.go.as_ref().map(|t| t.version.as_str()),
            Language::Rust => self.rust.as_ref().map(|t| t.version.as_str()),
            Language::TypeScript => {
                self.node.as_ref().map(|t| t.version.as_str())
            }
        }
    }
}

/// One run of the tests.
struct Tester<'a> {
    repo: &'a Repo,
    bless: bool,
    /// How often each program is run; more than once is a test under load.
    times: u32,
    cache: cache::Cache,
    bar: ProgressBar,
    tally: Tally,
    /// How many of those that passed were not run again.
    unchanged: usize,
    /// Reasons, with how many programs each keeps from being tested.
    skipped: BTreeMap<String, usize>,
    /// Compilers of kept views and of this machine, with how many looks.
    others: BTreeMap<(String, String), usize>,
}

impl<'a> Tester<'a> {
    fn new(repo: &'a Repo, options: &Options) -> Self {
        let style = ProgressStyle::with_template("{pos}/{len} {wide_msg}");
        let style = style.expect("the template is valid");
        Self {
            repo,
            bless: options.bless,
            times: options.stress.unwrap_or(1),
            cache: cache::Cache::load(repo, "listings"),
            bar: ProgressBar::no_length().with_style(style),
            tally: Tally::default(),
            unchanged: 0,
            skipped: BTreeMap::new(),
            others: BTreeMap::new(),
        }
    }

    /// Whether what has this key passed and may be left out.
    fn has_passed(&mut self, key: &str) -> bool {
        !self.bless && self.times == 1 && self.cache.contains(key)
    }

    fn test(&mut self, tasks: &[&Task], report: &mut Report) -> Result<()> {
        let tools = Tools::find(self.repo, tasks);
        stop_if_interrupted()?;
        check_pin(&tools, report);
        self.bar.set_length(tasks.len() as u64);
        let mut keys = cache::Keys::new(self.repo);
        let mut todo: Vec<(&Task, String)> = Vec::new();
        let mut missing: BTreeSet<Language> = BTreeSet::new();
        for task in tasks {
            match tools.version(task.language()) {
                Err(why) => {
                    missing.insert(task.language());
                    self.cannot(task.language(), why);
                }
                Ok(version) => {
                    let key = keys.of(task, version);
                    if self.has_passed(&key) {
                        self.unchanged += 1;
                        self.tally.passed += 1;
                        self.bar.inc(1);
                    } else {
                        todo.push((task, key));
                    }
                }
            }
        }
        for language in missing {
            let why = tools.version(language).expect_err("it is missing");
            report_missing(language, why, report);
        }
        let (proofs, broken) = self.prove(&todo, &tools, report)?;
        self.judge(&todo, proofs, &broken, report)?;
        self.bar.finish_and_clear();
        stop_if_interrupted()
    }

    /// Counts a program whose tool-chain is missing.
    fn cannot(&mut self, language: Language, why: &Missing) {
        self.bar.inc(1);
        if toolchain::in_ci() {
            self.tally.failed += 1;
        } else {
            let reason =
                format!("{language}: {}\nhelp: {}", why.what, why.help);
            self.skip(reason);
        }
    }

    /// Prepares and runs the programs of `todo`; the languages whose tools
    /// are broken come back as well.
    fn prove(
        &self,
        todo: &[(&Task, String)],
        tools: &Tools,
        report: &mut Report,
    ) -> Result<(Vec<Proof>, BTreeSet<Language>)> {
        let of = |language| -> Vec<&Task> {
            let tasks = todo.iter().map(|(task, _)| *task);
            tasks.filter(|t| t.language() == language).collect()
        };
        let (rust, go, typescript) = (
            of(Language::Rust),
            of(Language::Go),
            of(Language::TypeScript),
        );
        let prepared = thread::scope(|scope| {
            let rust = scope.spawn(|| match &tools.rust {
                Ok(_) => rust::prepare(self.repo, &rust, self.bless, &self.bar),
                Err(_) => Ok(task::Prepared::default()),
            });
            let go = scope.spawn(|| match &tools.go {
                Ok(tool) => {
                    let race = self.times > 1;
                    go::prepare(self.repo, tool, &go, race, &self.bar)
                }
                Err(_) => Ok(task::Prepared::default()),
            });
            let typescript = scope.spawn(|| match &tools.node {
                Ok(tool) => {
                    typescript::prepare(self.repo, tool, &typescript, &self.bar)
                }
                Err(_) => Ok(task::Prepared::default()),
            });
            [rust, go, typescript]
                .map(|handle| handle.join().expect("preparing does not panic"))
        });
        stop_if_interrupted()?;
        let mut proofs: BTreeMap<&str, Vec<Proof>> = BTreeMap::new();
        let languages = [Language::Rust, Language::Go, Language::TypeScript];
        let mut broken = BTreeSet::new();
        for (language, prepared) in languages.into_iter().zip(prepared) {
            let prepared = prepared?;
            if !prepared.common.is_empty() {
                broken.insert(language);
            }
            for fault in prepared.common {
                fault.report(report);
            }
            let mut reversed = prepared.proofs;
            reversed.reverse();
            proofs.insert(language.key(), reversed);
        }
        let mut ordered: Vec<Proof> = todo
            .iter()
            .map(|(task, _)| {
                let of_language = proofs.get_mut(task.language().key());
                of_language
                    .and_then(Vec::pop)
                    .expect("every task has a proof")
            })
            .collect();
        let tasks: Vec<&Task> = todo.iter().map(|(task, _)| *task).collect();
        launch::all(self.repo, &tasks, &mut ordered, self.times, &self.bar);
        Ok((ordered, broken))
    }

    /// Counts and reports what the proofs say; with `--bless` writes first.
    fn judge(
        &mut self,
        todo: &[(&Task, String)],
        proofs: Vec<Proof>,
        broken: &BTreeSet<Language>,
        report: &mut Report,
    ) -> Result<()> {
        let blessed = if self.bless && !run::interrupted() {
            self.bar.suspend(|| bless::write(self.repo, &proofs))?
        } else {
            BTreeSet::new()
        };
        for ((task, key), proof) in todo.iter().zip(proofs) {
            if proof.launch.is_some() {
                continue; // interrupted before it ran
            }
            if let Some(why) = &proof.skip {
                self.skip(why.clone());
            } else if proof.judge(
                task,
                &blessed,
                broken.contains(&task.language()),
                report,
            ) {
                self.tally.passed += 1;
                if !self.bless && self.times == 1 {
                    self.cache.remember(key)?;
                }
            } else {
                self.tally.failed += 1;
            }
        }
        Ok(())
    }

    /// Counts a program as skipped, for `reason`.
    fn skip(&mut self, reason: String) {
        self.tally.skipped += 1;
        *self.skipped.entry(reason).or_default() += 1;
    }

    /// Counts a look that was kept under another compiler, so that only what
    /// it asserts was tested.
    fn note_other_compiler(&mut self, kept: &str, here: &str) {
        let compilers = (kept.to_string(), here.to_string());
        *self.others.entry(compilers).or_default() += 1;
    }

    /// Says what was skipped and why.
    fn say_what_was_skipped(&self) {
        for ((kept, here), count) in &self.others {
            eprintln!(
                "{count} looks are kept as {kept} has them; {here} was held \
                 to what they assert"
            );
        }
        for (reason, count) in &self.skipped {
            let reason = reason.replace('\n', "\n  ");
            eprintln!("skipped {count} programs: {reason}");
        }
    }
}

fn stop_if_interrupted() -> Result<()> {
    if run::interrupted() {
        bail!("interrupted; nothing that was begun is left behind");
    }
    Ok(())
}

/// Says clearly when rustc is not the pinned one.
fn check_pin(tools: &Tools, report: &mut Report) {
    let Ok(rust) = &tools.rust else { return };
    if rust.is_pinned() {
        return;
    }
    let what =
        format!("rustc is {}, the book wants {}", rust.number(), rust.wanted);
    let help = "run cargo through rustup, which reads rust-toolchain.toml";
    if toolchain::in_ci() {
        let place = Place::file("rust-toolchain.toml");
        report.add(&toolchain::VERSION, place, what, help);
    } else {
        eprintln!(
            "warning: {what}; compiler messages may differ\nhelp: {help}"
        );
    }
}

fn report_missing(language: Language, why: &Missing, report: &mut Report) {
    if toolchain::in_ci() {
        let file = match language {
            Language::Go => "listings/go.mod",
            Language::Rust => "rust-toolchain.toml",
            Language::TypeScript => "listings/package.json",
        };
        Fault::new(
            &toolchain::MISSING,
            Place::file(file),
            &why.what,
            &why.help,
        )
        .report(report);
    }
}
