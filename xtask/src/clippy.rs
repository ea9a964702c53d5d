//! Clippy as the compiler: it looks at a crate of the workspace and makes the
//! program in one pass, and takes what the crate depends on as `cargo build`
//! left it. `cargo clippy` would look through all of that once more, and make
//! nothing.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

/// What separates the arguments in `CLIPPY_ARGS`, as `cargo clippy` writes it.
const SEPARATOR: &str = "__CLIPPY_HACKERY__";

/// Makes `cargo`, a command that builds, compile the crates of the workspace
/// with clippy, to which every warning is an error.
pub fn compile_with(cargo: &mut Command) -> Result<&mut Command> {
    static FOUND: OnceLock<PathBuf> = OnceLock::new();
    let driver = match FOUND.get() {
        Some(driver) => driver,
        None => {
            let driver = driver()?;
            FOUND.get_or_init(|| driver)
        }
    };
    let arguments = ["-D", "warnings", ""].join(SEPARATOR);
    Ok(cargo
        .env("RUSTC_WORKSPACE_WRAPPER", driver)
        .env("CLIPPY_ARGS", arguments))
}

/// The compiler with clippy in it that lies beside rustc.
fn driver() -> Result<PathBuf> {
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .context("rustc cannot be started")?;
    ensure!(output.status.success(), "rustc does not know its folder");
    let folder = String::from_utf8(output.stdout)?;
    let name = format!("clippy-driver{}", std::env::consts::EXE_SUFFIX);
    let driver = PathBuf::from(folder.trim()).join("bin").join(name);
    ensure!(
        driver.is_file(),
        "{} is not there\nhelp: rustup component add clippy",
        driver.display()
    );
    Ok(driver)
}
