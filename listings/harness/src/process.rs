//! A program that runs beside the test and ends with it.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::blame;

/// How long a program may take to start.
const START: Duration = Duration::from_secs(30);
const TICK: Duration = Duration::from_millis(10);

/// A running program, killed when dropped. It runs in an empty folder that
/// goes with it.
pub struct Running {
    child: Child,
    /// The file to blame for what it does.
    pub file: String,
    /// What follows the words `listening on http://`.
    pub address: String,
    folder: TempDir,
}

/// How a program ended, and what it said on standard error.
pub struct Ended {
    pub status: ExitStatus,
    pub stderr: String,
}

impl Running {
    /// Starts a service and waits until it says `listening on http://…`.
    ///
    /// # Panics
    ///
    /// When it does not start, or does not say so; `file` is to blame.
    #[must_use]
    pub fn service(mut command: Command, file: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let stderr = File::create(folder.path().join("stderr"))
            .expect("the folder is new");
        let mut child = command
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(stderr)
            .spawn()
            .unwrap_or_else(|e| blame(file, format!("cannot start: {e}")));
        let stdout = child.stdout.take().expect("piped");
        let mut running = Self {
            child,
            file: file.into(),
            address: String::new(),
            folder,
        };
        let (send, first) = mpsc::channel();
        thread::spawn(move || {
            let mut lines = BufReader::new(stdout).lines();
            let _ = send.send(lines.next());
            // What else it says is read, so that it is never kept waiting.
            lines.for_each(drop);
        });
        match first.recv_timeout(START) {
            Ok(Some(Ok(line))) => {
                let address = line.strip_prefix("listening on http://");
                let Some(address) = address else {
                    blame(file, format!("says `{line}`, not where it listens"))
                };
                running.address = address.to_string();
                running
            }
            _ => {
                let said = running.stderr();
                blame(file, format!("does not say where it listens\n{said}"))
            }
        }
    }

    /// What it has said on standard error.
    #[must_use]
    pub fn stderr(&self) -> String {
        let file = self.folder.path().join("stderr");
        std::fs::read_to_string(file).unwrap_or_default()
    }

    /// Asks it to stop, as a supervisor would.
    ///
    /// # Panics
    ///
    /// When it is gone.
    pub fn terminate(&self) {
        let pid = Pid::from_child(&self.child);
        kill_process(pid, Signal::TERM)
            .unwrap_or_else(|e| blame(&self.file, format!("is gone: {e}")));
    }

    /// Waits until it has ended.
    ///
    /// # Panics
    ///
    /// When it takes longer than `limit`.
    #[must_use]
    pub fn wait(&mut self, limit: Duration) -> Ended {
        let deadline = Instant::now() + limit;
        loop {
            if let Some(status) = self.child.try_wait().expect("our child") {
                let stderr = self.stderr();
                return Ended { status, stderr };
            }
            if Instant::now() > deadline {
                let what = format!("runs on, {} s later", limit.as_secs());
                blame(&self.file, what);
            }
            thread::sleep(TICK);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
