//! What a program needs besides its language's standard library, as the
//! commands that add it to an empty project.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::language::Language;
use crate::program::Program;
use crate::repo::Repo;

/// What a topic's manifest calls the builds that have listings: trybuild sets
/// `trybuild` where it compiles rejections.
const LISTINGS: &str = "cfg(not(trybuild))";

/// The crates, modules and packages that listings may use.
#[derive(Debug, Default)]
pub struct Needs {
    /// For each topic, crates as paths spell them, and how each is added.
    crates: BTreeMap<String, Vec<(String, String)>>,
    /// Modules of `listings/go.mod`, and how each is added.
    modules: Vec<(String, String)>,
    /// Packages of `listings/package.json`, and how each is added.
    packages: Vec<(String, String)>,
}

impl Needs {
    /// Reads the manifests of `topics`.
    pub fn load(repo: &Repo, topics: &[String]) -> Self {
        let read = |file: &str| {
            std::fs::read_to_string(repo.path(file)).unwrap_or_default()
        };
        let root: toml::Table = read("Cargo.toml").parse().unwrap_or_default();
        let crates = topics.iter().map(|topic| {
            let manifest = read(&format!("listings/{topic}/Cargo.toml"));
            let manifest = manifest.parse().unwrap_or_default();
            (topic.clone(), crates(&root, &manifest))
        });
        Self {
            crates: crates.collect(),
            modules: modules(&read("listings/go.mod")),
            packages: packages(&read("listings/package.json")),
        }
    }

    /// The commands that add to an empty project what `program` uses.
    pub fn of(&self, topic: &str, program: &Program) -> Vec<String> {
        let text = &program.text;
        let known = match program.language {
            Language::Rust => self.crates.get(topic).map_or(&[][..], |c| c),
            Language::Go => &self.modules,
            Language::TypeScript => &self.packages,
        };
        let used = known.iter().filter(|(name, _)| match program.language {
            Language::Rust => text.contains(&format!("{name}::")),
            Language::Go => {
                text.contains(&format!("\"{name}\""))
                    || text.contains(&format!("\"{name}/"))
            }
            Language::TypeScript => {
                text.contains(&format!("from \"{name}\""))
                    || text.contains(&format!("from \"{name}/"))
            }
        });
        used.map(|(_, command)| command.clone()).collect()
    }
}

/// The dependencies of a topic, with what the workspace says of each: those
/// of everything in it, then those of its listings alone.
fn crates(root: &toml::Table, topic: &toml::Table) -> Vec<(String, String)> {
    let table = |parent: &toml::Table, key: &str| {
        parent.get(key).and_then(toml::Value::as_table).cloned()
    };
    let shared = table(root, "workspace")
        .and_then(|workspace| table(&workspace, "dependencies"))
        .unwrap_or_default();
    let listings = table(topic, "target")
        .and_then(|targets| table(&targets, LISTINGS))
        .unwrap_or_default();
    let sections = [
        (topic, "dependencies"),
        (topic, "dev-dependencies"),
        (&listings, "dev-dependencies"),
    ];
    let all: toml::Table = sections
        .into_iter()
        .filter_map(|(parent, key)| table(parent, key))
        .flatten()
        .collect();
    all.iter()
        .map(|(name, own)| {
            (
                name.replace('-', "_"),
                cargo_add(name, own, shared.get(name)),
            )
        })
        .collect()
}

fn cargo_add(
    name: &str,
    own: &toml::Value,
    common: Option<&toml::Value>,
) -> String {
    let either = |key: &str| own.get(key).or_else(|| common?.get(key));
    let version = own
        .as_str()
        .or_else(|| common?.as_str())
        .or_else(|| either("version")?.as_str())
        .unwrap_or("*");
    let mut command =
        format!("cargo add {name}@{}", version.trim_start_matches('='));
    let default = either("default-features").and_then(toml::Value::as_bool);
    if default == Some(false) {
        command.push_str(" --no-default-features");
    }
    let features: Vec<&str> = [Some(own), common]
        .into_iter()
        .flatten()
        .filter_map(|v| v.get("features")?.as_array())
        .flatten()
        .filter_map(toml::Value::as_str)
        .collect();
    if !features.is_empty() {
        command.push_str(&format!(" --features {}", features.join(",")));
    }
    command
}

/// The modules that a `go.mod` requires.
fn modules(text: &str) -> Vec<(String, String)> {
    static REQUIRED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?m)^(?:require)?\s+?(\S+\.\S+) (v\S+)").expect("valid")
    });
    REQUIRED
        .captures_iter(text)
        .map(|m| (m[1].to_string(), format!("go get {}@{}", &m[1], &m[2])))
        .collect()
}

/// The packages that a `package.json` names.
fn packages(text: &str) -> Vec<(String, String)> {
    let json: serde_json::Value =
        serde_json::from_str(text).unwrap_or_default();
    ["dependencies", "devDependencies"]
        .iter()
        .filter_map(|key| json.get(*key)?.as_object())
        .flatten()
        .map(|(name, version)| {
            let version = version.as_str().unwrap_or_default();
            (name.clone(), format!("npm install {name}@{version}"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_added_with_the_features_of_its_topic() {
        let root = "[workspace.dependencies]\n\
                    reqwest = { version = \"=0.13.5\", \
                    default-features = false }\ntokio = \"=1.54.1\"\n";
        let topic = "[dev-dependencies]\nreqwest.workspace = true\n\
                     tokio.workspace = true\n\
                     [target.'cfg(not(trybuild))'.dev-dependencies]\n\
                     tokio = { workspace = true, features = [\"net\"] }\n\
                     tokio-util = \"1\"\n";
        let found = crates(&root.parse().unwrap(), &topic.parse().unwrap());
        let commands: Vec<&str> =
            found.iter().map(|(_, c)| c.as_str()).collect();
        assert_eq!(
            commands,
            [
                "cargo add reqwest@0.13.5 --no-default-features",
                "cargo add tokio@1.54.1 --features net",
                "cargo add tokio-util@1",
            ]
        );
        assert_eq!(found[2].0, "tokio_util");
    }

    #[test]
    fn modules_and_packages_are_read_from_their_manifests() {
        let module = "module listings\n\ngo 1.26.0\n\nrequire example.com/a \
                      v1.2.3\n\nrequire (\n\texample.com/b/v2 v2.0.0 \
                      // indirect\n)\n";
        let found = modules(module);
        assert_eq!(found[0].1, "go get example.com/a@v1.2.3");
        assert_eq!(found[1].0, "example.com/b/v2");
        assert_eq!(found.len(), 2);
        let found = packages("{\"devDependencies\":{\"zod\":\"4.0.0\"}}");
        assert_eq!(found[0].1, "npm install zod@4.0.0");
    }
}
