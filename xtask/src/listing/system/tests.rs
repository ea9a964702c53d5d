use std::fs;
use std::path::Path;

use super::*;
use crate::listing::Listings;
use crate::noun::{Ids, Noun, NounKind, Page};

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

const TOML: &str = "shows = \"Says `hi`.\"\n\n[files]\n\
                    go = [\"go/main.go\", \"go/say.go\"]\n\
                    rust = [\"rust/src/main.rs\"]\n\n\
                    [missing.typescript]\nwhy = \"No `why`.\"\n";

/// A repository with the system `t/hi`, and what differs from a good one;
/// an empty text removes a file.
fn repo(changes: &[(&str, &str)]) -> (tempfile::TempDir, Repo) {
    let folder = tempfile::tempdir().unwrap();
    let here = |file: &str| format!("listings/t/systems/hi/{file}");
    let say = "package main\n\n// ANCHOR: say\nfunc say() {}\n\
               // ANCHOR_END: say\n";
    let rust = "// ANCHOR: say\nfn main() {}\n// ANCHOR_END: say\n";
    let test = "// ANCHOR: proof\n#[test]\nfn a() {}\n// ANCHOR_END: proof\n";
    for (file, text) in [
        ("book.toml", ""),
        ("listings/t/Cargo.toml", ""),
        ("listings/t/tests/rejected.rs", ""),
        ("listings/t/tests/hi.rs", test),
        (&here("listing.toml"), TOML),
        (
            &here("go/main.go"),
            "package main\n\nfunc main() { say() }\n",
        ),
        (&here("go/say.go"), say),
        (&here("rust/Cargo.toml"), ""),
        (&here("rust/.sqlx/query-1.json"), ""),
        (&here("rust/src/main.rs"), rust),
    ] {
        write(folder.path(), file, text);
    }
    for (file, text) in changes {
        write(folder.path(), file, text);
        if text.is_empty() {
            fs::remove_file(folder.path().join(file)).unwrap();
        }
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
fn a_good_system_has_no_findings() {
    assert_eq!(findings(&[]), []);
}

#[test]
fn each_fault_is_found_at_its_line() {
    let here = "listings/t/systems/hi";
    let toml = &format!("{here}/listing.toml");
    let unnamed = TOML.replace(", \"go/say.go\"", "");
    let other = TOML.replace("go/say.go", "rust/src/main.rs");
    let excused = TOML.replace("missing.typescript", "missing.go");
    let go = &format!("{here}/go/main.go");
    let twice = "package main\n\n// ANCHOR: say\nfunc main() {}\n\
                 // ANCHOR_END: say\n";
    let cases: [(&str, &str, &str, usize); 10] = [
        ("listings/t/tests/hi.rs", "", "system-files", 1),
        ("listings/t/tests/ho.rs", "//\n", "system-files", 0),
        (&format!("{here}/go/say.go"), "", "system-files", 3),
        (
            &format!("{here}/go/more.go"),
            "package main\n",
            "system-files",
            3,
        ),
        (&format!("{here}/notes.txt"), "x", "listing-stray", 0),
        (toml, &unnamed, "system-files", 3),
        (toml, &other, "system-files", 4),
        (toml, &excused, "system-files", 3),
        (go, twice, "listing-anchor", 0),
        (
            "listings/t/tests/hi.rs",
            "// ANCHOR: say\nx\n// ANCHOR_END: say\n",
            "listing-anchor",
            0,
        ),
    ];
    for (file, text, id, line) in cases {
        let found = findings(&[(file, text)]);
        assert!(found.contains(&(id, line)), "{file}: {found:?}");
    }
}

#[test]
fn a_name_is_taken_by_any_listing() {
    let found = findings(&[(
        "listings/u/examples/hi/listing.toml",
        "shows = \"x\"\nlanguages = []\n",
    )]);
    assert!(found.contains(&("listing-name", 0)), "{found:?}");
}

fn with_page<T>(look: impl Fn(&Listings, &Page) -> T) -> T {
    let (_folder, repo) = repo(&[]);
    let listings = Listings::load(&repo, &mut Report::default());
    let mut ids = Ids::default();
    ids.add(NounKind::Listing, listings.entries());
    let page = Page {
        ids: &ids,
        uses: &[],
        path: "learn/a.md",
    };
    look(&listings, &page)
}

#[test]
fn an_anchor_shows_the_file_that_has_it_in_each_language() {
    with_page(|listings, page| {
        let html = listings.render("listing", "t/hi:say", page).unwrap();
        for part in [
            "id=\"listing-t-hi--say\"",
            "aria-label=\"listing hi: Go and Rust\"",
            "<p class=\"file\">go/say.go</p>",
            "<p class=\"file\">rust/src/main.rs</p>",
            "href=\"../evidence/listings/t-hi.html\"",
            "runs · tested together",
        ] {
            assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
        }
        assert!(!html.contains("package"), "{html}");
    });
}

#[test]
fn without_an_anchor_the_first_files_are_shown_and_an_unknown_one_is_not() {
    with_page(|listings, page| {
        let html = listings.render("listing", "t/hi", page).unwrap();
        assert!(html.contains("go/main.go") && !html.contains("go/say.go"));
        assert!(html.contains("TypeScript is absent.</strong> No <code>why"));
        let html = listings.render("listing", "t/hi:proof", page).unwrap();
        assert!(html.contains("the test that proves it"), "{html}");
        assert!(html.contains("listing hi: Rust\""), "{html}");
        let (what, help) =
            listings.render("listing", "t/hi:ho", page).unwrap_err();
        assert!(what.contains("no anchor `ho`"), "{what}");
        assert!(help.contains("say, proof"), "{help}");
    });
}

#[test]
fn its_page_holds_every_file_and_the_test_and_the_index_its_row() {
    let (page, index) =
        with_page(|all, page| (all.pages(page).remove(0), all.index(page)));
    assert_eq!(page.path, "evidence/listings/t-hi.md");
    for part in [
        "<h3 id=\"go-say-go\">go/say.go</h3>",
        "<h3 id=\"rust-src-main-rs\">",
        "<h2 id=\"test\">The test</h2>",
        "cargo xtask test-listings --filter t/hi",
    ] {
        assert!(page.html.contains(part), "{part} in {}", page.html);
    }
    assert!(index.contains("1 system with a test"), "{index}");
    assert!(index.contains("id=\"listing-t-hi\""), "{index}");
}

#[test]
fn a_new_system_is_whole_and_in_the_workspace() {
    let folder = tempfile::tempdir().unwrap();
    for (file, text) in [
        ("book.toml", ""),
        ("Cargo.toml", "[workspace]\nmembers = [\"xtask\"]\n"),
        ("listings/t/examples/hi/main.go", ""),
    ] {
        write(folder.path(), file, text);
    }
    let repo = Repo::at(folder.path()).unwrap();
    let line = create(&repo, "u/said-twice", true).unwrap();
    assert_eq!(line, "{{#listing u/said-twice}}");
    let systems = Listings::load(&repo, &mut Report::default()).systems;
    let mut report = Report::default();
    files(&systems, &[], &repo, &mut report);
    let found: Vec<&str> =
        report.findings().iter().map(|f| f.what.as_str()).collect();
    assert_eq!(found, [""; 0]);
    let members = fs::read_to_string(repo.path("Cargo.toml")).unwrap();
    assert!(
        members.contains("\"listings/u/systems/said-twice/rust\""),
        "{members}"
    );
    create(&repo, "u/said-again", false).unwrap();
    let topic = fs::read_to_string(repo.path("listings/u/Cargo.toml")).unwrap();
    assert_eq!(topic.matches("harness = ").count(), 1, "{topic}");
    for taken in ["u/said-twice", "u/hi", "u/u", "u/rejected"] {
        assert!(create(&repo, taken, false).is_err(), "{taken}");
    }
}
