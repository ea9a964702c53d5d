//! `cargo xtask serve`: builds the book, serves it, rebuilds it when a file
//! changes and shows the change in the browser.
//!
//! An edit is shown in two steps. First the chapters whose text changed are
//! rendered and the browser is told, which puts them into the page that shows
//! or, where more than text changed, loads the page (`reload.js`); then, while
//! the reader looks, the whole site is rendered and checked, so that what is
//! served is soon what `cargo xtask build` would write. A fault is printed and
//! shown on the page; the last good site stays.

mod builder;
mod clock;
mod http;
mod live;
mod watch;

use std::io::IsTerminal;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::repo::Repo;
use crate::report::Kind;
use crate::run;
use builder::Builder;
use live::Live;

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&builder::UNBUILT];

/// Where to serve when nobody says where.
const PORT: u16 = 3000;
/// How many ports after the first are tried when nobody said which.
const PORTS: u16 = 10;
/// A change is complete when nothing more changed for this long: enough for
/// an editor that writes a file in steps, too short to be felt.
const SETTLED: Duration = Duration::from_millis(10);

/// How and where to serve.
#[derive(clap::Args)]
pub struct Options {
    /// The port; without it 3000, or the next one that is free.
    #[arg(long, value_name = "NUMBER")]
    port: Option<u16>,

    /// The address to listen at; 0.0.0.0 shows the book to the network.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,

    /// Open the book in the browser; the default at a terminal.
    #[arg(long, overrides_with = "no_open")]
    open: bool,

    /// Do not open the browser.
    #[arg(long)]
    no_open: bool,

    /// Say after each build where the time went.
    #[arg(long)]
    timings: bool,
}

/// What the main loop waits for.
pub enum Event {
    /// A file of the book changed.
    Changed(PathBuf),
    /// Ctrl-C.
    Stop,
}

/// Serves until Ctrl-C.
pub fn run(repo: Repo, options: &Options) -> Result<()> {
    let listener = listen(options)?;
    let address = listener.local_addr()?;
    let (send, events) = mpsc::channel();
    let stop = send.clone();
    run::on_interrupt(move || {
        let _ = stop.send(Event::Stop);
    });
    // Watching starts before the first build, so that no edit is missed.
    let mut watch = watch::Watch::new(&repo, send)?;
    let live = Arc::new(Live::default());
    let mut builder = Builder::new(repo, Arc::clone(&live), options.timings);
    builder.rebuild(&[]);
    let server = http::serve(listener, &live)?;
    let url = format!("http://{address}/");
    eprintln!("serving {url} (Ctrl-C stops)");
    let at_terminal =
        std::io::stderr().is_terminal() && std::env::var_os("CI").is_none();
    if options.open || (at_terminal && !options.no_open) {
        open(&url);
    }
    while let Some(changed) = next_change(&events) {
        watch.follow(&changed);
        builder.rebuild(&changed);
    }
    server.stop();
    builder.stop();
    Ok(())
}

/// Waits for a change and until it is complete; `None` when it is time to
/// stop.
fn next_change(events: &Receiver<Event>) -> Option<Vec<PathBuf>> {
    let mut changed = match events.recv() {
        Ok(Event::Changed(path)) => vec![path],
        Ok(Event::Stop) | Err(_) => return None,
    };
    loop {
        match events.recv_timeout(SETTLED) {
            Ok(Event::Changed(path)) => changed.push(path),
            Err(RecvTimeoutError::Timeout) => return Some(changed),
            Ok(Event::Stop) | Err(RecvTimeoutError::Disconnected) => {
                return None;
            }
        }
    }
}

/// Listens where the options say. A port in use is an error when it was asked
/// for, and otherwise a reason to try the next.
fn listen(options: &Options) -> Result<TcpListener> {
    let first = options.port.unwrap_or(PORT);
    let last = match options.port {
        Some(port) => port,
        None => PORT + PORTS,
    };
    for port in first..=last {
        let error = match TcpListener::bind(SocketAddr::new(options.host, port))
        {
            Ok(listener) => {
                if port != first {
                    eprintln!("port {first} is in use, so this is {port}");
                }
                return Ok(listener);
            }
            Err(error) => error,
        };
        if error.kind() != std::io::ErrorKind::AddrInUse {
            return Err(error).with_context(|| {
                format!(
                    "cannot listen at {} port {port}\nhelp: choose another \
                     with --host or --port",
                    options.host
                )
            });
        }
    }
    match options.port {
        Some(port) => bail!(
            "port {port} is in use\nhelp: stop what uses it, or choose \
             another with --port (0 takes any free one)"
        ),
        None => bail!(
            "ports {first} to {last} are in use\nhelp: choose another with \
             --port (0 takes any free one)"
        ),
    }
}

/// Opens `url` in the browser of the system; without one, the address was
/// printed.
fn open(url: &str) {
    let (program, arguments): (_, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let started = Command::new(program)
        .args(arguments)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if let Ok(mut browser) = started {
        // Nobody else would collect its exit status.
        std::thread::spawn(move || browser.wait());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(port: Option<u16>) -> Options {
        Options {
            port,
            host: IpAddr::from([127, 0, 0, 1]),
            open: false,
            no_open: true,
            timings: false,
        }
    }

    #[test]
    fn a_port_in_use_is_named_with_what_to_do() {
        let taken = listen(&options(Some(0))).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = listen(&options(Some(port))).unwrap_err().to_string();
        assert!(error.contains(&format!("port {port} is in use")), "{error}");
        assert!(error.contains("--port"), "{error}");
    }
}
