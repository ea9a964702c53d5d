//! Runs steps two at a time, each when what it goes on with has ended.

use std::sync::{Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::Instant;

use anyhow::Result;

use super::Step;
use crate::repo::Repo;
use crate::report::Report;
use crate::run;
use crate::tally::Tally;

/// How many steps run at a time. Every step has moments in which it leaves a
/// processor idle: a last crate is compiled, a browser waited for.
const AT_A_TIME: usize = 2;

/// What is left to do and what came of the rest.
struct State {
    /// Steps not begun, in the order in which they begin if they may.
    waiting: Vec<&'static Step>,
    running: Vec<&'static str>,
    total: Tally,
    report: Report,
    /// Why the first step broke off that did.
    broken: Option<anyhow::Error>,
}

struct Steps {
    state: Mutex<State>,
    one_ended: Condvar,
}

impl Steps {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("nothing panics with the lock")
    }

    /// The next step to run, as soon as one may; none when none waits.
    fn next(&self) -> Option<&'static Step> {
        let state = self.one_ended.wait_while(self.lock(), |state| {
            !state.waiting.is_empty() && state.ready().is_none()
        });
        let mut state = state.expect("nothing panics with the lock");
        let ready = state.ready()?;
        let step = state.waiting.remove(ready);
        state.running.push(step.name);
        Some(step)
    }

    fn run(&self, repo: &Repo, step: &'static Step) {
        eprintln!("── {}: {}", step.name, step.proves);
        // Says that the step has ended even when it panics.
        let _ended = Ended(self, step.name);
        let start = Instant::now();
        let mut own = Report::default();
        let outcome = (step.run)(repo, &mut own);
        let mut state = self.lock();
        let found = own.findings().len();
        state.report.absorb(own);
        match outcome {
            Ok(tally) => {
                eprintln!(
                    "   {}: {tally}; {found} findings; {:.1} s",
                    step.name,
                    start.elapsed().as_secs_f64()
                );
                state.total += tally;
            }
            Err(error) => {
                let what = format!("the step `{}` broke off", step.name);
                state.broken.get_or_insert(error.context(what));
                state.waiting.clear();
                // The step beside it need not go on.
                run::interrupt();
            }
        }
    }
}

impl State {
    /// The first of those that wait that goes on with nothing unfinished.
    fn ready(&self) -> Option<usize> {
        let unfinished = |name: &&str| {
            self.running.contains(name)
                || self.waiting.iter().any(|step| step.name == *name)
        };
        self.waiting
            .iter()
            .position(|step| !step.after.iter().any(unfinished))
    }
}

struct Ended<'a>(&'a Steps, &'static str);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.lock().running.retain(|name| *name != self.1);
        self.0.one_ended.notify_all();
    }
}

/// Runs `steps`; what they find goes to `report`, closed with their counts.
pub fn run(
    repo: &Repo,
    steps: Vec<&'static Step>,
    report: &mut Report,
) -> Result<()> {
    let steps = Steps {
        state: Mutex::new(State {
            waiting: steps,
            running: Vec::new(),
            total: Tally::default(),
            report: Report::default(),
            broken: None,
        }),
        one_ended: Condvar::new(),
    };
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                while let Some(step) = steps.next() {
                    steps.run(repo, step);
                }
            });
        }
    });
    let state = steps.state.into_inner();
    let state = state.expect("nothing panics with the lock");
    report.absorb(state.report);
    report.close_with(state.total);
    state.broken.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    static BEGUN: Mutex<Vec<&str>> = Mutex::new(Vec::new());

    fn begin(name: &'static str) -> Result<Tally> {
        BEGUN.lock().unwrap().push(name);
        Ok(Tally::one(true))
    }

    const fn step(
        name: &'static str,
        after: &'static [&'static str],
        run: fn(&Repo, &mut Report) -> Result<Tally>,
    ) -> Step {
        Step {
            name,
            proves: "",
            run,
            after,
            ahead: None,
        }
    }

    static STEPS: [Step; 4] = [
        step("long", &[], |_, _| {
            // The short one runs beside it, or this waits for ever.
            while !BEGUN.lock().unwrap().contains(&"short") {
                thread::sleep(Duration::from_millis(1));
            }
            begin("long")
        }),
        step("goes on", &["long"], |_, _| begin("goes on")),
        step("short", &[], |_, _| begin("short")),
        step("apart", &["not chosen"], |_, _| begin("apart")),
    ];

    #[test]
    fn a_step_waits_for_what_it_goes_on_with_and_others_do_not() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("book.toml"), "").unwrap();
        let (send, ended) = mpsc::channel();
        thread::spawn(move || {
            let repo = Repo::at(folder.path()).unwrap();
            let mut report = Report::default();
            run(&repo, STEPS.iter().collect(), &mut report).unwrap();
            send.send(()).unwrap();
        });
        ended.recv_timeout(Duration::from_secs(60)).unwrap();
        let begun = BEGUN.lock().unwrap();
        let at = |name| begun.iter().position(|b| *b == name).unwrap();
        assert!(at("long") < at("goes on"));
        assert_eq!(begun.len(), STEPS.len());
    }
}
