use std::fs;
use std::path::Path;

use super::*;
use crate::noun::{Ids, Use};

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const VIEW: &str = "\
shows = \"One `call`.\"
planned = \"Calls\"

[[go]]
name = \"call\"
anchor = \"call\"
what = \"assembly\"
of = \"main.f\"

[[go.fact]]
says = \"It calls.\"
holds = '^  CALL main'

[[go]]
name = \"notes\"
what = \"notes\"

[[go.fact]]
says = \"It is inlined.\"
holds = 'can inline f'
";

/// A repository with a view of `t/hi` in Go, and what differs from a good
/// one.
fn repo(changes: &[(&str, &str)]) -> (tempfile::TempDir, Repo) {
    let folder = tempfile::tempdir().unwrap();
    let here = "listings/t/examples/hi";
    write(folder.path(), "book.toml", "");
    let files = [
        ("listing.toml", "shows = \"x\"\nlanguages = [\"go\"]\n"),
        (
            "main.go",
            "package main\n\n// ANCHOR: call\nfunc f() { g() }\n\
             // ANCHOR_END: call\n",
        ),
        ("view/view.toml", VIEW),
        (
            "view/go-call.txt",
            "go1 x, go2 x\nmain.f:\n  CALL main.g(SB)\n",
        ),
        ("view/go-notes.txt", "go1 x\nmain.go:3:6: can inline f\n"),
    ];
    for (name, text) in files.iter().chain(changes) {
        write(folder.path(), &format!("{here}/{name}"), text);
    }
    let repo = Repo::at(folder.path()).unwrap();
    (folder, repo)
}

fn load(repo: &Repo, report: &mut Report) -> Views {
    let listings = Listings::load(repo, &mut Report::default());
    Views::load(repo, &listings, report)
}

/// Ids of the findings of a check of `changes`, with their lines.
fn findings(changes: &[(&str, &str)]) -> Vec<(&'static str, usize)> {
    let (_folder, repo) = repo(changes);
    let mut report = Report::default();
    load(&repo, &mut report).check_files(&repo, &mut report);
    let found = report.findings().iter();
    found.map(|f| (f.kind.id, f.place.line)).collect()
}

#[test]
fn a_good_view_has_no_findings() {
    assert_eq!(findings(&[]), []);
}

#[test]
fn each_fault_of_a_view_is_named_with_its_line() {
    let view = |from: &str, to: &str| VIEW.replacen(from, to, 1);
    let toml = [
        (
            view("anchor = \"call\"", "anchor = \"cal\""),
            "view-files",
            4,
        ),
        (view("of = \"main.f\"\n", ""), "view-files", 4),
        (
            view("what = \"notes\"", "what = \"notse\""),
            "data-invalid",
            16,
        ),
        (
            view("\"call\"\nanchor", "\"notes\"\nanchor"),
            "view-files",
            14,
        ),
        (view("'^  CALL main'", "'^  CALL \\w+$'"), "view-fact", 11),
        (view("'^  CALL main'", "'('"), "view-fact", 11),
        (view("holds = 'can inline f'", ""), "view-fact", 19),
        (
            view("name = \"call\"\n", "name = \"call\"\nprofile = true\n"),
            "view-files",
            4,
        ),
    ];
    for (text, id, line) in toml {
        let found = findings(&[("view/view.toml", &text)]);
        assert!(found.contains(&(id, line)), "{text}: {found:?}");
    }
    let other = "go1 x\nmain.f:\n  CALL CX\n";
    let found = findings(&[("view/go-call.txt", other)]);
    assert_eq!(found, [("view-fact", 11)]);
    let found = findings(&[("view/notes.txt", "")]);
    assert_eq!(found, [("listing-stray", 0)]);
}

fn with_page<T>(look: impl Fn(&Views, &Page) -> T) -> T {
    let (_folder, repo) = repo(&[]);
    let views = load(&repo, &mut Report::default());
    let mut ids = Ids::default();
    ids.add(NounKind::View, views.entries());
    let uses: [Use; 0] = [];
    let page = Page {
        ids: &ids,
        uses: &uses,
        path: "learn/a.md",
    };
    look(&views, &page)
}

#[test]
fn a_block_shows_the_code_what_is_made_of_it_and_the_facts() {
    with_page(|views, page| {
        let html = views.render("view", "t/hi:call", page).unwrap();
        for part in [
            "id=\"view-t-hi--call\"",
            "data-label=\"assembly of main.f · go1 and go2 for x\"",
            "<span class=\"k\">CALL</span> main.g(SB)",
            "<li>It calls.</li>",
            "1 fact holds",
            "href=\"../evidence/views/t-hi.html\"",
        ] {
            assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
        }
        assert!(!html.contains("can inline"), "{html}");
        let (what, _) = views.render("view", "t/hi:ho", page).unwrap_err();
        assert!(what.contains("no look at `ho`"), "{what}");
    });
}

#[test]
fn a_note_stands_below_its_line() {
    let page = with_page(|views, page| views.pages(page).remove(0));
    let line = page.html.find("<span class=\"f\">g</span>() }").unwrap();
    let note = page.html.find("main.go:3:6: can inline f").unwrap();
    assert!(line < note);
    let command = "go build -gcflags=-m ./t/examples/hi";
    assert!(page.html.contains(command), "{}", page.html);
}

#[test]
fn a_second_compiler_that_says_the_same_is_added() {
    let kept = |compilers: &str, text: &str| Kept {
        compilers: compilers.into(),
        text: text.into(),
    };
    let old = kept("go1.26.8 x", "a\n");
    let same = kept("go1.26.6 x", "a\n").with(Some(&old));
    assert_eq!(same.compilers, "go1.26.6 x, go1.26.8 x");
    assert!(same.is_of("go1.26.8 x") && !same.is_of("go1.26.7 x"));
    let other = kept("go1.26.6 x", "b\n").with(Some(&old));
    assert_eq!(other.compilers, "go1.26.6 x");
}

#[test]
fn a_new_view_lacks_only_what_the_compiler_says() {
    let (folder, repo) = repo(&[]);
    let here = folder.path().join("listings/t/examples/hi/view");
    let taken = create(&repo, "t/hi").unwrap_err().to_string();
    assert!(taken.contains("view.toml exists"), "{taken}");
    fs::remove_dir_all(&here).unwrap();
    assert_eq!(create(&repo, "t/hi").unwrap(), "{{#view t/hi}}");
    let check = || {
        let mut report = Report::default();
        load(&repo, &mut report).check_files(&repo, &mut report);
        let found = report.findings().iter();
        found.map(|f| f.what.clone()).collect::<Vec<String>>()
    };
    assert_eq!(check(), ["there is no go-emitted.txt"]);
    fs::write(here.join("go-emitted.txt"), "go1 x\nmain.main\n").unwrap();
    assert_eq!(check(), [""; 0]);
}

#[test]
fn only_a_listing_has_a_view() {
    let (_folder, repo) = repo(&[]);
    let why = create(&repo, "t/ho").unwrap_err().to_string();
    assert!(why.contains("did you mean `t/hi`"), "{why}");
    let why = create(&repo, "elsewhere/other").unwrap_err().to_string();
    assert!(why.contains("new listing elsewhere/other"), "{why}");
}
