use super::*;

/// A book with one chapter and one document that has `item`.
fn coverage(item: &str) -> Coverage {
    let text = format!(
        "title = \"T\"\ndate = \"undated\"\nkind = \"K\"\nclaims = []\n\n\
         [[item]]\nid = \"i\"\nform = \"list\"\nsays = \"S\"\n{item}\n"
    );
    let data = toml::from_str(&text).expect("the file is valid");
    let chapter = Chapter::new(
        "a.md",
        "# A\n\n## B\n\n```mermaid\naccTitle: C\n```\n".into(),
    );
    Coverage {
        documents: vec![Document::new("evidence/coverage/9.toml", &text, data)],
        chapters: [(chapter.path.clone(), Facts::of(&chapter))].into(),
    }
}

fn findings(item: &str) -> Vec<String> {
    let coverage = coverage(item);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("book.toml"), "").unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    let summary = folder.path().join("src/SUMMARY.md");
    std::fs::write(summary, "- [Builds]()\n").unwrap();
    let repo = Repo::at(folder.path()).unwrap();
    let mut report = Report::default();
    let world = World {
        repo: &repo,
        ids: &crate::noun::Ids::default(),
        uses: &[],
        plan: &crate::plan::Plan::load(&repo, &[]),
    };
    coverage.check(&world, &mut report);
    let findings = report.findings().iter();
    findings
        .map(|f| format!("{} {}", f.kind.id, f.what))
        .collect()
}

#[test]
fn an_item_is_treated_or_planned() {
    for good in [
        "page = \"a.md\"",
        "page = \"a.md\"\nanchor = \"b\"",
        "page = \"a.md\"\ndiagram = \"C\"",
        "planned = \"Builds\"",
    ] {
        assert!(findings(good).is_empty(), "{good}: {:?}", findings(good));
    }
}

#[test]
fn every_fault_of_an_item_is_found() {
    for (bad, expected) in [
        ("", "coverage-state `i` is neither treated nor planned"),
        (
            "page = \"a.md\"\nplanned = \"Builds\"",
            "coverage-state `i` is both treated and planned",
        ),
        (
            "planned = \"Bilds\"",
            "chapter-planned `i`: no chapter `Bilds` is planned",
        ),
        (
            "page = \"b.md\"",
            "coverage-place `i`: there is no chapter `b.md`",
        ),
        (
            "page = \"a.md\"\nanchor = \"x\"",
            "coverage-place `i`: src/a.md has no heading `#x`",
        ),
        (
            "page = \"a.md\"\ndiagram = \"x\"",
            "coverage-place `i`: src/a.md has no diagram `x`",
        ),
        (
            "planned = \"Builds\"\nanchor = \"x\"",
            "coverage-place `i`: an `anchor` or `diagram` stands on a page",
        ),
        (
            "listings = [\"x/y\"]",
            "coverage-place `i`: there is no listing `x/y`",
        ),
    ] {
        assert_eq!(findings(bad), [expected]);
    }
}

#[test]
fn the_page_counts_both_states() {
    let ids = crate::noun::Ids::default();
    let page = Page {
        ids: &ids,
        uses: &[],
        path: PAGE,
    };
    let html = coverage("planned = \"Builds\"").index(&page);
    assert!(html.contains("0 parts have their place"), "{html}");
    assert!(html.contains("1 wait for a chapter"), "{html}");
    assert!(html.contains("to come in <cite>Builds</cite>"), "{html}");
    let html = coverage("page = \"a.md\"\nanchor = \"b\"").index(&page);
    assert!(html.contains("href=\"../a.html#b\">A § B</a>"), "{html}");
}
