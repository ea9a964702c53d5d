//! How a compiler is asked; what a view shows depends on it.

use super::Look;

/// How rustc is asked for assembly.
pub fn rustc_flags(look: &Look) -> Vec<&'static str> {
    let mode = match look.debug {
        true => "-Cdebug-assertions=on",
        false => "-Copt-level=3",
    };
    vec![
        "--edition=2024",
        "--emit=asm",
        mode,
        "-Ccodegen-units=1",
        "-Csymbol-mangling-version=v0",
        "-Cllvm-args=-x86-asm-syntax=intel",
    ]
}
