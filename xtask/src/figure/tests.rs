//! The noun as a whole, on figures whose programs are `printf`.

use std::fs;
use std::path::PathBuf;

use clap::Parser;

use super::environment::Environment;
use super::measure::{Options, measure, run};
use super::results::Results;
use super::{Figures, view};
use crate::noun::{Ids, Noun, Page};
use crate::repo::Repo;
use crate::report::Report;

/// Two variants; the first is twice the second, give or take the sample's
/// number in the third digit.
const DEFINITION: &str = r#"
question = "Which is more?"
title = "Go prints {ratio} as much as Rust"
topic = "tests"
chapter = "a.md"
unit = "bytes"
better = "less"
sample = "printed"
rounds = 2
method = "It prints."
bias = []
chart = ["ratio"]

[[variant]]
id = "go"
language = "go"
label = "Go"
run = 'printf sample\t20{sample}\nchecksum\t7\n'
expect = "7"
code = ["book.toml"]

[[variant]]
id = "rust"
language = "rust"
label = "Rust"
run = 'printf sample\t10{sample}\nchecksum\t7\n'
expect = "7"
code = ["book.toml"]

[values.ratio]
statistic = "ratio"
of = "go"
to = "rust"

[values."alone.go"]
statistic = "mean"
of = "go"
"#;

const STORED: &str = "evidence/results/print/here.json";
const PARTIAL: &str = "target/figures/print/here.partial.json";

/// The options that `words` mean on the command line.
fn options(words: &[&str]) -> Options {
    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        options: Options,
    }
    Line::parse_from([&["measure"], words].concat()).options
}

/// A repository with one figure, `print`.
struct Trial {
    _folder: tempfile::TempDir,
    repo: Repo,
}

impl Trial {
    fn new(definition: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("book.toml"), "").unwrap();
        let repo = Repo::at(folder.path()).unwrap();
        fs::create_dir_all(repo.path("evidence/figures")).unwrap();
        fs::write(repo.path("evidence/figures/print.toml"), definition)
            .unwrap();
        Self {
            _folder: folder,
            repo,
        }
    }

    fn changed(from: &str, to: &str) -> Self {
        assert!(DEFINITION.contains(from));
        Self::new(&DEFINITION.replace(from, to))
    }

    fn figures(&self) -> Figures {
        let mut report = Report::default();
        let figures = Figures::load(&self.repo, &mut report);
        assert!(report.is_clean(), "{:?}", report.findings());
        figures
    }

    fn measure(&self, rounds: usize) -> anyhow::Result<Results> {
        let environment = Environment {
            name: "here".into(),
            ..Environment::default()
        };
        let figures = self.figures();
        let figure = figures.get("print").unwrap();
        measure(&self.repo, figure, environment, rounds)
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.repo.path(relative)
    }

    /// The findings of the checks, as `id: what`.
    fn findings(&self) -> Vec<String> {
        let figures = self.figures();
        let figure = figures.get("print").unwrap();
        let mut report = Report::default();
        figures.check_definition(&self.repo, figure, &mut report);
        figures.check_results(&self.repo, figure, &mut report);
        report
            .findings()
            .iter()
            .map(|f| format!("{}: {}", f.kind.id, f.what))
            .collect()
    }

    /// Replaces text in the stored results.
    fn edit(&self, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(STORED)).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(self.path(STORED), text.replacen(from, to, 1)).unwrap();
    }
}

#[test]
fn rounds_are_interleaved_and_what_is_stored_holds() {
    let trial = Trial::new(DEFINITION);
    let results = trial.measure(2).unwrap();
    let order: Vec<_> = results
        .samples
        .iter()
        .map(|s| (s.round, s.position, s.variant.as_str(), s.value))
        .collect();
    let expected = [
        (1, 1, "go", 201.0),
        (1, 2, "rust", 102.0),
        (2, 1, "rust", 103.0),
        (2, 2, "go", 204.0),
    ];
    assert_eq!(order, expected);
    assert_eq!(Results::read(&trial.path(STORED)).unwrap(), results);
    assert!(!trial.path(PARTIAL).exists());
    assert_eq!(trial.findings(), [""; 0]);
}

#[test]
fn an_interrupted_measurement_goes_on_after_its_last_whole_round() {
    let trial = Trial::new(DEFINITION);
    let mut before = trial.measure(2).unwrap();
    fs::remove_file(trial.path(STORED)).unwrap();
    // Stopped within the second round.
    before.samples.pop();
    before.samples[0].started = "marked".into();
    before.samples[2].started = "dropped".into();
    before.write(&trial.path(PARTIAL)).unwrap();

    let after = trial.measure(3).unwrap();
    assert_eq!(after.rounds(), 3);
    assert_eq!(after.samples.len(), 6);
    assert_eq!(after.started, before.started);
    assert_eq!(after.samples[0].started, "marked");
    assert!(after.samples.iter().all(|s| s.started != "dropped"));
}

#[test]
fn partial_results_of_another_program_are_not_gone_on_with() {
    let trial = Trial::new(DEFINITION);
    let mut before = trial.measure(2).unwrap();
    before.samples[0].started = "marked".into();
    before.programs.insert("go".into(), "another".into());
    before.write(&trial.path(PARTIAL)).unwrap();
    let after = trial.measure(2).unwrap();
    assert!(after.samples.iter().all(|s| s.started != "marked"));
}

#[test]
fn fewer_rounds_never_replace_more() {
    let trial = Trial::new(DEFINITION);
    trial.measure(3).unwrap();
    let before = fs::read(trial.path(STORED)).unwrap();
    let error = trial.measure(2).unwrap_err().to_string();
    assert!(error.contains("--samples 3"), "{error}");
    assert_eq!(fs::read(trial.path(STORED)).unwrap(), before);
}

#[test]
fn a_measurement_that_fails_leaves_the_good_result() {
    let trial = Trial::new(DEFINITION);
    trial.measure(2).unwrap();
    let before = fs::read(trial.path(STORED)).unwrap();
    let broken = DEFINITION.replacen("printf", "false", 1);
    fs::write(trial.path("evidence/figures/print.toml"), broken).unwrap();
    let error = trial.measure(2).unwrap_err().to_string();
    assert!(error.contains("failed"), "{error}");
    assert_eq!(fs::read(trial.path(STORED)).unwrap(), before);
}

#[test]
fn a_wrong_checksum_voids_the_sample_and_three_end_the_run() {
    let trial = Trial::changed("checksum\\t7", "checksum\\t8");
    let error = trial.measure(2).unwrap_err().to_string();
    assert!(error.contains("wrong checksum"), "{error}");
    assert!(!trial.path(STORED).exists());
}

#[test]
fn a_void_sample_is_kept_and_never_counted() {
    let trial = Trial::new(DEFINITION);
    let mut before = trial.measure(2).unwrap();
    fs::remove_file(trial.path(STORED)).unwrap();
    let void = before.samples[0].clone();
    before.voided.push(void);
    before.write(&trial.path(PARTIAL)).unwrap();
    let after = trial.measure(2).unwrap();
    assert_eq!((after.samples.len(), after.voided.len()), (4, 1));
    assert_eq!(after.values["ratio"].n, 2);
}

#[test]
fn less_than_a_nanosecond_is_no_measurement() {
    let trial = Trial::new(
        &DEFINITION
            .replace("unit = \"bytes\"", "unit = \"seconds\"")
            .replace("sample\\t20{sample}", "sample\\t0.0000000009"),
    );
    let error = trial.measure(2).unwrap_err().to_string();
    assert!(error.contains("optimiser"), "{error}");
}

#[test]
fn an_edited_sample_or_value_is_found() {
    let trial = Trial::new(DEFINITION);
    trial.measure(2).unwrap();
    trial.edit("\"value\": 201.0", "\"value\": 211.0");
    let expected =
        "figure-edited: the samples are not the ones that were measured";
    assert_eq!(trial.findings(), [expected]);

    trial.measure(2).unwrap();
    let stored = Results::read(&trial.path(STORED)).unwrap();
    let ratio = stored.values["ratio"].value.to_string();
    trial.edit(&ratio, "9.5");
    let findings = trial.findings();
    assert_eq!(findings.len(), 1);
    assert!(findings[0].starts_with("figure-edited: `ratio` is 9.5"));
}

#[test]
fn a_changed_formula_is_blessed_and_a_changed_sample_is_not() {
    let trial = Trial::new(DEFINITION);
    trial.measure(2).unwrap();
    let swapped = DEFINITION
        .replace("of = \"go\"\nto = \"rust\"", "of = \"rust\"\nto = \"go\"");
    fs::write(trial.path("evidence/figures/print.toml"), swapped).unwrap();
    assert_eq!(trial.findings().len(), 1);
    let bless = options(&["print", "--bless"]);
    run(&trial.repo, &bless, &mut Report::default()).unwrap();
    assert_eq!(trial.findings(), [""; 0]);

    trial.edit("\"value\": 201.0", "\"value\": 211.0");
    let mut report = Report::default();
    run(&trial.repo, &bless, &mut report).unwrap();
    assert_eq!(report.findings()[0].kind.id, "figure-edited");
    assert_eq!(trial.findings().len(), 1);
}

#[test]
fn results_older_than_the_program_are_found() {
    let trial = Trial::new(DEFINITION);
    trial.measure(2).unwrap();
    fs::write(trial.path("book.toml"), "changed = true\n").unwrap();
    let findings = trial.findings();
    assert_eq!(findings.len(), 2);
    assert!(findings[0].starts_with("figure-stale: `go` is not the program"));
}

#[test]
fn missing_results_and_an_open_choice_are_found() {
    let trial = Trial::new(DEFINITION);
    let missing = "figure-results: `print` has no results to show";
    assert_eq!(trial.findings(), [missing]);
    trial.measure(2).unwrap();
    let other = STORED.replace("here", "there");
    fs::copy(trial.path(STORED), trial.path(&other)).unwrap();
    let open = "figure-results: `print` does not choose an environment";
    assert_eq!(trial.findings(), [open]);
}

#[test]
fn a_definition_that_contradicts_itself_is_found() {
    let cases = [
        (
            "of = \"go\"\nto",
            "of = \"og\"\nto",
            "names no variant: `og`",
        ),
        ("\nto = \"rust\"", "", "the ratio `ratio` has no `to`"),
        (
            "chart = [\"ratio\"]",
            "chart = [\"ration\"]",
            "draws no value",
        ),
        ("rounds = 2", "rounds = 1", "two rounds or more"),
        (
            "{ratio} as much",
            "2 times {ratio} as much",
            "from no value",
        ),
        ("{ratio} as much", "as much", "states no value"),
        ("{ratio} as much", "{ration} as much", "names no value"),
        ("\"book.toml\"", "\"gone.rs\"", "there is no file gone.rs"),
    ];
    for (from, to, expected) in cases {
        let findings = Trial::changed(from, to).findings();
        let found = findings.iter().any(|f| f.contains(expected));
        assert!(found, "{expected}: {findings:?}");
    }
}

#[test]
fn a_ratio_that_may_be_one_is_no_difference() {
    let trial = Trial::new(&DEFINITION.replace("sample\\t20", "sample\\t10"));
    let results = trial.measure(2).unwrap();
    let figures = trial.figures();
    let message = view::message(figures.get("print").unwrap(), &results);
    assert!(
        message.contains("× (no detectable difference)"),
        "{message}"
    );
}

#[test]
fn values_render_and_a_wrong_name_gets_the_nearest() {
    let trial = Trial::new(DEFINITION);
    trial.measure(2).unwrap();
    let figures = trial.figures();
    let mut ids = Ids::default();
    ids.add(figures.kind(), figures.entries());
    let page = Page {
        ids: &ids,
        uses: &[],
        path: "decide/a.md",
    };
    let render = |argument| figures.render("value", argument, &page);
    let html = render("print.alone.go").unwrap();
    assert!(html.contains(">202\u{a0}bytes<"), "{html}");
    assert!(html.contains("../evidence/figures/print.html"), "{html}");
    assert!(render("print.ratio").unwrap().contains(">1.98×<"));
    let (_, help) = render("print.raito").unwrap_err();
    assert_eq!(help, "did you mean `ratio`?");
    let figure = figures.render("figure", "print", &page).unwrap();
    assert!(!figure.contains('\n') && !figure.contains("style="));
    assert!(figure.contains("role=\"img\""));
}

#[test]
fn a_smoke_run_names_the_variant_that_computes_something_else() {
    let trial = Trial::changed("expect = \"7\"", "expect = \"8\"");
    let smoke = options(&["--smoke"]);
    let mut report = Report::default();
    run(&trial.repo, &smoke, &mut report).unwrap();
    let what = &report.findings()[0].what;
    assert_eq!(what, "`go` computes 7, expected 8");
    assert!(!trial.path(STORED).exists());
}

#[test]
fn environments_stand_beside_each_other_and_are_published() {
    let trial = Trial::new(DEFINITION);
    let mut results = trial.measure(2).unwrap();
    results.environment.name = "there".into();
    let path = trial.path("evidence/results/print/there.json");
    {
        let figures = trial.figures();
        results.finish(figures.get("print").unwrap());
    }
    results.write(&path).unwrap();
    let chosen = format!("environment = \"here\"\n{DEFINITION}");
    fs::write(trial.path("evidence/figures/print.toml"), chosen).unwrap();
    let figures = trial.figures();
    let mut ids = Ids::default();
    ids.add(figures.kind(), figures.entries());
    let page = Page {
        ids: &ids,
        uses: &[],
        path: "evidence/figures.md",
    };
    let index = figures.index(&page);
    for name in ["here", "there"] {
        let part = format!("data-environment=\"{name}\"");
        assert_eq!(index.matches(&part).count(), 1, "{index}");
    }
    assert!(index.contains("data-languages=\"go rust\""), "{index}");
    let whole = &figures.pages(&page)[0].html;
    assert!(whole.contains("In every environment"), "{whole}");
    let files = figures.files(&page);
    let json: serde_json::Value = serde_json::from_str(&files[0].text).unwrap();
    assert_eq!(json[0]["address"], "figures/print.html");
    assert_eq!(json[0]["results"][1]["environment"], "there");
    let ratio = &json[0]["results"][0]["values"][1];
    assert_eq!(ratio["name"], "ratio");
    assert_eq!(ratio["of"], "go");
    // A heading, and two values in each environment.
    assert_eq!(files[1].text.lines().count(), 5);
    let advantage = figures.advantage("print", "ratio").unwrap();
    assert_eq!(advantage.words(), "Rust 1.98×");
    assert!(figures.advantage("print", "alone.go").is_none());
}
