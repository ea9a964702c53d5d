//! The machine and the tools of a measurement.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::repo::Repo;

/// Where and with what a measurement was made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Environment {
    /// The stem of the results' file: what compares machines, no host name.
    pub name: String,
    pub cpu: String,
    /// Logical cores that the process may use.
    pub cores: usize,
    /// Whether a hypervisor is below the kernel.
    pub virtual_machine: bool,
    /// In MiB.
    pub memory: Option<u64>,
    pub os: String,
    pub kernel: String,
    /// The scaling governor of the first core, where it can be read.
    pub governor: Option<String>,
    /// The load of the last minute before the start.
    pub load: Option<f64>,
    /// Versions as the tools print them.
    pub tools: Vec<String>,
    /// The commit, with `+` where the measured files differ from it.
    pub commit: Option<String>,
}

impl Environment {
    /// This machine, with the tools of `languages`.
    pub fn here(repo: &Repo, languages: &[Language]) -> Self {
        let info = text("/proc/cpuinfo").unwrap_or_default();
        let uname = |flag| says("uname", &[flag], repo.root());
        let field = |name: &str| {
            info.lines()
                .find(|line| line.starts_with(name))
                .and_then(|line| Some(line.split_once(':')?.1.trim()))
        };
        let cpu = field("model name").map_or_else(
            || uname("-m").unwrap_or_else(|| "unknown".into()),
            plain_name,
        );
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let virtual_machine = field("flags")
            .is_some_and(|f| f.split(' ').any(|flag| flag == "hypervisor"));
        let mut here = Self {
            name: String::new(),
            cpu,
            cores,
            virtual_machine,
            memory: memory(),
            os: system().or_else(|| uname("-s")).unwrap_or_default(),
            kernel: uname("-r").unwrap_or_default(),
            governor: text(
                "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor",
            ),
            load: load(),
            tools: tools(repo, languages),
            commit: commit(repo),
        };
        here.name = here.slug();
        here
    }

    /// `linux-2-core-vm-intel-xeon`.
    fn slug(&self) -> String {
        let machine = if self.virtual_machine { "vm-" } else { "" };
        let name = format!(
            "{}-{}-core-{machine}{}",
            std::env::consts::OS,
            self.cores,
            self.cpu
        );
        let words: Vec<_> = name
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        words.join("-").to_lowercase()
    }

    /// `2-core virtual machine (Intel Xeon)`.
    pub fn label(&self) -> String {
        let machine = if self.virtual_machine {
            "virtual machine"
        } else {
            "machine"
        };
        format!("{}-core {machine} ({})", self.cores, self.cpu)
    }

    /// Whether samples taken there may stand beside samples taken here.
    pub fn matches(&self, other: &Self) -> bool {
        self.name == other.name
            && self.kernel == other.kernel
            && self.tools == other.tools
    }

    /// Whether other work is likely to disturb a measurement.
    pub fn is_busy(&self) -> bool {
        self.load.is_some_and(|load| load > self.cores as f64 / 4.0)
    }
}

fn text(path: impl AsRef<Path>) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    Some(text.trim().to_string())
}

/// The first line that a program prints.
fn says(program: &str, arguments: &[&str], folder: &Path) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.lines().next().unwrap_or_default().trim().to_string())
}

/// `Intel Xeon` of `Intel(R) Xeon(R) CPU E5-2680 @ 2.40GHz`, with the model.
fn plain_name(model: &str) -> String {
    let model = model.replace("(R)", "").replace("(TM)", "");
    let before = model.split('@').next().unwrap_or_default();
    let words: Vec<_> = before
        .split_whitespace()
        .filter(|word| !["CPU", "Processor"].contains(word))
        .collect();
    words.join(" ")
}

fn memory() -> Option<u64> {
    let info = text("/proc/meminfo")?;
    let line = info.lines().find(|l| l.starts_with("MemTotal:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib / 1024)
}

fn system() -> Option<String> {
    let release = text("/etc/os-release")?;
    let line = release.lines().find(|l| l.starts_with("PRETTY_NAME="))?;
    Some(line.split_once('=')?.1.trim_matches('"').to_string())
}

fn load() -> Option<f64> {
    text("/proc/loadavg")?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

fn tools(repo: &Repo, languages: &[Language]) -> Vec<String> {
    let listings = repo.path("listings");
    let asked: Vec<(&str, &str, &Path)> = languages
        .iter()
        .flat_map(|language| match language {
            Language::Go => vec![("go", "version", listings.as_path())],
            Language::Rust => vec![
                ("rustc", "--version", repo.root()),
                ("cargo", "--version", repo.root()),
            ],
            Language::TypeScript => {
                vec![("node", "--version", listings.as_path())]
            }
        })
        .collect();
    asked
        .into_iter()
        .filter_map(|(tool, flag, folder)| says(tool, &[flag], folder))
        .collect()
}

fn commit(repo: &Repo) -> Option<String> {
    let head = says("git", &["rev-parse", "HEAD"], repo.root())?;
    let measured = ["status", "--porcelain", "--", "listings"];
    let changed = says("git", &measured, repo.root())?;
    let short = &head[..head.len().min(12)];
    let mark = if changed.is_empty() { "" } else { "+" };
    Some(format!("{short}{mark}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_loses_its_trade_marks() {
        let cases = [
            ("Intel(R) Xeon(R) Processor", "Intel Xeon"),
            (
                "Intel(R) Core(TM) i7-9700 CPU @ 3.00GHz",
                "Intel Core i7-9700",
            ),
            ("AMD EPYC 7763 64-Core Processor", "AMD EPYC 7763 64-Core"),
        ];
        for (model, plain) in cases {
            assert_eq!(plain_name(model), plain);
        }
    }

    #[test]
    fn the_name_says_what_compares_and_not_whose_it_is() {
        let environment = Environment {
            cpu: "Intel Xeon".into(),
            cores: 2,
            virtual_machine: true,
            ..Environment::default()
        };
        let slug = environment.slug();
        assert!(slug.ends_with("-2-core-vm-intel-xeon"), "{slug}");
    }
}
