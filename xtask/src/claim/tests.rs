use super::*;
use crate::noun::Ids;

/// A ledger of `text`, claims of a file.
fn ledger(text: &str) -> Claims {
    let data: File = toml::from_str(text).expect("the file is valid");
    let file = "evidence/claims/t.toml";
    Claims(data::place(file, text, "claim", data.claim))
}

fn claim(id: &str, verdict: &str, more: &str) -> String {
    format!(
        "[[claim]]\nid = \"{id}\"\nstatement = \"S of {id}\"\ntopic = \"t\"\n\
         verdict = \"{verdict}\"\nchecked = 2026-11-21\n{more}\n\n"
    )
}

fn page(ids: &Ids) -> Page<'_> {
    Page {
        ids,
        uses: &[],
        path: "evidence/claims.md",
    }
}

/// The page at `path` that the claims generate.
fn generated(claims: &Claims, path: &str) -> String {
    let mut ids = Ids::default();
    ids.add(NounKind::Claim, claims.entries());
    let pages = claims.pages(&page(&ids));
    let page = pages.into_iter().find(|p| p.path == path);
    page.expect("there is such a page").html
}

#[test]
fn readings_are_counted_and_told() {
    let claims = ledger(
        &[
            claim("a", "true", "readings = [\"true\", \"true\"]"),
            claim(
                "b",
                "true",
                "readings = [\"true\", \"false\"]\nsettled = \"The source.\"",
            ),
            claim("c", "true", ""),
        ]
        .concat(),
    );
    let index = claims.index(&page(&Ids::default()));
    assert!(index.contains("2 were read twice"), "{index}");
    assert!(index.contains("they agreed on 1 and differed on 1"));
    let topic = generated(&claims, "evidence/claims/t.md");
    assert!(topic.contains("both readers found it true."), "{topic}");
    assert!(topic.contains(
        "the readers differed: true and false. Settled by: The source."
    ));
}

#[test]
fn each_contradiction_stands_once() {
    let claims = ledger(
        &[
            claim("a", "true", "contradicts = [\"b\"]"),
            claim("b", "true", "contradicts = [\"a\", \"c\"]"),
            claim("c", "true", "contradicts = [\"b\"]"),
        ]
        .concat(),
    );
    let html = generated(&claims, contradictions::PATH);
    assert!(html.contains("<p>2 times the documents"), "{html}");
    assert_eq!(html.matches("<section").count(), 1);
    assert!(html.contains("Against b"));
    for id in ["a", "b", "c"] {
        assert_eq!(html.matches(&format!("S of {id}")).count(), 1, "{id}");
    }
}

#[test]
fn a_claim_is_listed_by_verdict_and_by_document() {
    let claims = ledger(
        &[
            claim("a", "true", "said_by = [\"000\", \"003\"]"),
            claim("b", "false", "said_by = [\"003\"]\ncorrection = \"C\""),
        ]
        .concat(),
    );
    let on = |path: &str| {
        let html = generated(&claims, path);
        let on = |id: &str| html.contains(&format!("t.html#claim-{id}\""));
        [on("a"), on("b")]
    };
    assert_eq!(on("evidence/claims/verdict-true.md"), [true, false]);
    assert_eq!(on("evidence/claims/verdict-false.md"), [false, true]);
    assert_eq!(on("evidence/claims/document-000.md"), [true, false]);
    assert_eq!(on("evidence/claims/document-003.md"), [true, true]);
}

#[test]
fn the_chart_adds_up() {
    let claims = ledger(
        &[
            claim("a", "true", "said_by = [\"000\"]"),
            claim("b", "false", "said_by = [\"000\"]"),
            claim("c", "false", ""),
        ]
        .concat(),
    );
    let html = chart::figure(&claims, &page(&Ids::default())).into_string();
    assert!(
        html.contains("Of 3 claims 1 are true as they stand"),
        "{html}"
    );
    assert!(html.contains("000: 2 claims; 1 true; 1 false."), "{html}");
    assert!(html.contains("50% hold, 50% do not"), "{html}");
    assert!(html.contains("x=\"50.00%\""), "{html}");
}

#[test]
fn the_data_hold_every_claim() {
    let text = claim("a", "false", "correction = \"C, \\\"c\\\"\"");
    let claims = ledger(&text);
    let mut ids = Ids::default();
    ids.add(NounKind::Claim, claims.entries());
    let files = claims.files(&page(&ids));
    let json: serde_json::Value = serde_json::from_str(&files[0].text).unwrap();
    assert_eq!(json[0]["verdict"], "false");
    assert_eq!(json[0]["correction"], "C, \"c\"");
    assert_eq!(json[0]["address"], "claims/t.html#claim-a");
    assert_eq!(files[1].text.lines().count(), 2);
    assert!(files[1].text.contains("\"C, \"\"c\"\"\""));
}
