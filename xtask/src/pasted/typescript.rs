//! npm packages with one file each, checked by one `tsc`.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;

use super::{Built, Pasted, indented, write};
use crate::repo::Repo;
use crate::run::{self, Limits};
use crate::test_listings::normal;
use crate::test_listings::task::Launch;
use crate::toolchain::Node;

/// What a call of tsc may use.
const TSC: Limits = Limits {
    time: Duration::from_secs(600),
    output: 16 << 20,
};

/// Checks `all`; how each can be run, or why it cannot.
pub fn build(
    repo: &Repo,
    node: &Node,
    folder: &Path,
    all: &[&Pasted],
) -> Result<Vec<Built>> {
    for pasted in all {
        let package = folder.join(pasted.project());
        write(package.join("package.json"), "{ \"type\": \"module\" }\n")?;
        write(package.join("main.ts"), &pasted.code)?;
        for need in &pasted.needs {
            install(repo, &package, need)?;
        }
    }
    let file = |pasted: &Pasted| format!("{}/main.ts", pasted.project());
    let settings = json!({
        "extends": repo.path("listings/tsconfig.json"),
        "include": [],
        "files": all.iter().map(|p| file(p)).collect::<Vec<_>>(),
        "compilerOptions": {
            "typeRoots": [repo.path("listings/node_modules/@types")],
        },
    });
    let settings_file = folder.join("tsconfig.json");
    write(settings_file.clone(), &settings.to_string())
        .context("tsc needs its settings")?;
    let mut command = node.tsc();
    command
        .args(["--pretty", "false", "-p"])
        .arg(&settings_file)
        .current_dir(folder);
    let outcome = run::run(&mut command, TSC)?;
    let said = format!("{}{}", outcome.stdout(), outcome.stderr());
    let complaints = normal::tsc(&said);
    let built = all.iter().map(|pasted| {
        let own = complaints.get(&file(pasted)).map(|c| normal::text(c));
        // Of a failure that names no program, every program hears.
        let failed = (!outcome.succeeded() && complaints.is_empty())
            .then(|| said.clone());
        match own.or(failed) {
            Some(said) => Err(format!("does not compile\n{}", indented(&said))),
            None => Ok(Launch {
                program: node.node.clone(),
                arguments: vec![folder.join(file(pasted))],
            }),
        }
    });
    Ok(built.collect())
}

/// Does what `npm install name@version` does, with what the listings have
/// installed: only the package named can be imported.
fn install(repo: &Repo, package: &Path, command: &str) -> Result<()> {
    let name = command
        .strip_prefix("npm install ")
        .and_then(|rest| rest.rsplit_once('@'))
        .map(|(name, _)| name)
        .with_context(|| format!("`{command}` is no `npm install`"))?;
    let installed = repo.path("listings/node_modules").join(name);
    let link = package.join("node_modules").join(name);
    std::fs::create_dir_all(link.parent().context("it has a folder")?)?;
    let _ = std::fs::remove_file(&link);
    #[cfg(unix)]
    std::os::unix::fs::symlink(&installed, &link)?;
    #[cfg(windows)]
    std::os::windows::fs::symlink_dir(&installed, &link)?;
    Ok(())
}
