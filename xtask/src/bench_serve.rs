//! `cargo xtask bench-serve`: from saving a chapter to seeing the edit in a
//! browser, with `cargo xtask serve` and with stock `mdbook serve`.
//!
//! Each has its own copy of the book and its own tab; edits alternate between
//! them in one run, in the order A B B A, so that what else the machine does
//! hits both alike. Stock mdBook gets its best case: optimised, our
//! preprocessor compiled before, its native watcher instead of polling.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::browser::{self, Tools};
use crate::figure::stats;
use crate::repo::Repo;
use crate::stock;

/// What the book is made of.
const COPIED: [&str; 5] = ["book.toml", "src", "evidence", "listings", "theme"];
/// Time between edits, in which the servers finish what they do behind.
const REST: Duration = Duration::from_millis(1500);

/// What is compared.
const NAMES: [&str; 2] = ["cargo xtask serve", "stock mdbook serve"];

/// How much to measure.
#[derive(clap::Args)]
pub struct Options {
    /// Edits for each server.
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    samples: usize,
}

/// Measures and prints.
pub fn run(repo: &Repo, options: &Options) -> Result<()> {
    ensure!(options.samples >= 2, "--samples must be 2 or more");
    let tools = Tools::find(repo)?;
    let programs = stock::install_optimised(repo)?;
    let folder = tempfile::tempdir()?;
    let chapter = longest_chapter(repo)?;
    let address = chapter.replace(".md", ".html");
    eprintln!("editing src/{chapter}");

    let servers = [
        Server::ours(&copy(repo, &folder.path().join("ours"))?)?,
        Server::stock(&copy(repo, &folder.path().join("stock"))?, &programs)?,
    ];
    let addresses = servers
        .each_ref()
        .map(|s| format!("{}{address}", s.address));
    let mut eyes = Eyes::open(repo, &tools, &addresses)?;
    let mut pairs = Vec::new();
    for round in 0..=options.samples {
        let order = if round % 2 == 0 { [0, 1] } else { [1, 0] };
        let mut took = [0.0; 2];
        for which in order {
            thread::sleep(REST);
            let file = servers[which].root.join("src").join(&chapter);
            let text = format!("This is edit number {round}.");
            took[which] = edit(&file, &text, which, &mut eyes)
                .with_context(|| format!("{} edit {round}", NAMES[which]))?;
        }
        // The first round warms both up.
        if round > 0 {
            eprintln!("{round}: {:.3} s and {:.3} s", took[0], took[1]);
            pairs.push((took[1], took[0]));
        }
    }
    print(&pairs)
}

/// Seconds from saving `text` at the end of `file` until it is seen.
fn edit(file: &Path, text: &str, page: usize, eyes: &mut Eyes) -> Result<f64> {
    let chapter = fs::read_to_string(file)?;
    let edited = format!("{chapter}\n{text}\n");
    eyes.watch(page, text)?;
    let start = Instant::now();
    fs::write(file, edited)?;
    eyes.hear("seen")?;
    Ok(start.elapsed().as_secs_f64())
}

fn print(pairs: &[(f64, f64)]) -> Result<()> {
    let ours: Vec<f64> = pairs.iter().map(|(_, ours)| *ours).collect();
    let stock: Vec<f64> = pairs.iter().map(|(stock, _)| *stock).collect();
    let (ours, stock) = (stats::median(ours), stats::median(stock));
    let (ours, stock) = ours.zip(stock).context("there are no edits")?;
    let ratio = stats::ratio(pairs).context("a time is not positive")?;
    println!("{:18}  median {ours:.3} s from saving to seeing", NAMES[0]);
    println!("{:18}  median {stock:.3} s", NAMES[1]);
    println!(
        "stock takes {:.2} times as long (95 % interval {:.2} to {:.2}, \
         {} pairs)",
        ratio.value, ratio.low, ratio.high, ratio.n
    );
    Ok(())
}

/// The chapter with the most text, relative to `src`: the worst case.
fn longest_chapter(repo: &Repo) -> Result<String> {
    repo.files("src", "md")
        .into_iter()
        .filter(|file| file != "src/SUMMARY.md")
        .max_by_key(|f| fs::metadata(repo.path(f)).map_or(0, |m| m.len()))
        .and_then(|file| Some(file.strip_prefix("src/")?.to_string()))
        .context("there is no chapter")
}

/// A copy of the book that an edit may spoil.
fn copy(repo: &Repo, to: &Path) -> Result<PathBuf> {
    // Its presence tells the root of the repository.
    fs::create_dir_all(to.join("xtask"))?;
    for part in COPIED {
        let files = ignore::WalkBuilder::new(repo.path(part))
            .require_git(false)
            .build();
        for entry in files {
            let entry = entry?;
            let target = to.join(repo.relative(entry.path()));
            if entry.file_type().is_some_and(|t| t.is_dir()) {
                fs::create_dir_all(target)?;
            } else {
                fs::copy(entry.path(), target)?;
            }
        }
    }
    Ok(to.to_path_buf())
}

/// A process that ends with its owner.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A running server of one copy.
struct Server {
    root: PathBuf,
    address: String,
    _process: Running,
}

impl Server {
    fn ours(root: &Path) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["serve", "--no-open", "--port"]);
        Self::start(root, command, &[])
    }

    fn stock(root: &Path, programs: &Path) -> Result<Self> {
        let tool = std::env::current_exe()?;
        let mut command = Command::new(programs.join("mdbook"));
        command
            .env(
                "MDBOOK_PREPROCESSOR__DIFFERENT_BETS__COMMAND",
                format!("{} preprocess", tool.display()),
            )
            .args(["serve", "--watcher", "native", "--hostname"])
            .args(["127.0.0.1", "--port"]);
        Self::start(root, command, &["--dest-dir", "built"])
    }

    /// Starts `command`, whose last argument so far asks for the port.
    fn start(root: &Path, mut command: Command, more: &[&str]) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = command
            .arg(port.to_string())
            .args(more)
            .current_dir(root)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(fs::File::create(root.join("serve.log"))?)
            .spawn()
            .with_context(|| format!("{command:?} cannot be started"))?;
        Ok(Self {
            root: root.to_path_buf(),
            address: format!("http://127.0.0.1:{port}/"),
            _process: Running(process),
        })
    }
}

/// A browser that says when it shows a text.
struct Eyes {
    tell: ChildStdin,
    said: BufReader<ChildStdout>,
    _process: Running,
}

impl Eyes {
    /// Opens a tab for each address; the servers may still be starting.
    fn open(repo: &Repo, tools: &Tools, addresses: &[String]) -> Result<Self> {
        let mut node = Command::new(&tools.node)
            .arg("visible.js")
            .args(addresses)
            .current_dir(repo.path(browser::FOLDER))
            .env("CHROMIUM", &tools.chromium)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("node cannot be started")?;
        let mut eyes = Self {
            tell: node.stdin.take().context("a pipe was asked for")?,
            said: BufReader::new(
                node.stdout.take().context("a pipe was asked for")?,
            ),
            _process: Running(node),
        };
        eyes.hear("ready")?;
        Ok(eyes)
    }

    /// Looks at tab `page` for `text` from now on.
    fn watch(&mut self, page: usize, text: &str) -> Result<()> {
        let wish = serde_json::json!({ "page": page, "text": text });
        writeln!(self.tell, "{wish}")?;
        self.hear("watching")
    }

    fn hear(&mut self, expected: &str) -> Result<()> {
        let mut line = String::new();
        self.said.read_line(&mut line)?;
        if line.trim() != expected {
            bail!("the browser said {line:?} instead of `{expected}`");
        }
        Ok(())
    }
}
