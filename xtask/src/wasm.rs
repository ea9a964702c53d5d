//! A compiler of Rust to WebAssembly: the tool-chain's own, with the standard
//! library that rustup adds; or, in CI where rustup cannot fetch it, Debian's
//! compiler and sources, unpacked in `target/tools/wasm` and not installed.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::repo::Repo;
use crate::run;
use crate::toolchain::{
    FETCH, Missing, Row, ask, in_ci, last_words, say, write_program,
};

/// WebAssembly that asks nothing of its host.
const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's packages; what they depend on comes with them.
const PACKAGES: [&str; 3] =
    ["rustc-web", "rust-web-src", "libstd-rust-web-dev"];

/// How to compile to WebAssembly.
pub struct Wasm {
    /// The cargo that does, unless it is the usual one.
    pub cargo: Option<PathBuf>,
    /// What its compiler says it is; nothing for the usual one.
    pub version: String,
}

impl Wasm {
    /// Finds one, or fetches it.
    pub fn find(repo: &Repo) -> Result<Self, Missing> {
        let own = Self {
            cargo: None,
            version: String::new(),
        };
        if library(repo).is_some() {
            return Ok(own);
        }
        say("fetching Rust's standard library for WebAssembly (rustup)");
        let mut rustup = Command::new("rustup");
        rustup
            .args(["target", "add", TARGET])
            .current_dir(repo.root());
        let said = match run::run(&mut rustup, FETCH) {
            Ok(_) if library(repo).is_some() => return Ok(own),
            Ok(outcome) => last_words(&outcome),
            Err(error) => format!("{error:#}"),
        };
        let why = match in_ci() {
            false => said,
            true => match debian(repo) {
                Ok(found) => return Ok(found),
                Err(error) => format!("{said}\n{error:#}"),
            },
        };
        Err(Missing::new(
            format!("Rust has no standard library for {TARGET}: {why}"),
            format!("rustup target add {TARGET}"),
        ))
    }
}

/// What `cargo xtask doctor` says of it. Looks only; fetches nothing.
pub fn row(repo: &Repo) -> Row {
    let (tool, wanted) = ("rust-std", "wasm32".to_string());
    match library(repo) {
        None => {
            let what = format!(
                "there is none for {TARGET}; cargo xtask test-listings \
                 fetches it"
            );
            let help = format!("nothing, or `rustup target add {TARGET}`");
            Row::absent(tool, wanted, Missing::new(what, help))
        }
        Some(folder) => Row {
            tool,
            found: wanted.clone(),
            wanted,
            place: folder.display().to_string(),
            advice: String::new(),
        },
    }
}

/// The folder of the standard library that the usual compiler has, if it has
/// one.
fn library(repo: &Repo) -> Option<PathBuf> {
    let mut rustc = Command::new("rustc");
    rustc
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(repo.root());
    let folder = PathBuf::from(ask(&mut rustc).ok()?);
    folder.is_dir().then_some(folder)
}

/// Debian's compiler, which compiles the standard library as well.
fn debian(repo: &Repo) -> Result<Wasm> {
    let folder = repo.target().join("tools/wasm");
    let unpacked = folder.join("usr");
    let rustc = unpacked.join("bin/rustc");
    let libraries = unpacked.join("lib/x86_64-linux-gnu");
    if !rustc.is_file() {
        say("fetching Debian's Rust for WebAssembly (apt-get)");
        unpack(&folder)?;
    }
    let mut version = Command::new(&rustc);
    version.arg("--version").env("LD_LIBRARY_PATH", &libraries);
    let version = ask(&mut version).context("Debian's rustc does not run")?;
    eprintln!("WebAssembly is compiled by Debian's {version}");

    let mut sysroot = Command::new("rustc");
    sysroot
        .args(["--print", "sysroot"])
        .current_dir(repo.root());
    let linker = Path::new(&ask(&mut sysroot)?)
        .join("lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld");
    let script = format!(
        "#!/bin/sh\n\
         export RUSTC='{}' LD_LIBRARY_PATH='{}'\n\
         export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER='{}'\n\
         export CARGO_TARGET_DIR='{}'\n\
         export RUSTC_BOOTSTRAP=1\n\
         export CARGO_UNSTABLE_BUILD_STD=std,panic_abort\n\
         exec \"${{CARGO:-cargo}}\" \"$@\"\n",
        rustc.display(),
        libraries.display(),
        linker.display(),
        repo.target().join("wasm").display(),
    );
    let cargo = folder.join("cargo");
    write_program(&cargo, &script)?;
    Ok(Wasm {
        cargo: Some(cargo),
        version,
    })
}

/// Downloads the packages and what they need that the system lacks, and
/// unpacks them into `folder`.
fn unpack(folder: &Path) -> Result<()> {
    let debs = folder.join("debs");
    std::fs::create_dir_all(&debs)?;
    let apt = |arguments: &[&str]| -> Result<String> {
        let mut apt = Command::new("apt-get");
        apt.args(arguments).current_dir(&debs);
        let outcome = run::run(&mut apt, FETCH)?;
        ensure!(outcome.succeeded(), "apt-get: {}", last_words(&outcome));
        Ok(outcome.stdout())
    };
    // Without the right to, the lists that are there have to do.
    let _ = apt(&["update"]);
    let mut simulate = vec!["install", "--simulate", "--no-install-recommends"];
    simulate.extend(PACKAGES);
    let plan = apt(&simulate)?;
    let mut download = vec!["download"];
    download.extend(installed(&plan));
    apt(&download)?;
    for entry in std::fs::read_dir(&debs)? {
        let deb = entry?.path();
        let mut dpkg = Command::new("dpkg-deb");
        dpkg.arg("--extract").arg(&deb).arg(folder);
        let outcome = run::run(&mut dpkg, FETCH)?;
        ensure!(outcome.succeeded(), "dpkg-deb: {}", last_words(&outcome));
    }
    std::fs::remove_dir_all(&debs)?;
    Ok(())
}

/// The packages that a simulated `apt-get install` would install.
fn installed(plan: &str) -> Vec<&str> {
    let lines = plan.lines().filter_map(|l| l.strip_prefix("Inst "));
    lines.filter_map(|l| l.split(' ').next()).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_plan_names_what_is_installed() {
        let plan = "Reading package lists...\n\
                    Inst libllvm22 (1:22.1.8 Debian:12 [amd64])\n\
                    Inst rustc-web (1.96.0 Debian:12 [amd64])\n\
                    Conf rustc-web (1.96.0 Debian:12 [amd64])\n";
        assert_eq!(super::installed(plan), ["libllvm22", "rustc-web"]);
    }
}
