//! Runs the prepared programs, several at a time, each in an empty folder,
//! and compares what they print.

use std::collections::BTreeSet;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use indicatif::ProgressBar;

use super::compare::Said;
use super::kinds;
use super::normal;
use super::task::{Launch, Proof, Subject, Task};
use crate::language::Language;
use crate::program::files_in;
use crate::rejection::{Outcome, message_file, stdout_file};
use crate::repo::Repo;
use crate::report::Place;
use crate::run::{self, End, Limits};

/// The most a program may print, in bytes.
const OUTPUT: usize = 1 << 20;
/// How often a racing program is run until the detector sees the expected
/// race: which of several it reports first is up to the scheduler.
const RACES: usize = 5;
/// The exit code of a Go program with a data race.
const RACE_EXIT: i32 = 66;

/// Runs every program that has a launch, as many at a time as there are
/// cores. A program that is run more than once is run under load, until it
/// does what it should not.
pub fn all(
    repo: &Repo,
    tasks: &[&Task],
    proofs: &mut [Proof],
    times: u32,
    bar: &ProgressBar,
) {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let slots: Vec<Mutex<&mut Proof>> =
        proofs.iter_mut().map(Mutex::new).collect();
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..workers {
            if times > 1 {
                scope.spawn(|| load(&done, workers));
            }
            scope.spawn(|| {
                while let at = next.fetch_add(1, Ordering::Relaxed)
                    && let Some(slot) = slots.get(at)
                    && !run::interrupted()
                {
                    let mut proof = slot.lock().expect("taken once");
                    if let Some(launch) = proof.launch.clone() {
                        bar.set_message(format!(
                            "run {} ({})",
                            tasks[at].id,
                            tasks[at].language()
                        ));
                        for _ in 0..times {
                            one(repo, tasks[at], &launch, &mut proof);
                            if !proof.is_good() {
                                break;
                            }
                        }
                        proof.proved = true;
                        if !run::interrupted() {
                            proof.launch = None;
                        }
                    }
                    bar.inc(1);
                }
                done.fetch_add(1, Ordering::Relaxed);
            });
        }
    });
}

/// Keeps a core busy until `workers` are done.
fn load(done: &AtomicUsize, workers: usize) {
    while done.load(Ordering::Relaxed) < workers {
        std::hint::spin_loop();
    }
}

/// Runs one program and notes what it did.
fn one(repo: &Repo, task: &Task, launch: &Launch, proof: &mut Proof) {
    let before: BTreeSet<String> =
        files_in(repo, &task.folder()).into_iter().collect();
    if task.outcome() == Some(Outcome::Race) {
        race(task, launch, proof);
    } else if let Some(outcome) = go_ahead(task, launch, proof) {
        compare(task, &outcome, proof);
    }
    for name in files_in(repo, &task.folder()) {
        if !before.contains(&name) {
            proof.fault(
                &kinds::LITTER,
                Place::file(&task.program.file),
                format!("leaves {name} behind"),
                "write to the working directory or the temporary folder",
            );
        }
    }
}

/// Runs the program once; nothing comes back when it had to be killed, which
/// is noted.
fn go_ahead(
    task: &Task,
    launch: &Launch,
    proof: &mut Proof,
) -> Option<run::Outcome> {
    let limits = Limits {
        time: task.time(),
        output: OUTPUT,
    };
    let place = Place::file(&task.program.file);
    let ran = in_an_empty_folder(launch, limits);
    let outcome = match ran {
        Ok(outcome) => outcome,
        Err(error) => {
            let what = format!("cannot be run: {error:#}");
            proof.fault(&kinds::EXIT, place, what, "cargo xtask doctor");
            return None;
        }
    };
    match outcome.end {
        End::Exited(_) | End::Signalled(_) => return Some(outcome),
        End::Interrupted => {}
        End::TimedOut => proof.fault(
            &kinds::TIMEOUT,
            place,
            format!("killed after {} s", limits.time.as_secs()),
            "make it end, or raise `timeout_seconds` in listing.toml",
        ),
        End::Flooded => proof.fault(
            &kinds::FLOOD,
            place,
            format!("killed after {OUTPUT} bytes of output"),
            "print less",
        ),
        End::LeftOpen => proof.fault(
            &kinds::EXIT,
            place,
            "it ended, and a process it had started kept its output open",
            "wait for the process, or end it",
        ),
    }
    None
}

/// Runs a program once in an empty folder that is removed afterwards,
/// without the environment of whoever runs this.
pub fn in_an_empty_folder(
    launch: &Launch,
    limits: Limits,
) -> anyhow::Result<run::Outcome> {
    let folder = tempfile::tempdir()?;
    let mut command = Command::new(&launch.program);
    command.args(&launch.arguments).current_dir(folder.path());
    command.env_clear();
    for name in ["PATH", "SYSTEMROOT"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    for name in ["HOME", "TMPDIR", "TMP", "TEMP"] {
        command.env(name, folder.path());
    }
    command.env("LANG", "C.UTF-8").env("TZ", "UTC");
    command.env("NO_COLOR", "1");
    run::run(&mut command, limits)
}

/// Notes how the program ended and what it printed.
fn compare(task: &Task, outcome: &run::Outcome, proof: &mut Proof) {
    let wanted = match task.outcome() {
        Some(Outcome::Panics) => 2,
        Some(Outcome::Throws) => 1,
        _ => 0,
    };
    if outcome.end != End::Exited(wanted) {
        let stderr = outcome.stderr();
        let mut lines: Vec<String> = stderr
            .lines()
            .rev()
            .take(8)
            .map(|l| format!("  {l}"))
            .collect();
        lines.push(ended(outcome.end, wanted));
        lines.reverse();
        proof.fault(
            &kinds::EXIT,
            Place::file(&task.program.file),
            lines.join("\n"),
            "correct the program; these are its last words",
        );
    }
    proof.said.push(printed(task, outcome.stdout()));
    let message = match task.outcome() {
        Some(Outcome::Panics) => normal::panic(&outcome.stderr()),
        Some(Outcome::Throws) => normal::thrown(&outcome.stderr()),
        _ => return,
    };
    proof
        .said
        .push(message_of(task, message, task.language().name()));
}

fn ended(end: End, wanted: i32) -> String {
    match end {
        End::Exited(code) if wanted == 0 => format!("exit code {code}"),
        End::Exited(code) => format!("exit code {code}, not {wanted}"),
        End::Signalled(signal) => format!("killed by signal {signal}"),
        other => format!("{other:?}"),
    }
}

/// Runs a program until the race detector reports the expected race, a few
/// times at most.
fn race(task: &Task, launch: &Launch, proof: &mut Proof) {
    for last in (0..RACES).map(|i| i + 1 == RACES) {
        let Some(outcome) = go_ahead(task, launch, proof) else {
            return;
        };
        let found = normal::race(&outcome.stderr())
            .filter(|_| outcome.end == End::Exited(RACE_EXIT));
        let said = match found {
            Some(report) => vec![
                printed(task, outcome.stdout()),
                message_of(task, report, "the race detector"),
            ],
            None if last => {
                proof.fault(
                    &kinds::ACCEPTED,
                    Place::file(&task.program.file),
                    format!("no data race in {RACES} runs"),
                    "make both accesses happen in every run",
                );
                return;
            }
            None => continue,
        };
        if last || !said.iter().any(Said::is_different) {
            proof.said.extend(said);
            return;
        }
    }
}

/// What a program printed beside what it should print.
fn printed(task: &Task, actual: String) -> Said {
    let language = task.language();
    let (file, expected) = match task.subject {
        Subject::Listing(listing) => {
            (listing.expected_file(language), listing.expected(language))
        }
        Subject::Rejection(_, part) => {
            (stdout_file(language), part.stdout.as_deref())
        }
    };
    Said {
        file: format!("{}/{file}", task.folder()),
        expected: expected.map(str::to_string),
        required: matches!(task.outcome(), None | Some(Outcome::Runs)),
        actual,
        who: format!("{language} prints"),
    }
}

/// What was said of a program, or by it as it failed, beside what should be.
pub fn message_of(task: &Task, actual: String, who: &str) -> Said {
    let expected = match task.subject {
        Subject::Listing(_) => None,
        Subject::Rejection(_, part) => part.message.clone(),
    };
    let file = message_file(task.language());
    Said {
        file: format!("{}/{file}", task.folder()),
        expected,
        required: true,
        actual,
        who: format!("{who} says"),
    }
}

/// Notes that a program which must be refused was not.
pub fn accepted(task: &Task, who: &str, proof: &mut Proof) {
    let correct = match task.language() {
        Language::Rust => "make the mistake again",
        _ => "make the mistake again, or correct `outcome`",
    };
    proof.fault(
        &kinds::ACCEPTED,
        Place::file(&task.program.file),
        format!("{who} accepts it"),
        correct,
    );
}
