//! `cargo xtask measure`: interleaved rounds, kept as they come.

use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use indicatif::{ProgressBar, ProgressStyle};

use super::command::{Bench, line};
use super::environment::Environment;
use super::results::{self, Results, Sample};
use super::schema::{Figure, Sampling, Variant};
use super::{Figures, SMOKE, view};
use crate::repo::{Repo, write_whole};
use crate::report::{Place, Report, did_you_mean};
use crate::run;
use crate::tally::Tally;

/// A wrong checksum may come once or twice from a disturbed machine; more
/// often the program is wrong.
const MOST_VOIDED: usize = 3;

/// What to measure, and how.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// The figures; all of them unless named.
    figures: Vec<String>,
    /// Rounds, each with one sample of each variant; the figure says how
    /// many unless given.
    #[arg(long, value_name = "N")]
    samples: Option<usize>,
    /// Measure nothing: recompute every value from the stored samples.
    #[arg(long, conflicts_with_all = ["samples", "smoke", "bless"])]
    check: bool,
    /// Store nothing: run each variant once and verify its checksum.
    #[arg(long, conflicts_with_all = ["samples", "bless"])]
    smoke: bool,
    /// Measure nothing: store the values that follow from the samples.
    #[arg(long, conflicts_with = "samples")]
    bless: bool,
}

impl Options {
    /// Only the figure `id`.
    pub fn only(id: &str) -> Self {
        Self {
            figures: vec![id.into()],
            ..Self::default()
        }
    }
}

/// Runs the command; what is wrong with the book goes to `report`.
pub fn run(repo: &Repo, options: &Options, report: &mut Report) -> Result<()> {
    let all = Figures::load(repo, report);
    let figures = select(&all, &options.figures)?;
    for figure in &figures {
        all.check_definition(repo, figure, report);
    }
    if !report.is_clean() {
        return Ok(());
    }
    if options.check {
        for figure in figures {
            all.check_results(repo, figure, report);
        }
        return Ok(());
    }
    if options.bless {
        return figures.into_iter().try_for_each(|f| bless(repo, f, report));
    }
    if options.smoke {
        let mut tally = Tally::default();
        for figure in figures {
            tally += smoke(repo, figure, report)?;
        }
        report.close_with(tally);
        return Ok(());
    }
    run::on_interrupt(|| {
        eprintln!("\nstopped; the same command goes on from here");
        std::process::exit(130);
    });
    for figure in figures {
        let rounds = options.samples.unwrap_or(figure.rounds);
        let environment = Environment::here(repo, &figure.languages());
        let results = measure(repo, figure, environment, rounds)?;
        println!("{}", view::message(figure, &results));
    }
    Ok(())
}

/// Builds and runs every variant of every figure once; what does not compute
/// what it should goes to `report`.
pub fn smoke_all(repo: &Repo, report: &mut Report) -> Result<Tally> {
    let mut tally = Tally::default();
    for figure in Figures::load(repo, report).figures() {
        tally += smoke(repo, figure, report)?;
    }
    Ok(tally)
}

fn select<'a>(all: &'a Figures, names: &[String]) -> Result<Vec<&'a Figure>> {
    if names.is_empty() {
        return Ok(all.figures().collect());
    }
    names
        .iter()
        .map(|name| {
            all.get(name).with_context(|| {
                let known = all.figures().map(|f| f.id.as_str());
                let help = did_you_mean(name, known).unwrap_or_else(|| {
                    "the figures are in evidence/figures".into()
                });
                format!("there is no figure `{name}`\nhelp: {help}")
            })
        })
        .collect()
}

/// Measures `figure`, going on where an interrupted measurement stopped, and
/// stores the results when all rounds are complete.
pub fn measure(
    repo: &Repo,
    figure: &Figure,
    environment: Environment,
    rounds: usize,
) -> Result<Results> {
    ensure!(
        rounds >= 2,
        "an interval needs two rounds or more\nhelp: --samples {}",
        figure.rounds
    );
    let name = environment.name.clone();
    let stored = repo.path(results::path(&figure.id, &name));
    if let Ok(before) = Results::read(&stored) {
        ensure!(
            before.rounds() <= rounds,
            "{} has {} rounds, and {rounds} would replace them\nhelp: \
             --samples {}, or remove the file",
            repo.relative(&stored),
            before.rounds(),
            before.rounds()
        );
    }
    if environment.is_busy() {
        eprintln!(
            "warning: the load is {}; the intervals will be wide",
            environment.load.unwrap_or_default()
        );
    }
    let bench = Bench::of(repo, &figure.id)?;
    let mut run = Run::start(repo, figure, bench, environment, rounds)?;
    let progress = ProgressBar::new((rounds * figure.variants.len()) as u64);
    progress.set_style(
        ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}")
            .expect("valid"),
    );
    progress.set_message(format!("{}: building", figure.id));
    run.build()?;
    while let Some((round, position, variant)) = run.next() {
        progress.set_position(run.results.samples.len() as u64);
        progress.set_message(format!("{}: {}", figure.id, variant.id));
        run.take(round, position, variant)?;
    }
    progress.finish_and_clear();
    run.results.finish(figure);
    run.results.write(&stored)?;
    std::fs::remove_file(&run.partial)
        .context("the partial results cannot be removed")?;
    Ok(run.results)
}

/// A measurement on its way.
struct Run<'a> {
    figure: &'a Figure,
    bench: Bench,
    results: Results,
    rounds: usize,
    /// Where the samples so far are kept.
    partial: PathBuf,
}

impl<'a> Run<'a> {
    /// A new run, or the interrupted one with the same programs in the same
    /// environment.
    fn start(
        repo: &Repo,
        figure: &'a Figure,
        bench: Bench,
        environment: Environment,
        rounds: usize,
    ) -> Result<Self> {
        let programs = results::programs(repo, figure);
        let partial =
            bench.out.join(format!("{}.partial.json", environment.name));
        let kept = Results::read(&partial).ok().filter(|kept| {
            kept.programs == programs && kept.environment.matches(&environment)
        });
        let results = match kept {
            Some(mut kept) => {
                kept.keep_whole_rounds(figure.variants.len());
                kept.samples.retain(|s| s.round <= rounds);
                kept
            }
            None => {
                Results::new(figure, environment, programs, crate::date::now())
            }
        };
        let run = Self {
            figure,
            bench,
            results,
            rounds,
            partial,
        };
        run.results.write(&run.partial)?;
        Ok(run)
    }

    fn build(&self) -> Result<()> {
        self.bench.run_all(&self.figure.build, 0)
    }

    /// The sample to take next: round, position and variant, or nothing when
    /// all are taken. Odd rounds go forward and even ones backward (A B B A),
    /// so that a drift of the machine reaches all variants alike.
    fn next(&self) -> Option<(usize, usize, &'a Variant)> {
        let variants = self.figure.variants.len();
        let taken = self.results.samples.len();
        let (round, position) = (taken / variants + 1, taken % variants + 1);
        let index = match round % 2 {
            1 => position - 1,
            _ => variants - position,
        };
        (round <= self.rounds)
            .then(|| (round, position, &self.figure.variants[index]))
    }

    /// Takes a sample and keeps it; one with a wrong checksum is voided.
    fn take(
        &mut self,
        round: usize,
        position: usize,
        variant: &Variant,
    ) -> Result<()> {
        let started = crate::date::now();
        let number = self.results.samples.len() + self.results.voided.len() + 1;
        let taken = sample(self.figure, variant, &self.bench, number)?;
        let sample = Sample {
            round,
            position,
            variant: variant.id.clone(),
            started,
            value: taken.value,
            checksum: taken.checksum,
        };
        let wrong = sample.checksum != taken.expected;
        if wrong {
            self.results.voided.push(sample.clone());
        } else {
            self.results.samples.push(sample.clone());
        }
        self.results.write(&self.partial)?;
        if wrong && self.results.voided.len() >= MOST_VOIDED {
            // The next attempt starts anew, not at its last void sample.
            std::fs::remove_file(&self.partial)?;
            bail!(
                "{MOST_VOIDED} samples of {} have a wrong checksum, the last \
                 of `{}`: {}, expected {}",
                self.figure.id,
                variant.id,
                sample.checksum,
                taken.expected
            );
        }
        Ok(())
    }
}

/// What one run of a variant gave.
struct Taken {
    value: f64,
    checksum: String,
    expected: String,
}

fn sample(
    figure: &Figure,
    variant: &Variant,
    bench: &Bench,
    number: usize,
) -> Result<Taken> {
    bench.run_all(&variant.before, number)?;
    let (output, took) = bench.run(&variant.run, number)?;
    let value = match figure.sample {
        // Nanoseconds are finer than any clock of a process.
        Sampling::WallTime => (took.as_secs_f64() * 1e9).round() / 1e9,
        Sampling::Printed => line(&output, "sample")
            .and_then(|word| word.parse().ok())
            .with_context(|| {
                format!("`{}` prints no line `sample <number>`", variant.run)
            })?,
    };
    ensure!(
        value >= figure.unit.least(),
        "`{}` of {} took or holds {value} {:?}: the optimiser removed the \
         work\nhelp: make its input and result opaque (`black_box`, `B.Loop`)",
        variant.id,
        figure.id,
        figure.unit
    );
    let judged = match &variant.check {
        Some(check) => bench.run(check, number)?.0,
        None => output,
    };
    Ok(Taken {
        value,
        checksum: checksum(figure, variant, &judged)?,
        expected: Bench::fill(&variant.expect, number),
    })
}

/// What `variant` says it computed.
fn checksum(
    figure: &Figure,
    variant: &Variant,
    output: &str,
) -> Result<String> {
    let word = line(output, "checksum").with_context(|| {
        format!("`{}` of {} prints no checksum", variant.id, figure.id)
    })?;
    Ok(word.to_string())
}

/// Builds and runs each variant once, unless this very program passed before
/// with these tools; one test a variant.
fn smoke(repo: &Repo, figure: &Figure, report: &mut Report) -> Result<Tally> {
    let bench = Bench::of(repo, &figure.id)?;
    let tools = Environment::here(repo, &figure.languages()).tools;
    let state = format!("{:?} {tools:?}", results::programs(repo, figure));
    let passed = bench.out.join("smoke");
    if std::fs::read_to_string(&passed).is_ok_and(|text| text == state) {
        return Ok(Tally {
            passed: figure.variants.len(),
            ..Tally::default()
        });
    }
    let mut tally = Tally::default();
    let built =
        bench.run_all(figure.smoke.as_ref().unwrap_or(&figure.build), 0);
    for (i, variant) in figure.variants.iter().enumerate() {
        let fault = match &built {
            Err(error) => Some(format!("{error:#}")),
            Ok(()) => match try_out(figure, variant, &bench, i + 1) {
                Err(error) => Some(format!("{error:#}")),
                Ok((computed, expected)) if computed != expected => {
                    Some(format!(
                        "`{}` computes {computed}, expected {expected}",
                        variant.id
                    ))
                }
                Ok(_) => None,
            },
        };
        tally += Tally::one(fault.is_none());
        if let Some(what) = fault {
            report.add(
                &SMOKE,
                Place::file(Figures::file(&figure.id)),
                what,
                format!("cargo xtask measure {} --smoke", figure.id),
            );
        }
    }
    if tally.failed == 0 {
        write_whole(&passed, state.as_bytes())?;
    }
    Ok(tally)
}

/// Runs `variant` once; what it computes and what it should.
fn try_out(
    figure: &Figure,
    variant: &Variant,
    bench: &Bench,
    number: usize,
) -> Result<(String, String)> {
    let Some(smoke) = &variant.smoke else {
        let taken = sample(figure, variant, bench, number)?;
        return Ok((taken.checksum, taken.expected));
    };
    bench.run_all(smoke, number)?;
    let check = variant.check.as_ref().context("`smoke` needs `check`")?;
    let judged = bench.run(check, number)?.0;
    let computed = checksum(figure, variant, &judged)?;
    Ok((computed, Bench::fill(&variant.expect, number)))
}

/// Stores the values that follow from samples whose seal is intact.
fn bless(repo: &Repo, figure: &Figure, report: &mut Report) -> Result<()> {
    for (file, stored) in results::all(repo, &figure.id) {
        let mut stored = stored?;
        if stored.seal != stored.compute_seal() {
            super::report_seal(&file, figure, report);
            continue;
        }
        let before = stored.clone();
        stored.finish(figure);
        if stored != before {
            stored.write(&repo.path(&file))?;
            println!("{file}: values recomputed");
        }
    }
    Ok(())
}
