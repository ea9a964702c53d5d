//! The three services answer alike where they were told what to answer; what
//! their libraries answer by themselves differs in words, not in status.

use std::process::Command;
use std::time::{Duration, Instant};

use harness::{Client, Request, Running, blame};

const FOLDER: &str = "listings/web-service/systems/health";

fn services() -> [Running; 3] {
    let start = |mut program: Command, file: &str| {
        program.arg("127.0.0.1:0");
        Running::service(program, &format!("{FOLDER}/{file}"))
    };
    let go = harness::go_binary(&format!("{FOLDER}/go"), &[], &[]);
    let rust = harness::cargo_binary("health");
    let node = harness::node(&format!("{FOLDER}/typescript/main.ts"));
    [
        start(Command::new(go), "go/main.go"),
        start(Command::new(rust), "rust/src/main.rs"),
        start(node, "typescript/main.ts"),
    ]
}

#[test]
fn each_says_ok_and_refuses_the_rest() {
    let services = services();
    for (method, target, status, body) in [
        ("GET", "/health", 200, "ok"),
        ("HEAD", "/health", 200, ""),
        ("POST", "/health", 405, ""),
        ("GET", "/", 404, ""),
        ("GET", "/health/", 404, ""),
    ] {
        for service in &services {
            let mut client = Client::connect(&service.address).unwrap();
            let answer = client.ask(&Request::new(method, target)).unwrap();
            let is_right = answer.status == status
                && (status != 200 || answer.body == body.as_bytes());
            if !is_right {
                let what = format!("{method} {target} gets\n{answer}");
                blame(&service.file, what);
            }
            if status == 200 {
                let kind = answer.header("content-type");
                assert_eq!(kind, Some("text/plain; charset=utf-8"));
            }
        }
    }
}

#[test]
fn a_client_that_never_finishes_its_request_is_cut_off() {
    let services = services();
    let begun = Instant::now();
    let mut clients = services.each_ref().map(|service| {
        let mut client = Client::connect(&service.address).unwrap();
        client.send(b"GET /health HTTP/1.1\r\nHost: te").unwrap();
        client
    });
    for (service, client) in services.iter().zip(&mut clients) {
        let said = client
            .until_closed()
            .unwrap_or_else(|e| blame(&service.file, format!("waits on: {e}")));
        assert!(!said.starts_with(b"HTTP/1.1 2"), "{}", service.file);
        let after = begun.elapsed();
        let in_time = Duration::from_secs(3)..Duration::from_secs(9);
        if !in_time.contains(&after) {
            blame(&service.file, format!("closes after {after:?}"));
        }
    }
}

#[test]
fn an_address_that_is_taken_ends_it_with_an_error() {
    for service in services() {
        let file = &service.file;
        let mut program = if file.ends_with(".ts") {
            harness::node(file)
        } else if file.ends_with(".go") {
            let folder = format!("{FOLDER}/go");
            Command::new(harness::go_binary(&folder, &[], &[]))
        } else {
            Command::new(harness::cargo_binary("health"))
        };
        let output = program.arg(&service.address).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let says_why = said.to_lowercase().contains("in use");
        assert!(!output.status.success() && says_why, "{file}: {said}");
    }
}
