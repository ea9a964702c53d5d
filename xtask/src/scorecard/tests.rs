use super::*;
use crate::noun::Ids;
use crate::plan::Plan;

/// A scorecard of `text`: a claim's id is its verdict, and a figure's value
/// says which side it is better for.
fn card(text: &str) -> Scorecard {
    let file: File = toml::from_str(text).expect("the file is valid");
    let verdict = |id: &str| {
        let all = Verdict::ALL.into_iter();
        all.into_iter().find(|v| v.key() == id)
    };
    let advantage = |_: &str, value: &str| match value {
        "go" => Some(Advantage::made(0.5, 0.4, 0.6)),
        "rust" => Some(Advantage::made(2.0, 1.8, 2.2)),
        "none" => Some(Advantage::made(1.0, 0.9, 1.1)),
        _ => None,
    };
    Scorecard::new(file, text.into(), verdict, advantage)
}

fn criterion(edge: &str, evidence: &str) -> String {
    format!(
        "[[criterion]]\nid = \"a\"\ngroup = \"G\"\nname = \"A\"\n\
         edge = \"{edge}\"\nreason = \"R.\"\n{evidence}\n"
    )
}

/// What the check says of `text`, as "id line: message".
fn findings(text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("book.toml"), "").unwrap();
    let repo = Repo::at(folder.path()).unwrap();
    let card = card(text);
    let mut ids = Ids::default();
    let entry = |id: &str| Entry {
        id: id.into(),
        place: Place::default(),
        page: "x.md".into(),
        fragment: String::new(),
        title: "X".into(),
        planned: None,
    };
    let verdicts = Verdict::ALL.iter().map(|v| entry(v.key())).collect();
    ids.add(NounKind::Claim, verdicts);
    ids.add(NounKind::Figure, vec![entry("f")]);
    ids.add(NounKind::Source, vec![entry("s")]);
    let world = World {
        repo: &repo,
        ids: &ids,
        uses: &[],
        plan: &Plan::default(),
    };
    let mut report = Report::default();
    card.check(&world, &mut report);
    let one = |f: &crate::report::Finding| {
        format!("{} {}: {}", f.kind.id, f.place.line, f.what)
    };
    report.findings().iter().map(one).collect()
}

/// Whether an edge goes against a claim with this verdict that speaks for
/// `favours`; settled evidence stands beside it.
fn is_against(edge: &str, verdict: &str, favours: &str) -> bool {
    let evidence = format!(
        "evidence = [\n{{ source = \"s\" }},\n{{ claim = \"{verdict}\", \
         favours = \"{favours}\" }}]"
    );
    let found = findings(&criterion(edge, &evidence));
    match &found[..] {
        [] => false,
        [one] if one.starts_with("criterion-edge 9: `a`") => true,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_edge_follows_the_verdicts_of_its_claims() {
    for (edge, verdict, favours, expected) in [
        ("go", "true", "go", false),
        ("go", "true", "rust", true),
        ("go", "true", "level", true),
        ("level", "true", "rust", true),
        ("go", "true-with-caveat", "rust", true),
        ("level", "true-with-caveat", "rust", false),
        ("go", "true-with-caveat", "level", false),
        ("go", "false", "go", true),
        ("go", "misleading", "rust", false),
        ("level", "outdated", "level", true),
        ("go", "opinion", "rust", false),
    ] {
        let against = is_against(edge, verdict, favours);
        assert_eq!(against, expected, "{edge}, {verdict} for {favours}");
    }
}

#[test]
fn an_edge_follows_what_was_measured() {
    for (edge, value, expected) in [
        ("go", "go", 0),
        ("go", "rust", 1),
        ("go", "none", 1),
        ("level", "none", 0),
        ("level", "go", 1),
    ] {
        let evidence =
            format!("evidence = [{{ figure = \"f\", value = \"{value}\" }}]");
        let found = findings(&criterion(edge, &evidence));
        assert_eq!(found.len(), expected, "{edge}, {value}: {found:?}");
    }
}

#[test]
fn what_nobody_can_check_carries_no_edge() {
    let open = "evidence = [{ claim = \"opinion\", favours = \"go\" }]";
    assert_eq!(
        findings(&criterion("go", open)),
        [
            "criterion-edge 5: `a` gives the edge to Go, and nothing settled \
          stands behind it"
        ]
    );
    let depends =
        format!("condition = \"c\"\nbetween = [\"go\", \"rust\"]\n{open}");
    assert_eq!(findings(&criterion("depends", &depends)), [""; 0]);
}

#[test]
fn evidence_is_named_whole_and_exists() {
    let one = |evidence: &str| {
        let evidence = format!("evidence = [{{ {evidence} }}]");
        findings(&criterion("go", &evidence)).join("; ")
    };
    assert_eq!(one("source = \"s\""), "");
    for (evidence, expected) in [
        ("figure = \"f\"", "names no value"),
        ("figure = \"f\", value = \"x\"", "no measured ratio"),
        ("claim = \"true\"", "does not say whom"),
        (
            "claim = \"true\", favours = \"depends\"",
            "does not say whom",
        ),
        ("source = \"s\", favours = \"go\"", "which a source has not"),
        ("at = \"x\"", "does not name exactly one"),
        ("source = \"t\"", "there is no source `t`"),
    ] {
        let found = one(evidence);
        assert!(found.contains(expected), "{evidence}: {found}");
    }
    let none = findings(&criterion("go", ""));
    assert_eq!(
        none,
        ["criterion-evidence 1: criterion `a` has no evidence"]
    );
}

#[test]
fn a_condition_belongs_to_what_depends() {
    let source = "evidence = [{ source = \"s\" }]";
    let found = findings(&criterion("depends", source));
    assert!(found[0].ends_with("does not say on what it depends"));
    let vague = format!("condition = \"c\"\nbetween = [\"go\"]\n{source}");
    let found = findings(&criterion("depends", &vague));
    assert!(found[0].ends_with("does not say how it can come out"));
    let stray = format!("condition = \"c\"\n{source}");
    let found = findings(&criterion("rust", &stray));
    assert!(found[0].starts_with("criterion-condition 1: "), "{found:?}");
}

#[test]
fn an_axis_names_criteria() {
    let text = criterion("go", "evidence = [{ source = \"s\" }]")
        + "[[axis]]\nname = \"X\"\ncriteria = [\"a\", \"b\"]\n";
    assert_eq!(findings(&text), ["id-unknown 8: there is no criterion `b`"]);
}

#[test]
fn the_table_and_the_profile_show_every_criterion() {
    let figure = "evidence = [{ figure = \"f\", value = \"go\" }]";
    let text = criterion("go", figure)
        + &criterion("rust", "evidence = [{ source = \"s\" }]")
            .replace("\"a\"", "\"b\"")
        + "[[axis]]\nname = \"X\"\ncriteria = [\"a\", \"b\"]\n";
    let card = card(&text);
    let page = Page {
        ids: &Ids::default(),
        uses: &[],
        path: PAGE,
    };
    let table = card.index(&page);
    for id in ["criterion-a", "criterion-b"] {
        assert!(table.contains(&format!("<tr id=\"{id}\"")), "{table}");
    }
    assert!(table.contains("measurement: "), "{table}");
    assert!(table.contains("Go 2.0×"), "{table}");
    let profile = card.profile(&page);
    assert!(
        profile.contains("Of 1 ratio measured here 1 is better for Go"),
        "{profile}"
    );
    assert!(profile.contains("<circle class=\"go\""), "{profile}");
    assert!(profile.contains("<circle class=\"rust ring\""), "{profile}");
    for html in [table, profile] {
        assert!(!html.contains("style="), "{html}");
    }
}
