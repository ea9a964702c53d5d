//! Compiles the views and compares what the compilers say with what is kept
//! and with what is asserted.
//!
//! What is asserted must be so under every compiler. What is kept is compared
//! word for word only under the compiler that said it: another one may choose
//! other registers, which is no fault of the book.

mod assembly;
mod go;
mod rust;
mod said;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::Result;

use super::cache::{Keys, field};
use super::compare::{diff, first_difference};
use super::kinds;
use super::{Tester, report_missing, stop_if_interrupted};
use crate::language::Language;
use crate::repo::{Repo, write_whole};
use crate::report::{Place, Report};
use crate::run;
use crate::toolchain::{Fetch, Go};
use crate::view::{FACT, Kept, Look, View};

/// The tests themselves: when they change, every view is compiled again.
const TESTS: [&str; 7] = [
    include_str!("assembly.rs"),
    include_str!("go.rs"),
    include_str!("mod.rs"),
    include_str!("rust.rs"),
    include_str!("said.rs"),
    include_str!("../../view/fact.rs"),
    include_str!("../../view/flags.rs"),
];

/// A view in one language.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    pub view: &'a View,
    pub language: Language,
}

/// What a look saw, or why it saw nothing.
type Seen = Result<Kept, String>;

/// All views, each once a language.
pub fn all(views: &[View]) -> Vec<Job<'_>> {
    let jobs = views.iter().flat_map(|view| {
        let languages = view.languages().into_iter();
        languages.map(move |language| Job { view, language })
    });
    jobs.collect()
}

/// Tests `jobs` and counts them.
pub fn test(
    tester: &mut Tester,
    jobs: &[Job],
    report: &mut Report,
) -> Result<()> {
    if jobs.is_empty() {
        return Ok(());
    }
    let repo = tester.repo;
    let needs = |language| jobs.iter().any(|j| j.language == language);
    let go = needs(Language::Go).then(|| Go::find(repo, Fetch::Yes));
    let rustc = needs(Language::Rust).then(|| rust::compiler(repo));
    let rustc = rustc.transpose()?;
    let mut todo = Vec::new();
    let mut missing = None;
    for job in jobs {
        let compiler = match job.language {
            Language::Go => match go.as_ref().expect("it is needed") {
                Ok(go) => go::compiler(go),
                Err(why) => {
                    tester.cannot(job.language, why);
                    missing = Some(why);
                    continue;
                }
            },
            _ => rustc.clone().expect("it is needed"),
        };
        if job.language == Language::Rust && !compiler.contains(" x86_64-") {
            let host = compiler.rsplit(' ').next().unwrap_or_default();
            tester.skip(format!(
                "Rust: the assembly of views is that of x86-64, this machine \
                 is {host}\nhelp: nothing; CI tests them"
            ));
            continue;
        }
        let key = key(repo, *job, &compiler);
        if tester.has_passed(&key) {
            tester.unchanged += 1;
            tester.tally.passed += 1;
        } else {
            todo.push((*job, compiler, key));
        }
    }
    if let Some(why) = missing {
        report_missing(Language::Go, why, report);
    }
    if todo.is_empty() {
        return Ok(());
    }
    tester.bar.set_message("views");
    let go = go.and_then(Result::ok);
    let seen = see(repo, go.as_ref(), &todo)?;
    stop_if_interrupted()?;
    for ((job, compiler, key), seen) in todo.iter().zip(seen) {
        let mut own = Report::default();
        for (look, seen) in job.view.looks_in(job.language).zip(seen) {
            let judge = Judge {
                view: job.view,
                look,
                compiler,
            };
            judge.judge(tester, seen, &mut own)?;
        }
        if own.is_clean() {
            tester.tally.passed += 1;
            if !tester.bless {
                tester.cache.remember(key)?;
            }
        } else {
            tester.tally.failed += 1;
        }
        report.absorb(own);
    }
    Ok(())
}

/// What a view's test depends on.
fn key(repo: &Repo, job: Job, compiler: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for text in TESTS {
        field(&mut hasher, text.as_bytes());
    }
    field(&mut hasher, compiler.as_bytes());
    field(&mut hasher, job.view.id().as_bytes());
    let program = job.view.listing.program(job.language);
    let text = program.map(|p| p.whole()).unwrap_or_default();
    field(&mut hasher, text.as_bytes());
    let keys = Keys::new(repo);
    let looks = job.view.looks_in(job.language).map(Look::file);
    let beside = ["view.toml", crate::view::PROFILE].map(str::to_string);
    for file in looks.chain(beside) {
        keys.file(&mut hasher, &format!("{}/{file}", job.view.folder()));
    }
    hasher.finalize().to_hex().to_string()
}

/// What the looks of each job see: Go's in few calls beside the others, as
/// many of those at a time as there are cores.
fn see(
    repo: &Repo,
    go: Option<&Go>,
    todo: &[(Job, String, String)],
) -> Result<Vec<Vec<Seen>>> {
    let of = |language| -> Vec<usize> {
        let all = 0..todo.len();
        all.filter(|at| todo[*at].0.language == language).collect()
    };
    let slots: Vec<Mutex<Vec<Seen>>> =
        todo.iter().map(|_| Mutex::default()).collect();
    let (in_go, in_rust) = (of(Language::Go), of(Language::Rust));
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some(at) = in_rust.get(next.fetch_add(1, Ordering::Relaxed))
            && !run::interrupted()
        {
            let (job, compiler, _) = &todo[*at];
            let mut seen = Vec::new();
            for look in job.view.looks_in(job.language) {
                let text = rust::look(repo, job.view, look)?;
                seen.push(text.map(|text| kept(compiler, text)));
            }
            *slots[*at].lock().expect("not poisoned") = seen;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| -> Result<()> {
        let others: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        if let Some(go) = go.filter(|_| !in_go.is_empty()) {
            let views: Vec<&View> =
                in_go.iter().map(|at| todo[*at].0.view).collect();
            let compiled = go::compile(repo, go, &views)?;
            for at in &in_go {
                let (job, compiler, _) = &todo[*at];
                let looks = job.view.looks_in(job.language);
                let seen = looks.map(|look| {
                    let text = compiled.look(job.view, look);
                    text.map(|text| kept(compiler, text))
                });
                *slots[*at].lock().expect("not poisoned") = seen.collect();
            }
        }
        for other in others {
            other.join().expect("looking does not panic")?;
        }
        Ok(())
    })?;
    let slots = slots.into_iter();
    Ok(slots
        .map(|s| s.into_inner().expect("not poisoned"))
        .collect())
}

fn kept(compiler: &str, text: String) -> Kept {
    Kept {
        compilers: compiler.into(),
        text,
    }
}

/// Compares one look.
struct Judge<'a> {
    view: &'a View,
    look: &'a Look,
    compiler: &'a str,
}

impl Judge<'_> {
    /// Where the kept file is.
    fn file(&self) -> String {
        format!("{}/{}", self.view.folder(), self.look.file())
    }

    fn judge(
        &self,
        tester: &mut Tester,
        seen: Seen,
        report: &mut Report,
    ) -> Result<()> {
        let Self { view, look, .. } = self;
        let seen = match seen {
            Ok(seen) => seen,
            Err(why) => {
                let what = format!("`{}` sees nothing: {why}", look.name);
                let help = "correct `of`, or the program";
                report.add(&kinds::VIEW, look.place.clone(), what, help);
                return Ok(());
            }
        };
        for fact in &look.facts {
            if let Some(why) = fact.fails(&seen.text) {
                report.add(
                    &FACT,
                    view.fact_place(look, fact),
                    format!(
                        "not so for `{}` under {}: {} ({why})\n{}",
                        look.name,
                        self.compiler,
                        fact.says,
                        diff("", &seen.text)
                    ),
                    "mend the program, or rewrite the fact and the prose",
                );
            }
        }
        let kept = look.kept.as_ref();
        if tester.bless {
            return self.bless(tester, seen.with(kept));
        }
        match kept {
            Some(kept) if !kept.is_of(self.compiler) => {
                tester.note_other_compiler(&kept.compilers, self.compiler);
            }
            Some(kept) if kept.text == seen.text => {}
            Some(kept) => {
                let seen = Kept {
                    compilers: kept.compilers.clone(),
                    ..seen
                };
                self.differs(&kept.file(), &seen.file(), report);
            }
            None => self.differs("", &seen.file(), report),
        }
        Ok(())
    }

    fn bless(&self, tester: &Tester, seen: Kept) -> Result<()> {
        if self.look.kept.as_ref() == Some(&seen) {
            return Ok(());
        }
        let file = self.file();
        let old = self.look.kept.as_ref().map(Kept::file);
        let new = seen.file();
        tester.bar.suspend(|| {
            let change = diff(&old.unwrap_or_default(), &new);
            eprintln!("blessed {file}\n{change}");
        });
        write_whole(&tester.repo.path(&file), new.as_bytes())
    }

    fn differs(&self, old: &str, new: &str, report: &mut Report) {
        report.add(
            &kinds::VIEW,
            Place::new(self.file(), first_difference(old, new)),
            format!("the compiler says something else\n{}", diff(old, new)),
            format!(
                "cargo xtask test-listings --filter {} --bless",
                self.view.id()
            ),
        );
    }
}
