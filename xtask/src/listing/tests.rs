use std::fs;
use std::path::Path;

use super::*;
use crate::noun::Ids;
use crate::noun::Use;

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A repository with the listing `t/hi` in Go and Rust, and what differs
/// from a good one.
fn repo(changes: &[(&str, &str)]) -> (tempfile::TempDir, Repo) {
    let folder = tempfile::tempdir().unwrap();
    let here = "listings/t/examples/hi";
    let file = |name: &str| format!("{here}/{name}");
    write(folder.path(), "book.toml", "");
    write(
        folder.path(),
        "listings/t/Cargo.toml",
        "[dev-dependencies]\ntokio-util = \"1\"\n",
    );
    write(
        folder.path(),
        &file("listing.toml"),
        "shows = \"Says hi.\"\nlanguages = [\"rust\", \"go\"]\n\
         [missing.typescript]\nwhy = \"No `why`.\"\n",
    );
    let go = "package main\n\n// ANCHOR: hi\nfunc main() { println(1 < 2) }\n\
              // ANCHOR_END: hi\n";
    let rust = "// ANCHOR: hi\nfn main() { println!(\"<\"); }\n\
                // ANCHOR_END: hi\n";
    write(folder.path(), &file("main.go"), go);
    write(folder.path(), &file("main.rs"), rust);
    write(folder.path(), &file("expected.txt"), "hi <you>\n");
    for (name, text) in changes {
        write(folder.path(), &file(name), text);
    }
    let repo = Repo::at(folder.path()).unwrap();
    (folder, repo)
}

/// Ids of the findings of a check of `changes`, with their lines.
fn findings(changes: &[(&str, &str)]) -> Vec<(&'static str, usize)> {
    let (_folder, repo) = repo(changes);
    let mut report = Report::default();
    Listings::load(&repo, &mut report).check_files(&repo, &mut report);
    let found = report.findings().iter();
    found.map(|f| (f.kind.id, f.place.line)).collect()
}

#[test]
fn a_good_listing_has_no_findings() {
    assert_eq!(findings(&[]), []);
}

#[test]
fn each_fault_of_the_files_is_named() {
    let differing = "shows = \"x\"\nlanguages = [\"go\", \"rust\"]\n\
                     [missing.typescript]\nwhy = \"x\"\n\
                     [differs.rust]\nwhy = \"x\"\n";
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, usize);
    let cases: [Case; 7] = [
        (&[("main.ts", "")], "listing-files", 2),
        (&[("notes.txt", "")], "listing-stray", 0),
        (&[("expected.go.txt", "x\n")], "listing-differs", 0),
        (&[("listing.toml", differing)], "listing-differs", 5),
        (
            &[
                ("listing.toml", differing),
                ("expected.rust.txt", "hi <you>\n"),
            ],
            "listing-differs",
            5,
        ),
        (&[("main.go", "package main\n")], "listing-anchor", 0),
        (
            &[("listing.toml", "shows = \"x\"\nlangages = []\n")],
            "data-invalid",
            2,
        ),
    ];
    for (changes, id, line) in cases {
        let found = findings(changes);
        assert!(found.contains(&(id, line)), "{changes:?}: {found:?}");
    }
}

fn with_page<T>(argument: &str, look: impl Fn(&Listings, &Page) -> T) -> T {
    let (_folder, repo) = repo(&[]);
    let listings = Listings::load(&repo, &mut Report::default());
    let mut ids = Ids::default();
    ids.add(NounKind::Listing, listings.entries());
    let uses = [Use {
        kind: NounKind::Listing,
        id: "t/hi".into(),
        argument: argument.into(),
        page: "learn/a.md".into(),
        place: Place::default(),
        listed: false,
    }];
    let page = Page {
        ids: &ids,
        uses: &uses,
        path: "learn/a.md",
    };
    look(&listings, &page)
}

#[test]
fn a_block_shows_each_language_once_and_the_output_once() {
    let html = with_page("t/hi", |listings, page| {
        listings.render("listing", "t/hi", page).unwrap()
    });
    assert!(!html.contains('\n') && !html.contains("ANCHOR"), "{html}");
    for part in [
        "id=\"listing-t-hi\"",
        "aria-label=\"listing hi: Go and Rust\"",
        "<div class=\"sides two\">",
        "href=\"../evidence/listings/t-hi.html\"",
        "data-label=\"BOTH PRINT\"",
        "hi &lt;you&gt;",
        "TypeScript is absent.</strong> No <code>why</code>.",
    ] {
        assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
    }
    let go = html.find("side go").unwrap();
    assert!(go < html.find("side rust").unwrap());
}

#[test]
fn an_anchor_shows_its_lines_under_an_id_of_its_own() {
    with_page("t/hi:hi", |listings, page| {
        let html = listings.render("listing", "t/hi:hi", page).unwrap();
        assert!(html.contains("id=\"listing-t-hi--hi\""), "{html}");
        assert!(!html.contains("package"), "{html}");
        let (what, help) =
            listings.render("listing", "t/hi:ho", page).unwrap_err();
        assert!(what.contains("no anchor `ho`"), "{what}");
        assert!(help.contains("hi"), "{help}");
    });
}

#[test]
fn a_solution_is_a_link_to_the_whole_program() {
    with_page("t/hi", |listings, page| {
        let link = "<a href=\"../evidence/listings/t-hi.html\">Solution</a>";
        assert_eq!(listings.render("solution", "t/hi", page).unwrap(), link);
        let (what, help) =
            listings.render("solution", "t/hi:hi", page).unwrap_err();
        assert!(what.contains("whole program"), "{what}");
        assert_eq!(help, "{{#solution t/hi}}");
    });
}

#[test]
fn its_page_holds_the_whole_program_and_the_commands() {
    let page =
        with_page("t/hi", |listings, page| listings.pages(page).remove(0));
    assert_eq!(page.path, "evidence/listings/t-hi.md");
    for part in [
        "cargo run -p t --example hi",
        "go run ./t/examples/hi",
        "https://play.rust-lang.org/?",
        "href=\"../../learn/a.html\"",
    ] {
        assert!(page.html.contains(part), "{part} in {}", page.html);
    }
}
