//! The same module gives the same answers in both hosts, and its panic is an
//! error in both.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use harness::blame;

const FOLDER: &str = "listings/together/systems/module-for-both";

/// Both hosts, about to run the module.
fn hosts() -> [(Command, String); 2] {
    let module = harness::cargo_module("slug");
    let folder = format!("{FOLDER}/go");
    let go = harness::go_binary(&folder, &[], &[]);
    let node = harness::node(&format!("{FOLDER}/typescript/main.ts"));
    let with = |mut host: Command, module: &Path| {
        host.arg(module);
        host
    };
    [
        (
            with(Command::new(go), &module),
            format!("{folder}/module.go"),
        ),
        (
            with(node, &module),
            format!("{FOLDER}/typescript/module.ts"),
        ),
    ]
}

/// What a host prints for `input`.
fn run(host: &mut Command, file: &str, input: &[u8]) -> String {
    let mut child = host
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("piped");
    // It prints while it reads, so both are done at a time here as well.
    let output = thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input).expect("it reads"));
        child.wait_with_output().expect("it ends")
    });
    if !output.status.success() {
        blame(file, output.status);
    }
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn both_hosts_get_the_same_answers_and_outlive_a_panic() {
    let titles: [(&[u8], &str); 7] = [
        (b"Different Bets", "different-bets"),
        ("  Ça va?  Öl & Übel — 3 ".as_bytes(), "ça-va-öl-übel-3"),
        (b"", ""),
        (b"not UTF-8: \xff", "failed"),
        (b"After the Panic", "after-the-panic"),
        ("ΣΊΣΥΦΟΣ".as_bytes(), "σίσυφος"),
        (b"--", ""),
    ];
    let lines = titles.map(|(title, _)| [title, b"\n"].concat());
    let wanted = titles.map(|(_, slug)| format!("{slug}\n")).concat();
    for (mut host, file) in hosts() {
        let printed = run(&mut host, &file, &lines.concat());
        if printed != wanted {
            blame(&file, format!("expected\n{wanted}came\n{printed}"));
        }
    }
}

#[test]
fn memory_that_grows_and_comes_back_is_no_trouble() {
    // In Go the module may have 4 MiB, and the titles are seven times that.
    let long = format!("{}\n", "Word ".repeat(10_000));
    let input = long.repeat(600);
    let slug = format!("{}\n", ["word"; 10_000].join("-"));
    for (mut host, file) in hosts() {
        let printed = run(&mut host, &file, input.as_bytes());
        if printed != slug.repeat(600) {
            blame(&file, "long titles come back as something else");
        }
    }
}
