//! Both handlers tell "no such user" from "the repository failed".

use std::fs;
use std::path::Path;
use std::process::Command;

use harness::{Client, Request, Running, blame};

const FOLDER: &str = "listings/web-service/systems/user-by-id";

/// Both services, reading users from `file`.
fn services(file: &Path) -> [Running; 2] {
    let start = |program, source: &str| {
        let mut program = Command::new(program);
        program.arg("127.0.0.1:0").arg(file);
        Running::service(program, &format!("{FOLDER}/{source}"))
    };
    // gin encodes with jsoniter when it is built with the first tag; with the
    // second, without a codec for MessagePack that takes long to compile.
    let tags = ["-tags=jsoniter,nomsgpack"];
    let go = harness::go_binary(&format!("{FOLDER}/go"), &tags, &[]);
    let rust = harness::cargo_binary("user-by-id");
    [
        start(go, "go/handler.go"),
        start(rust, "rust/src/handler.rs"),
    ]
}

#[test]
fn found_not_found_and_failed_are_three_answers() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("users.json");
    let services = services(&file);
    let ask = |id: &str, status: u16, body: &str| {
        for service in &services {
            let mut client = Client::connect(&service.address).unwrap();
            let request = Request::new("GET", &format!("/users/{id}"));
            let answer = client.ask(&request).unwrap();
            let kind = answer.header("content-type").unwrap_or_default();
            let is_right = answer.status == status
                && answer.body == body.as_bytes()
                && kind.starts_with("application/json");
            if !is_right {
                blame(&service.file, format!("{id} gets\n{answer}"));
            }
        }
    };
    ask("7", 500, r#"{"error":"internal error"}"#);
    fs::write(&file, r#"[{"id":"7","name":"Ada"}]"#).unwrap();
    ask("7", 200, r#"{"id":"7","name":"Ada"}"#);
    ask("8", 404, r#"{"error":"user not found"}"#);
    fs::write(&file, "[{").unwrap();
    ask("7", 500, r#"{"error":"internal error"}"#);
    for service in &services {
        // The cause is for the log, not for the client.
        assert!(!service.stderr().is_empty(), "{}", service.file);
    }
}
