//! Running the commands of a figure.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::repo::Repo;

/// Variables that change what a compiler or a runtime does. Samples are taken
/// without them; a variant that wants one sets it with `env` in its command.
const CLEARED: [&str; 18] = [
    "CARGO_BUILD_JOBS",
    "CARGO_BUILD_TARGET",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_INCREMENTAL",
    "CARGO_TARGET_DIR",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTC_WRAPPER",
    "RUSTFLAGS",
    "TOKIO_WORKER_THREADS",
    "GOAMD64",
    "GOCACHE",
    "GODEBUG",
    "GOEXPERIMENT",
    "GOFLAGS",
    "GOGC",
    "GOMAXPROCS",
    "GOMEMLIMIT",
    "NODE_OPTIONS",
];

/// Where the commands of one figure run.
pub struct Bench {
    root: PathBuf,
    /// The folder that `{out}` stands for.
    pub out: PathBuf,
}

impl Bench {
    /// The bench of the figure `id`; its folder is made.
    pub fn of(repo: &Repo, id: &str) -> Result<Self> {
        let out = repo.path("target/figures").join(id);
        std::fs::create_dir_all(&out)
            .with_context(|| format!("{} cannot be made", out.display()))?;
        Ok(Self {
            root: repo.root().to_path_buf(),
            out,
        })
    }

    /// `template` with `{sample}` filled in.
    pub fn fill(template: &str, sample: usize) -> String {
        template.replace("{sample}", &sample.to_string())
    }

    /// Runs `templates` one after the other.
    pub fn run_all(&self, templates: &[String], sample: usize) -> Result<()> {
        for template in templates {
            self.run(template, sample)?;
        }
        Ok(())
    }

    /// Runs `template` and gives its standard output and the time it took;
    /// an error when it fails.
    pub fn run(
        &self,
        template: &str,
        sample: usize,
    ) -> Result<(String, Duration)> {
        let out = self.out.to_string_lossy();
        // Filled after splitting: a folder's name may hold spaces.
        let words: Vec<String> = template
            .split_whitespace()
            .map(|word| Self::fill(word, sample).replace("{out}", &out))
            .collect();
        let (program, arguments) =
            words.split_first().context("a command is empty")?;
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(&self.root)
            .stdin(Stdio::null());
        for variable in CLEARED {
            command.env_remove(variable);
        }
        let start = Instant::now();
        let output = command.output().with_context(|| {
            format!(
                "`{program}` cannot be started\nhelp: `cargo xtask doctor` \
                 says what is missing"
            )
        })?;
        let took = start.elapsed();
        if !output.status.success() {
            bail!(failure(&words.join(" "), &output));
        }
        let text = String::from_utf8(output.stdout)
            .with_context(|| format!("`{template}` prints no UTF-8"))?;
        Ok((text, took))
    }
}

fn failure(command: &str, output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = error.lines().collect();
    let last = lines[lines.len().saturating_sub(20)..].join("\n");
    format!("`{command}` failed: {}\n{last}", output.status)
}

/// The word after `key` on the line of `output` that starts with it.
pub fn line<'a>(output: &'a str, key: &str) -> Option<&'a str> {
    output.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        (words.next() == Some(key)).then(|| words.next()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_by_their_first_word() {
        let output = "noise\nsample 12.5 ns\nchecksum a:1\n";
        assert_eq!(line(output, "sample"), Some("12.5"));
        assert_eq!(line(output, "checksum"), Some("a:1"));
        assert_eq!(line(output, "check"), None);
    }
}
