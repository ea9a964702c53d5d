//! Builds the parts of a system, each with the tools of its language.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::{blame, root};

/// Chooses WebAssembly.
const WASM: &str = "--target=wasm32-unknown-unknown";

/// Where everything built goes.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |target| root().join(target))
}

/// Runs a build to its end; `file` is to blame when it fails.
fn build(command: &mut Command, file: &str) -> Vec<u8> {
    let output = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?} cannot be started: {e}"));
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        blame(file, format!("does not build\n{said}"));
    }
    output.stdout
}

/// Builds the crate `package` of the workspace; the path of its artifact
/// that `wanted` picks from cargo's messages comes back.
fn cargo(
    package: &str,
    flags: &[&str],
    wanted: impl Fn(&Value) -> Option<&str>,
) -> PathBuf {
    let own = || env::var_os("CARGO").unwrap_or("cargo".into());
    let mut command = Command::new(match flags {
        // One with a compiler that has a standard library for WebAssembly.
        [WASM] => env::var_os("WASM_CARGO").unwrap_or_else(own),
        _ => own(),
    });
    command
        .args(["build", "--quiet", "--message-format=json", "--package"])
        .arg(package)
        .args(flags)
        .current_dir(root());
    let stdout = build(&mut command, "Cargo.toml");
    let artifact = stdout
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == package)
        .find_map(|message| wanted(&message).map(PathBuf::from));
    artifact.unwrap_or_else(|| panic!("cargo built no {package}"))
}

/// What of the crate `package` whoever runs this test built already, and
/// named in `BUILT_<PACKAGE>`.
fn built(package: &str) -> Option<PathBuf> {
    let name = package.replace('-', "_").to_uppercase();
    env::var_os(format!("BUILT_{name}")).map(PathBuf::from)
}

/// Builds the crate `package` of the workspace, unless that was done; its
/// program comes back.
#[must_use]
pub fn cargo_binary(package: &str) -> PathBuf {
    built(package).unwrap_or_else(|| {
        cargo(package, &[], |message| message["executable"].as_str())
    })
}

/// Builds the crate `package` of the workspace, unless that was done; its
/// library for C comes back.
#[must_use]
pub fn cargo_library(package: &str) -> PathBuf {
    built(package).unwrap_or_else(|| {
        cargo(package, &[], |message| artifact(message, ".a"))
    })
}

/// Builds the crate `package` of the workspace as WebAssembly; the module
/// comes back.
#[must_use]
pub fn cargo_module(package: &str) -> PathBuf {
    cargo(package, &[WASM], |message| artifact(message, ".wasm"))
}

/// The file with this ending that a message of cargo names.
fn artifact<'a>(message: &'a Value, ending: &str) -> Option<&'a str> {
    let mut files = message["filenames"].as_array()?.iter();
    files.find_map(|file| file.as_str().filter(|f| f.ends_with(ending)))
}

/// Builds the Go program in `folder`, a path from the root, with `flags` and
/// with `variables` set; the program comes back.
#[must_use]
pub fn go_binary(
    folder: &str,
    flags: &[&str],
    variables: &[(&str, OsString)],
) -> PathBuf {
    let name = folder.replace(['/', '\\'], "-");
    let program = target()
        .join("listings/go/systems")
        .join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let mut command = Command::new("go");
    command
        .args(["build", "-buildvcs=false"])
        .args(flags)
        .arg("-o")
        .arg(&program)
        .arg(".")
        .envs(variables.iter().map(|(name, value)| (name, value)))
        .current_dir(root().join(folder));
    build(&mut command, &format!("{folder}/main.go"));
    program
}

/// A command that runs the TypeScript program `file`, a path from the root.
#[must_use]
pub fn node(file: &str) -> Command {
    let pinned = root().join("listings/node_modules/node/bin/node");
    let node: &Path = if pinned.is_file() {
        &pinned
    } else {
        Path::new("node")
    };
    let mut command = Command::new(node);
    command.arg(root().join(file));
    command
}
