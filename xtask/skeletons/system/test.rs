//! Go passes on what Rust says.

use std::process::Command;

const FOLDER: &str = "listings/TOPIC/systems/NAME";

#[test]
fn go_passes_on_what_rust_says() {
    let rust = harness::cargo_binary("NAME");
    let go = harness::go_binary(&format!("{FOLDER}/go"), &[], &[]);
    let output = Command::new(go).arg(rust).arg("ada").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    if said != "hello ada\n" {
        harness::blame(
            &format!("{FOLDER}/go/main.go"),
            format!("says `{said}`"),
        );
    }
}
