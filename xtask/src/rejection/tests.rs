use std::fs;
use std::path::Path;

use super::*;
use crate::noun::Ids;

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const DATA: &str = "\
shows = \"A mistake.\"
code = \"E0382\"

[rust]
outcome = \"rejected\"

[go]
outcome = \"race\"
says = \"It races.\"

[missing.typescript]
why = \"One thread.\"
";

/// A repository with the rejection `t/oops`, and what differs from a good
/// one.
fn repo(changes: &[(&str, &str)]) -> (tempfile::TempDir, Repo) {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "book.toml", "");
    let good = [
        ("rejection.toml", DATA),
        ("main.rs", "fn main() {}\n"),
        ("main.stderr", "error[E0382]: a\n  | ^^\n\nerror: b\n"),
        ("main.go", "package main\n"),
        ("go.stderr", "WARNING: DATA RACE\n"),
    ];
    for (name, text) in good.iter().chain(changes) {
        let file = format!("listings/t/tests/rejected/oops/{name}");
        write(folder.path(), &file, text);
    }
    let repo = Repo::at(folder.path()).unwrap();
    (folder, repo)
}

fn findings(changes: &[(&str, &str)]) -> Vec<(&'static str, usize)> {
    let (_folder, repo) = repo(changes);
    let mut report = Report::default();
    Rejections::load(&repo, &mut report).check_files(&repo, &mut report);
    let found = report.findings().iter();
    found.map(|f| (f.kind.id, f.place.line)).collect()
}

#[test]
fn a_good_rejection_has_no_findings() {
    assert_eq!(findings(&[]), []);
}

#[test]
fn each_fault_of_the_files_is_named() {
    let runs = DATA.replace("race", "runs");
    let throws = DATA.replace("race", "throws");
    let silent = DATA.replace("says = \"It races.\"\n", "");
    let other = DATA.replace("E0382", "E0505");
    let cases: [(&str, &str, &str, usize); 8] = [
        ("main.ts", "", "rejection-files", 2),
        ("rejection.toml", &runs, "rejection-files", 7),
        ("rejection.toml", &runs, "listing-stray", 0),
        ("rejection.toml", &throws, "rejection-files", 7),
        ("rejection.toml", &silent, "rejection-files", 7),
        ("rejection.toml", &other, "rejection-code", 1),
        ("notes", "", "listing-stray", 0),
        (
            "main.rs",
            "// ANCHOR: a\nfn main() {}\n// ANCHOR_END: a\n",
            "listing-anchor",
            0,
        ),
    ];
    for (file, text, id, line) in cases {
        let found = findings(&[(file, text)]);
        assert!(found.contains(&(id, line)), "{file} {id}: {found:?}");
    }
}

#[test]
fn a_block_says_what_each_language_does() {
    let (_folder, repo) = repo(&[("go.stdout", "one\n")]);
    let rejections = Rejections::load(&repo, &mut Report::default());
    let mut ids = Ids::default();
    ids.add(NounKind::Rejection, rejections.entries());
    let page = Page {
        ids: &ids,
        uses: &[],
        path: "learn/a.md",
    };
    let html = rejections.render("rejected", "t/oops", &page).unwrap();
    assert!(!html.contains('\n'), "{html}");
    for part in [
        "id=\"rejection-t-oops\"",
        "Rust refuses · E0382",
        "Go runs · data race",
        "data-label=\"DOES NOT COMPILE · E0382\"",
        "data-label=\"DATA RACE, FOUND BY -RACE\"",
        "<span class=\"e\">error[E0382]:</span> a",
        "<summary>and 1 lines more</summary>",
        "It races.",
        "One thread.",
    ] {
        assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
    }
    let (what, _) = rejections
        .render("rejected", "t/oops:x", &page)
        .unwrap_err();
    assert!(what.contains("shown whole"), "{what}");
}
