//! Runs a command with a time limit and an output limit, and leaves nothing
//! of it behind: every command gets a process group of its own, which is
//! killed when the command ends, takes too long, says too much, or somebody
//! presses Ctrl-C.

use std::io::Read;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// How often a running command is looked at.
const TICK: Duration = Duration::from_millis(10);
/// How long output may stay open after the command itself has ended.
const GRACE: Duration = Duration::from_millis(500);

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Makes Ctrl-C end every command that [`run`] has started instead of this
/// process at once, so that nothing stays behind.
pub fn handle_interrupts() {
    on_interrupt(|| ());
}

/// Does `act` at Ctrl-C. The first part of a command to say what Ctrl-C does
/// decides for the whole: what is asked for later is left out.
pub fn on_interrupt(mut act: impl FnMut() + Send + 'static) {
    let _ = ctrlc::set_handler(move || {
        INTERRUPTED.store(true, Ordering::SeqCst);
        act();
    });
}

/// Ends every command that [`run`] has started, as Ctrl-C does.
pub fn interrupt() {
    INTERRUPTED.store(true, Ordering::SeqCst);
}

/// Whether Ctrl-C was pressed.
pub fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// What a command may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub time: Duration,
    /// Bytes of standard output and standard error together.
    pub output: usize,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// By itself, with this exit code.
    Exited(i32),
    /// By this signal.
    Signalled(i32),
    /// It took too long and was killed.
    TimedOut,
    /// It said too much and was killed.
    Flooded,
    /// It ended, but a process it had started kept its output open.
    LeftOpen,
    /// Somebody pressed Ctrl-C.
    Interrupted,
}

/// What a command did.
#[derive(Debug)]
pub struct Outcome {
    pub end: End,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

impl Outcome {
    /// Whether it ended by itself with exit code 0.
    pub fn succeeded(&self) -> bool {
        self.end == End::Exited(0)
    }

    /// Standard output as text.
    pub fn stdout(&self) -> String {
        text(&self.stdout)
    }

    /// Standard error as text.
    pub fn stderr(&self) -> String {
        text(&self.stderr)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n")
}

/// Kills the group of a child when dropped, so that no way out of [`run`]
/// leaves it running.
struct Group(Child);

impl Group {
    fn kill(&mut self) {
        #[cfg(unix)]
        {
            use rustix::process::{Pid, Signal, kill_process_group};
            let _ = kill_process_group(Pid::from_child(&self.0), Signal::KILL);
        }
        let _ = self.0.kill();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.kill();
        let _ = self.0.wait();
    }
}

enum Heard {
    Out(Vec<u8>),
    Err(Vec<u8>),
}

/// Runs `command` without input to its end, or to its limits. The error is
/// that it cannot be started.
pub fn run(command: &mut Command, limits: Limits) -> Result<Outcome> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| {
            let program = command.get_program().to_string_lossy();
            format!("`{program}` cannot be started")
        })?;
    let mut group = Group(child);
    let (send, heard) = mpsc::sync_channel(16);
    let out = group.0.stdout.take().expect("piped");
    let err = group.0.stderr.take().expect("piped");
    listen(out, send.clone(), Heard::Out);
    listen(err, send, Heard::Err);

    let mut outcome = Outcome {
        end: End::TimedOut,
        stdout: Vec::new(),
        stderr: Vec::new(),
    };
    let deadline = Instant::now() + limits.time;
    let mut ended: Option<(ExitStatus, Instant)> = None;
    let mut open = true;
    loop {
        if open {
            match heard.recv_timeout(TICK) {
                Ok(Heard::Out(bytes)) => outcome.stdout.extend(bytes),
                Ok(Heard::Err(bytes)) => outcome.stderr.extend(bytes),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => open = false,
            }
        } else if ended.is_none() {
            std::thread::sleep(TICK);
        }
        if ended.is_none() {
            let status = group.0.try_wait().context("cannot be waited for")?;
            ended = status.map(|status| (status, Instant::now()));
        }
        let said = outcome.stdout.len() + outcome.stderr.len();
        outcome.end = match ended {
            _ if interrupted() => End::Interrupted,
            _ if said > limits.output => End::Flooded,
            Some((status, _)) if !open => end_of(status),
            Some((_, at)) if at.elapsed() > GRACE => End::LeftOpen,
            None if Instant::now() > deadline => End::TimedOut,
            _ => continue,
        };
        return Ok(outcome);
    }
}

/// Sends what `from` says, until it ends or nobody listens any more.
fn listen(
    mut from: impl Read + Send + 'static,
    to: mpsc::SyncSender<Heard>,
    wrap: fn(Vec<u8>) -> Heard,
) {
    std::thread::spawn(move || {
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(n @ 1..) = from.read(&mut buffer) {
            if to.send(wrap(buffer[..n].to_vec())).is_err() {
                break;
            }
        }
    });
}

fn end_of(status: ExitStatus) -> End {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        if let Some(signal) = status.signal() {
            return End::Signalled(signal);
        }
    }
    End::Exited(status.code().unwrap_or(-1))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        time: Duration::from_secs(5),
        output: 1 << 20,
    };

    fn sh(script: &str, limits: Limits) -> Outcome {
        run(Command::new("sh").args(["-c", script]), limits).unwrap()
    }

    fn short() -> Limits {
        Limits {
            time: Duration::from_millis(400),
            ..LIMITS
        }
    }

    /// Whether a process is there and not merely waiting to be reaped.
    fn lives(pid: &str) -> bool {
        std::fs::read_to_string(format!("/proc/{}/stat", pid.trim()))
            .is_ok_and(|stat| !stat.contains(") Z "))
    }

    fn dies(pid: &str) -> bool {
        (0..100).any(|_| {
            std::thread::sleep(TICK);
            !lives(pid)
        })
    }

    #[test]
    fn both_outputs_and_the_exit_code_come_back() {
        let outcome = sh("echo out; echo err >&2; exit 3", LIMITS);
        assert_eq!(outcome.end, End::Exited(3));
        assert_eq!(outcome.stdout(), "out\n");
        assert_eq!(outcome.stderr(), "err\n");
    }

    #[test]
    fn a_command_that_never_ends_is_killed_with_its_grandchildren() {
        let start = Instant::now();
        let outcome = sh("sleep 60 & echo $!; sleep 60", short());
        assert_eq!(outcome.end, End::TimedOut);
        assert!(start.elapsed() < Duration::from_secs(4));
        assert!(dies(&outcome.stdout()), "the grandchild lives");
    }

    #[test]
    fn a_child_that_keeps_the_output_open_is_noticed_and_killed() {
        let start = Instant::now();
        let outcome = sh("sleep 60 & echo $!", LIMITS);
        assert_eq!(outcome.end, End::LeftOpen);
        assert!(start.elapsed() < Duration::from_secs(4));
        assert!(dies(&outcome.stdout()), "the child lives");
    }

    #[test]
    fn a_flood_is_stopped_near_the_limit() {
        let outcome = sh("yes", LIMITS);
        assert_eq!(outcome.end, End::Flooded);
        assert!(outcome.stdout.len() < LIMITS.output + (1 << 18));
    }

    #[test]
    fn a_signal_is_told_from_an_exit() {
        assert_eq!(sh("kill -ABRT $$", LIMITS).end, End::Signalled(6));
    }

    #[test]
    fn a_command_that_closes_its_output_is_still_waited_for() {
        let outcome = sh("exec >&- 2>&-; sleep 0.2; exit 4", LIMITS);
        assert_eq!(outcome.end, End::Exited(4));
    }

    #[test]
    fn a_command_that_is_not_there_says_its_name() {
        let error = run(&mut Command::new("no-such-tool"), LIMITS).unwrap_err();
        assert!(error.to_string().contains("no-such-tool"), "{error}");
    }
}
