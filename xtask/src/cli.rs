//! The command line: what each command is for and which function does it.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::handbook::Handbook;
use crate::repo::Repo;
use crate::report::{Format, Report};

/// Builds, serves, measures and proves the handbook.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
pub struct Cli {
    /// The repository, when it is not the one around the working directory.
    #[arg(long, global = true, value_name = "FOLDER")]
    root: Option<PathBuf>,

    /// How findings are printed.
    #[arg(long, global = true, value_enum, default_value = "human")]
    pub message_format: Format,

    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site into `book/`, the same bytes each time.
    Build {
        /// Where to put it.
        #[arg(long, value_name = "FOLDER", default_value = "book")]
        to: PathBuf,

        /// Leave out the checks of the built pages.
        #[arg(long)]
        no_check: bool,

        #[command(flatten)]
        publish: crate::publish::Options,
    },
    /// Make the whole book as an EPUB, the same bytes each time.
    Epub(crate::edition::Options),
    /// Print the chapters and the main pages of the evidence as one PDF.
    Pdf(crate::edition::Options),
    /// Pack the site into an archive that opens from the disk.
    Archive(crate::edition::Options),
    /// Build the book, serve it, and rebuild and reload on every change.
    Serve(crate::serve::Options),
    /// Check everything that needs no run: prose, directives, claims,
    /// sources, figures, terms, diagrams, links.
    Check,
    /// Format, lint, compile and run every listing and rejection.
    TestListings(crate::test_listings::Options),
    /// Paste every listing from its built page alone into an empty project,
    /// and see that it compiles, runs and prints what the page says.
    TestPasted {
        /// Only these topics or listings.
        #[arg(value_name = "TOPIC[/NAME]")]
        filter: Vec<String>,
    },
    /// Make a skeleton that already passes, and say what to paste.
    New {
        #[command(subcommand)]
        what: New,
    },
    /// Which tool-chains are found, and what to do about the others.
    Doctor,
    /// Run every test there is; what CI runs.
    Test {
        /// Only these steps.
        #[arg(long, value_name = "STEP", value_delimiter = ',')]
        only: Vec<String>,
    },
    /// Put each fault of `tests/faults` into a copy of the book and see that
    /// the right check finds it.
    TestFaults {
        /// Only faults whose name holds this.
        filter: Option<String>,
    },
    /// Build the book and read it in Chromium: every page, light and dark,
    /// wide and narrow, by keyboard, without scripts, on paper; and in
    /// Firefox, a page of each kind and every part that answers its reader.
    TestBrowser(crate::browser::Options),
    /// Build with stock mdBook and its published plug-ins, and compare.
    TestStock(crate::stock::Options),
    /// Measure how long an edit takes to show in a browser, here and with
    /// stock mdBook.
    BenchServe(crate::bench_serve::Options),
    /// Measure how long the pages that grow take to answer their reader, in
    /// a made-up book several times as big, on a slow machine and line.
    BenchInteractions,
    /// Compare this book's pages with those of other built sites: bytes,
    /// requests, paints, shifts, accessibility, validity.
    BenchPages(crate::bench_pages::Options),
    /// Print every diagram's Mermaid source as JSON: `file`, `line`,
    /// `source`.
    Diagrams,
    /// Measure figures: interleaved rounds, raw samples kept with the
    /// environment. An interrupted measurement goes on where it stopped.
    Measure(crate::figure::measure::Options),
    /// The mdBook preprocessor; mdBook calls it, people do not.
    Preprocess {
        #[command(subcommand)]
        query: Option<Query>,
    },
}

#[derive(Subcommand)]
enum New {
    /// One program in three languages that print the same.
    Listing(NewProgram),
    /// Several programs and the test that proves them together.
    System(NewProgram),
    /// What the compilers make of a listing that is there.
    View {
        /// The topic and name of the listing, such as ownership/create-user.
        #[arg(value_name = "TOPIC/NAME")]
        id: String,
    },
    /// The same mistake in three languages.
    Rejection(NewProgram),
    /// A claim to judge.
    Claim {
        /// Its topic and name, such as memory/go-gc-pause.
        #[arg(value_name = "TOPIC/NAME")]
        id: String,
    },
    /// A question to answer by measuring; the skeleton is measured at once.
    Figure {
        /// Its name, such as task-memory.
        #[arg(value_name = "NAME")]
        id: String,
    },
}

#[derive(clap::Args)]
struct NewProgram {
    /// Its topic and name, such as ownership/create-user.
    #[arg(value_name = "TOPIC/NAME")]
    id: String,
    /// Begin the topic if there is none of that name.
    #[arg(long)]
    new_topic: bool,
}

#[derive(Subcommand)]
enum Query {
    /// Whether a renderer is supported.
    Supports {
        /// The renderer's name.
        renderer: String,
    },
}

impl Cli {
    /// Runs the command; what is wrong with the book goes to `report`, what
    /// is wrong with the environment comes back as the error.
    pub fn run(self, report: &mut Report) -> Result<()> {
        let repo = match self.root {
            Some(root) => Repo::at(std::path::absolute(root)?)?,
            None => Repo::around_here()?,
        };
        match self.command {
            Command::Build {
                to,
                no_check,
                publish,
            } => {
                let to = repo.path(to);
                crate::book::build_with(&repo, &to, !no_check, &publish, report)
            }
            Command::Epub(to) => crate::edition::epub(&repo, &to, report),
            Command::Pdf(to) => crate::edition::pdf(&repo, &to, report),
            Command::Archive(to) => crate::edition::archive(&repo, &to, report),
            Command::Serve(options) => crate::serve::run(repo, &options),
            Command::Check => {
                Handbook::load(&repo, report).check(report);
                Ok(())
            }
            Command::TestListings(options) => {
                let tally = crate::test_listings::run(&repo, &options, report)?;
                report.close_with(tally);
                Ok(())
            }
            Command::TestPasted { filter } => {
                let tally = crate::pasted::run(&repo, &filter, report)?;
                report.close_with(tally);
                Ok(())
            }
            Command::New { what } => {
                let line = match what {
                    New::Listing(new) => {
                        crate::listing::create(&repo, &new.id, new.new_topic)?
                    }
                    New::System(new) => crate::listing::system::create(
                        &repo,
                        &new.id,
                        new.new_topic,
                    )?,
                    New::View { id } => crate::view::create(&repo, &id)?,
                    New::Rejection(new) => {
                        crate::rejection::create(&repo, &new.id, new.new_topic)?
                    }
                    New::Claim { id } => crate::claim::create(&repo, &id)?,
                    New::Figure { id } => {
                        crate::figure::create(&repo, &id, report)?
                    }
                };
                println!("made; paste into the chapter:\n{line}");
                Ok(())
            }
            Command::Doctor => {
                let mut rows = crate::toolchain::rows(&repo);
                rows.push(crate::wasm::row(&repo));
                rows.extend(crate::browser::rows());
                rows.push(crate::edition::java_row());
                if !crate::toolchain::print(&rows) {
                    anyhow::bail!("not everything is as it should be");
                }
                Ok(())
            }
            Command::Test { only } => crate::test::run(&repo, &only, report),
            Command::TestFaults { filter } => {
                let tally =
                    crate::faults::run(&repo, filter.as_deref(), report)?;
                report.close_with(tally);
                Ok(())
            }
            Command::TestBrowser(options) => {
                let tally = crate::browser::run(&repo, &options, report)?;
                report.close_with(tally);
                Ok(())
            }
            Command::TestStock(options) => {
                let tally = crate::stock::run(&repo, &options, report)?;
                report.close_with(tally);
                Ok(())
            }
            Command::BenchServe(options) => {
                crate::bench_serve::run(&repo, &options)
            }
            Command::BenchInteractions => crate::bench_interactions::run(&repo),
            Command::BenchPages(options) => {
                crate::bench_pages::run(&repo, &options)
            }
            Command::Diagrams => {
                let book = Handbook::load(&repo, report);
                println!("{}", serde_json::to_string(&book.mermaid())?);
                Ok(())
            }
            Command::Measure(options) => {
                crate::figure::measure::run(&repo, &options, report)
            }
            Command::Preprocess {
                query: Some(Query::Supports { .. }),
            } => Ok(()),
            Command::Preprocess { query: None } => {
                crate::book::preprocess(&repo, report)
            }
        }
    }
}
