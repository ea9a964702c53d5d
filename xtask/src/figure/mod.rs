//! Figures: questions answered by a measurement.
//!
//! `evidence/figures/<id>.toml` says what is compared ([`schema`]),
//! `cargo xtask measure` takes the samples ([`measure`]), and
//! `evidence/results/<id>/<environment>.json` keeps them ([`results`]). Every
//! number that a reader sees is computed from the samples when the page is
//! made.

mod advantage;
mod chart;
mod command;
mod environment;
mod explorer;
mod export;
mod invent;
pub mod measure;
mod new;
mod number;
mod results;
mod schema;
pub mod stats;
mod view;

#[cfg(test)]
mod tests;

pub use advantage::{Advantage, advantages};
pub use invent::invent;
pub use new::create;

use self::results::Results;
use self::schema::Figure;
use self::view::Shown;
use crate::data;
use crate::noun::{Entry, Generated, Noun, NounKind, Page, Published, World};
use crate::repo::{Repo, line_of};
use crate::report::{Kind, Place, Report, did_you_mean};

/// A definition contradicts itself.
pub static INVALID: Kind = Kind {
    id: "figure-invalid",
    cause: "A figure's value names no variant, its chart draws no value, two \
            variants share an id, or its code or chapter does not exist.",
    example: "evidence/figures/task-memory.toml:61: value `ratio` names no \
              variant: `tokyo`",
    mend: "Correct the definition.",
};

/// A title's number comes from nowhere.
pub static TITLE: Kind = Kind {
    id: "figure-title",
    cause: "A figure's title states a number of its own, or none, instead of \
            naming a value in braces.",
    example: "evidence/figures/task-memory.toml:2: the title has a number \
              that comes from no value",
    mend: "Write the name of the value in braces: `{ratio}`.",
};

/// There is nothing to show.
pub static RESULTS: Kind = Kind {
    id: "figure-results",
    cause: "A figure has no results, results that do not parse, or results of \
            several environments and none chosen.",
    example: "evidence/figures/task-memory.toml: `task-memory` has no results",
    mend: "Measure it: `cargo xtask measure <id>`; of several environments \
           choose one with `environment = \"…\"`.",
};

/// Results were changed by hand.
pub static EDITED: Kind = Kind {
    id: "figure-edited",
    cause: "A results file was changed after the measurement: its seal does \
            not fit its samples, or a value does not follow from them.",
    example: "evidence/results/task-memory/linux-2-core-vm-intel-xeon.json: \
              `ratio` is 7.1 and the samples give 5.94",
    mend: "Restore the file (`git checkout -- <file>`), or measure again. \
           After a change of a formula: `cargo xtask measure <id> --bless`.",
};

/// The program changed after the measurement.
pub static STALE: Kind = Kind {
    id: "figure-stale",
    cause: "The commands or the code of a variant changed after it was \
            measured.",
    example: "evidence/results/task-memory/linux-2-core-vm-intel-xeon.json: \
              `tokio` is not the program that was measured",
    mend: "Measure it again: `cargo xtask measure <id>`.",
};

/// No chapter uses the figure.
pub static UNUSED: Kind = Kind {
    id: "figure-unused",
    cause: "No chapter shows the figure or one of its values.",
    example: "evidence/figures/task-memory.toml: no chapter uses `task-memory`",
    mend: "Put `{{#figure id}}` into a chapter, or delete the figure.",
};

/// A variant does not run or computes something else.
pub static SMOKE: Kind = Kind {
    id: "figure-smoke",
    cause: "A variant does not build, does not run, or its checksum is not \
            the expected one.",
    example: "evidence/figures/task-memory.toml: `tokio` computes 99999, \
              expected 100000",
    mend: "Correct the program; `cargo xtask measure <id> --smoke` tries it.",
};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] =
    &[&INVALID, &TITLE, &RESULTS, &EDITED, &STALE, &UNUSED, &SMOKE];

struct Loaded {
    figure: Figure,
    /// The text of the definition, for the lines of findings.
    text: String,
    /// The results of every environment, by its name.
    results: Vec<Results>,
}

impl Loaded {
    /// The results of the chosen environment, or of the only one.
    fn chosen(&self) -> Option<&Results> {
        match (&self.figure.environment, &self.results[..]) {
            (Some(name), all) => {
                all.iter().find(|r| r.environment.name == *name)
            }
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }

    /// With what a page shows of it; `None` where nothing is chosen.
    fn shown(&self) -> Option<Shown<'_>> {
        Some(Shown {
            figure: &self.figure,
            results: self.chosen()?,
            elsewhere: &self.results,
        })
    }
}

/// All figures.
pub struct Figures {
    repo: Repo,
    all: Vec<Loaded>,
}

impl Figures {
    /// Loads `evidence/figures/*.toml` and the results.
    pub fn load(repo: &Repo, report: &mut Report) -> Self {
        let files = repo.files("evidence/figures", "toml");
        Self::load_from(repo, files, report)
    }

    /// Loads the figure `id` alone.
    fn load_one(repo: &Repo, id: &str, report: &mut Report) -> Self {
        Self::load_from(repo, vec![Self::file(id)], report)
    }

    fn load_from(repo: &Repo, files: Vec<String>, report: &mut Report) -> Self {
        let mut all = Vec::new();
        for file in files {
            let Some((mut figure, text)) =
                data::read::<Figure>(repo, &file, report)
            else {
                continue;
            };
            let name = file.rsplit('/').next().unwrap_or(&file);
            figure.id = name.trim_end_matches(".toml").to_string();
            let results = stored(repo, &figure);
            all.push(Loaded {
                figure,
                text,
                results,
            });
        }
        Self {
            repo: repo.clone(),
            all,
        }
    }

    /// All definitions.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.all.iter().map(|loaded| &loaded.figure)
    }

    /// The definition with this id.
    pub fn get(&self, id: &str) -> Option<&Figure> {
        self.figures().find(|figure| figure.id == id)
    }

    /// The file that defines the figure `id`.
    pub fn file(id: &str) -> String {
        format!("evidence/figures/{id}.toml")
    }

    fn shown(&self) -> impl Iterator<Item = Shown<'_>> {
        self.all.iter().filter_map(Loaded::shown)
    }

    /// Reports what is wrong with a definition in itself.
    pub fn check_definition(
        &self,
        repo: &Repo,
        figure: &Figure,
        report: &mut Report,
    ) {
        let file = Self::file(&figure.id);
        let text = self
            .all
            .iter()
            .find(|loaded| loaded.figure.id == figure.id)
            .map_or("", |loaded| &loaded.text);
        let place = |offset| match offset {
            0 => Place::file(&file),
            offset => Place::new(&file, line_of(text, offset)),
        };
        let help = format!("correct {file}");
        for (offset, fault) in figure.faults() {
            report.add(&INVALID, place(offset), fault, &help);
        }
        if let Some(fault) = figure.title_fault() {
            let place = place(figure.title.span().start);
            report.add(&TITLE, place, fault, "name the value in braces");
        }
        let mut files: Vec<&String> =
            figure.variants.iter().flat_map(|v| &v.code).collect();
        files.sort();
        files.dedup();
        for missing in files.iter().filter(|f| !repo.path(f).is_file()) {
            let what = format!("there is no file {missing}");
            report.add(&INVALID, Place::file(&file), what, &help);
        }
    }

    /// Reports results that are missing, changed or older than the program.
    pub fn check_results(
        &self,
        repo: &Repo,
        figure: &Figure,
        report: &mut Report,
    ) {
        let stored = results::all(repo, &figure.id);
        let again = format!("cargo xtask measure {}", figure.id);
        let mut loaded = self.all.iter();
        let own = loaded.find(|loaded| loaded.figure.id == figure.id);
        if own.and_then(Loaded::chosen).is_none() {
            let what = if stored.len() > 1 {
                format!("`{}` does not choose an environment", figure.id)
            } else {
                format!("`{}` has no results to show", figure.id)
            };
            let place = Place::file(Self::file(&figure.id));
            report.add(&RESULTS, place, what, &again);
        }
        let programs = results::programs(repo, figure);
        for (file, results) in stored {
            match results {
                Err(error) => report.add(
                    &RESULTS,
                    Place::file(&file),
                    format!("{error:#}"),
                    &again,
                ),
                Ok(results) => {
                    check_stored(&file, figure, &results, report);
                    for (variant, program) in &programs {
                        if results.programs.get(variant) != Some(program) {
                            report.add(
                                &STALE,
                                Place::file(&file),
                                format!(
                                    "`{variant}` is not the program that was \
                                     measured"
                                ),
                                &again,
                            );
                        }
                    }
                }
            }
        }
    }
}

/// The results of `figure` that can be read.
fn stored(repo: &Repo, figure: &Figure) -> Vec<Results> {
    let all = results::all(repo, &figure.id).into_iter();
    all.filter_map(|(_, results)| results.ok()).collect()
}

/// Reports a seal or a value that does not fit the samples.
fn check_stored(
    file: &str,
    figure: &Figure,
    results: &Results,
    report: &mut Report,
) {
    if results.seal != results.compute_seal() {
        report_seal(file, figure, report);
        return;
    }
    let derived = results.derive(figure);
    let names = derived.keys().chain(results.values.keys());
    for name in names.collect::<std::collections::BTreeSet<_>>() {
        let what = match (results.values.get(name), derived.get(name)) {
            (Some(stored), Some(right)) if stored.agrees(right) => continue,
            (Some(stored), Some(right)) => format!(
                "`{name}` is {} ({} to {}) and the samples give {} ({} to {})",
                stored.value,
                stored.low,
                stored.high,
                right.value,
                right.low,
                right.high
            ),
            (Some(_), None) => format!("`{name}` follows from no sample"),
            (None, _) => format!("`{name}` is missing"),
        };
        report.add(
            &EDITED,
            Place::file(file),
            what,
            format!(
                "git checkout -- {file}, or after a change of the formula: \
                 cargo xtask measure {} --bless",
                figure.id
            ),
        );
    }
}

/// Reports samples that were changed after the measurement.
fn report_seal(file: &str, figure: &Figure, report: &mut Report) {
    report.add(
        &EDITED,
        Place::file(file),
        "the samples are not the ones that were measured",
        format!(
            "git checkout -- {file}, or cargo xtask measure {}",
            figure.id
        ),
    );
}

impl Noun for Figures {
    fn kind(&self) -> NounKind {
        NounKind::Figure
    }

    fn entries(&self) -> Vec<Entry> {
        self.figures()
            .map(|figure| Entry {
                id: figure.id.clone(),
                place: Place::file(Self::file(&figure.id)),
                page: view::page_path(&figure.id),
                fragment: String::new(),
                title: figure.question.clone(),
                planned: None,
            })
            .collect()
    }

    fn gist(&self, id: &str) -> String {
        let Some(figure) = self.get(id) else {
            return String::new();
        };
        let labels = figure.variants.iter().map(|v| v.label.as_str());
        labels.collect::<Vec<_>>().join(", ")
    }

    fn check(&self, world: &World, report: &mut Report) {
        for figure in self.figures() {
            self.check_definition(world.repo, figure, report);
            self.check_results(world.repo, figure, report);
            if !world.repo.path("src").join(&figure.chapter).is_file() {
                report.add(
                    &INVALID,
                    Place::file(Self::file(&figure.id)),
                    format!("there is no chapter {}", figure.chapter),
                    "name the chapter that argues with the figure",
                );
            }
            if !world.is_used(NounKind::Figure, &figure.id) {
                report.add(
                    &UNUSED,
                    Place::file(Self::file(&figure.id)),
                    format!("no chapter uses `{}`", figure.id),
                    format!("put {{{{#figure {}}}}} into one", figure.id),
                );
            }
        }
    }

    fn render(
        &self,
        name: &str,
        argument: &str,
        page: &Page,
    ) -> Result<String, (String, String)> {
        let (id, value) = match argument.split_once('.') {
            Some((id, value)) if name == "value" => (id, value),
            _ if name == "value" => {
                return Err((
                    format!("`{argument}` names no value"),
                    "write it as figure.value".into(),
                ));
            }
            _ => (argument, ""),
        };
        let shown =
            self.shown().find(|s| s.figure.id == id).ok_or_else(|| {
                (
                    format!("figure `{id}` has no results"),
                    format!("cargo xtask measure {id}"),
                )
            })?;
        if name == "figure" {
            return Ok(crate::html::one_line(view::figure(shown, page)));
        }
        view::value(shown, value, page).ok_or_else(|| {
            let known = shown.figure.values.keys().map(String::as_str);
            let help =
                did_you_mean(value, known.clone()).unwrap_or_else(|| {
                    let all: Vec<_> = known.collect();
                    format!("its values are {}", all.join(", "))
                });
            (format!("figure `{id}` has no value `{value}`"), help)
        })
    }

    fn index(&self, page: &Page) -> String {
        let shown: Vec<_> = self.shown().collect();
        explorer::index(&shown, page)
    }

    fn files(&self, from: &Page) -> Vec<Published> {
        let shown: Vec<_> = self.shown().collect();
        export::files(&shown, from)
    }

    fn pages(&self, page: &Page) -> Vec<Generated> {
        let code = |file: &str| {
            // A missing file is a finding of the check.
            self.repo
                .read(file, &mut Report::default())
                .unwrap_or_default()
        };
        self.shown()
            .map(|shown| {
                let path = view::page_path(&shown.figure.id);
                let own = Page {
                    ids: page.ids,
                    uses: page.uses,
                    path: &path,
                };
                let html = view::whole(shown, &code, &own);
                Generated {
                    title: shown.figure.question.clone(),
                    html,
                    path,
                }
            })
            .collect()
    }
}
