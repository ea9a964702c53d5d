//! What rustc makes of programs, each as a reader would paste it.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use super::assembly;
use super::said::Said;
use crate::language::Language;
use crate::repo::Repo;
use crate::run::{self, Limits};
use crate::view::{Look, View, rustc_flags};

/// What a call of rustc may use.
const RUSTC: Limits = Limits {
    time: Duration::from_secs(120),
    output: 16 << 20,
};

/// The compiler and its target, as kept files name them.
pub fn compiler(repo: &Repo) -> Result<String> {
    let mut command = Command::new("rustc");
    command.arg("-vV").current_dir(repo.root());
    let said = run::run(&mut command, RUSTC)?.stdout();
    let field = |name: &str| said.lines().find_map(|l| l.strip_prefix(name));
    let version = field("release: ").context("rustc says no release")?;
    let host = field("host: ").context("rustc says no host")?;
    Ok(format!("rustc {version} {host}"))
}

/// What a look at a view sees; the inner error says why there is nothing.
pub fn look(
    repo: &Repo,
    view: &View,
    look: &Look,
) -> Result<Result<String, String>> {
    let program = view.listing.program(Language::Rust);
    let program = program.context("the view has no main.rs")?;
    let folder = tempfile::tempdir()?;
    let (source, to) =
        (folder.path().join("main.rs"), folder.path().join("main.s"));
    std::fs::write(&source, program.whole())?;
    let outcome = run::run(&mut rustc(repo, look, &source, &to), RUSTC)?;
    if !outcome.succeeded() {
        return Ok(Err(format!("rustc fails:\n{}", outcome.stderr())));
    }
    let file = std::fs::read_to_string(&to).context("rustc wrote nothing")?;
    let said = Said {
        functions: assembly::rust(&file),
        notes: Vec::new(),
    };
    Ok(said.look(view, look))
}

fn rustc(repo: &Repo, look: &Look, source: &Path, to: &Path) -> Command {
    let mut command = Command::new("rustc");
    command
        .args(rustc_flags(look))
        .args(["--cap-lints=allow", "-o"])
        .arg(to)
        .arg(source)
        .current_dir(repo.root());
    command
}
