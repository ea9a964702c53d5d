//! Go calls the library, gets errors where it panics, and gives back what it
//! was lent.

use std::ffi::OsString;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use harness::blame;

const FOLDER: &str = "listings/together/systems/library-from-go";

/// Runs the program with `input`.
fn run(input: &str) -> Output {
    let library = harness::cargo_library("quantiles");
    let mut flags = OsString::from(library);
    // What Rust's standard library needs of the system.
    flags.push(" -lpthread -ldl -lm");
    let variables = [("CGO_ENABLED", "1".into()), ("CGO_LDFLAGS", flags)];
    let folder = format!("{FOLDER}/go");
    let program = harness::go_binary(&folder, &[], &variables);
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(input.as_bytes()).expect("it reads");
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

#[test]
fn answers_come_back_and_panics_come_as_errors() {
    let output = run("3 1 2\n1 NaN 2\nNaN\n\n5\n-Inf 4 4 4 4 4 4 4 4 7\n");
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        let file = format!("{FOLDER}/rust/src/border.rs");
        blame(&file, format!("{}\n{said}", output.status));
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    let wanted = "\
        [2 3 3]\n\
        no samples, or one that is not a number\n\
        no samples, or one that is not a number\n\
        no samples, or one that is not a number\n\
        [5 5 5]\n\
        [4 4 7]\n\
        not given back: 0\n";
    if printed != wanted {
        let file = format!("{FOLDER}/go/quantiles.go");
        blame(&file, format!("expected\n{wanted}came\n{printed}"));
    }
    // The panics did happen, and were Rust's.
    let panics = said.matches("a sample is no number").count();
    assert_eq!(panics, 16, "{said}");
}
