//! `cargo xtask`: builds, serves, measures and proves the handbook.

mod assembly;
mod bench_interactions;
mod bench_pages;
mod bench_serve;
mod blocks;
mod book;
mod browser;
mod by_topic;
mod catalogue;
mod change;
mod chapter;
mod claim;
mod cli;
mod clippy;
mod coverage;
mod csv;
mod data;
mod date;
mod diagram;
mod edition;
mod exemption;
mod faults;
mod figure;
mod findings;
mod handbook;
mod highlight;
mod html;
mod language;
mod listing;
mod lot;
mod markup;
mod memo;
mod noun;
mod page;
mod pair;
mod pasted;
mod plan;
mod program;
mod prose;
mod publish;
mod rejection;
mod repo;
mod report;
mod run;
mod scorecard;
mod search;
mod serve;
mod site;
mod source;
mod specimen;
mod stamp;
mod stock;
mod tally;
mod term;
mod test;
mod test_listings;
mod timeline;
mod toolchain;
mod topic;
mod tree;
mod usage;
mod versions;
mod view;
mod wasm;

use std::process::ExitCode;

use clap::Parser;

/// Nothing is wrong.
const FINE: u8 = 0;
/// There are findings.
const FINDINGS: u8 = 1;
/// Wrong usage, or an environment in which the command cannot work.
const BROKEN: u8 = 2;

fn main() -> ExitCode {
    report::make_known(catalogue::all());
    let cli = cli::Cli::parse();
    let format = cli.message_format;
    let mut report = report::Report::default();
    let outcome = cli.run(&mut report);
    report.print(format);
    match outcome {
        Err(error) => {
            eprintln!("error: {error:#}");
            let code = if report.is_clean() { BROKEN } else { FINDINGS };
            ExitCode::from(code)
        }
        Ok(()) if report.is_clean() => ExitCode::from(FINE),
        Ok(()) => ExitCode::from(FINDINGS),
    }
}
