//! Go outlives what happens to its Rust worker: a panic, a kill, a hang; and
//! the worker outlives neither its work nor its master.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use harness::blame;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use serde_json::json;

const GO: &str = "listings/together/systems/worker-over-a-pipe/go/worker.go";
const RUST: &str =
    "listings/together/systems/worker-over-a-pipe/rust/src/main.rs";

/// The program in Go, and a conversation with it.
struct Master {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Master {
    fn start() -> Self {
        let worker = harness::cargo_binary("worker");
        let folder = GO.trim_end_matches("/worker.go");
        let mut child = Command::new(harness::go_binary(folder, &[], &[]))
            .arg(worker)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let input = child.stdin.take();
        let output = BufReader::new(child.stdout.take().expect("piped"));
        Self {
            child,
            input,
            output,
        }
    }

    /// What it says to a request, and the process that its worker is then.
    fn ask(&mut self, text: &str, bytes: usize) -> (String, Option<Pid>) {
        let line = json!({ "text": text, "bytes": bytes });
        let input = self.input.as_mut().expect("it is open");
        writeln!(input, "{line}").expect("it reads");
        let mut said = String::new();
        self.output.read_line(&mut said).expect("it answers");
        let Some((words, process)) = said.trim_end().split_once(" (process ")
        else {
            blame(GO, format!("says `{said}`"))
        };
        let number = process.trim_end_matches(')').parse().ok();
        (words.into(), number.and_then(Pid::from_raw))
    }

    /// Asks what must be answered; the worker that did comes back.
    fn expect(&mut self, text: &str, bytes: usize, wanted: &str) -> Pid {
        let (words, worker) = self.ask(text, bytes);
        let right = format!("starts with {wanted}");
        match worker {
            Some(worker) if words == right => worker,
            _ => blame(RUST, format!("expected `{right}`, came `{words}`")),
        }
    }

    /// Asks what must fail; the worker must be gone then.
    fn expect_failure(&mut self, text: &str, bytes: usize, why: &str) {
        let (words, worker) = self.ask(text, bytes);
        if words != format!("failed: {why}") || worker.is_some() {
            blame(GO, format!("expected `{why}`, came `{words}`"));
        }
    }
}

impl Drop for Master {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until a process is gone.
fn gone(process: Pid, file: &str) {
    let begun = Instant::now();
    while test_kill_process(process).is_ok() {
        if begun.elapsed() > Duration::from_secs(5) {
            blame(file, "the worker is still there");
        }
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn one_process_answers_request_after_request() {
    let mut master = Master::start();
    let first = master.expect("handbook", 4, "hand");
    for i in 0..200 {
        let text = format!("{i}-th\nline, \"quoted\" \u{2028} é");
        let same = master.expect(&text, 1, &text[..1]);
        assert_eq!(first, same, "{GO}: a new process for each request");
    }
    let (words, _) = master.ask("short", 6);
    assert_eq!(words, "failed: the text is shorter", "{RUST}");
    let same = master.expect("after it", 5, "after");
    assert_eq!(first, same, "{GO}: an error is no reason to start anew");
}

#[test]
fn a_panic_costs_its_request_and_the_next_one_gets_a_new_process() {
    let mut master = Master::start();
    let first = master.expect("before", 3, "bef");
    // In the middle of é.
    master.expect_failure("é", 1, "the worker ended");
    gone(first, GO);
    let second = master.expect("behind", 3, "beh");
    assert_ne!(first, second);
}

#[test]
fn a_killed_worker_is_replaced() {
    let mut master = Master::start();
    let first = master.expect("before", 3, "bef");
    kill_process(first, Signal::KILL).unwrap();
    master.expect_failure("lost", 1, "the worker ended");
    gone(first, GO);
    master.expect("behind", 3, "beh");
}

#[test]
fn a_worker_that_hangs_is_given_up_in_time() {
    let mut master = Master::start();
    let first = master.expect("before", 3, "bef");
    kill_process(first, Signal::STOP).unwrap();
    let begun = Instant::now();
    master.expect_failure("stuck", 1, "no answer in time");
    let waited = begun.elapsed();
    let wanted = Duration::from_secs(2)..Duration::from_secs(5);
    if !wanted.contains(&waited) {
        blame(GO, format!("gives up after {waited:?}"));
    }
    gone(first, GO);
    master.expect("behind", 3, "beh");
}

#[test]
fn the_worker_ends_with_its_work() {
    let mut master = Master::start();
    let worker = master.expect("last", 1, "l");
    master.input = None;
    let status = master.child.wait().unwrap();
    if !status.success() {
        blame(GO, format!("ends with {status}"));
    }
    gone(worker, GO);
}

#[test]
fn the_worker_ends_with_its_master() {
    let mut master = Master::start();
    let worker = master.expect("last", 1, "l");
    master.child.kill().unwrap();
    gone(worker, RUST);
}
