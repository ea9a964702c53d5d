use std::iter;

use clap::{Parser, Subcommand};

// ANCHOR: commands
/// Keeps a list of tasks.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Adds one task.
    Add {
        /// 1 is urgent.
        #[arg(long, default_value_t = 3)]
        priority: u32,
        task: String,
    },
    /// Lists the tasks.
    List {
        /// Also those that are done.
        #[arg(long)]
        all: bool,
    },
}

fn run<'a>(
    args: impl IntoIterator<Item = &'a str>,
) -> Result<String, clap::Error> {
    let cli = Cli::try_parse_from(args)?;
    Ok(match cli.command {
        Command::Add { priority, task } => {
            format!("add {task:?} with {priority}")
        }
        Command::List { all } => format!("list, all {all}"),
    })
}
// ANCHOR_END: commands

fn main() {
    for line in [
        "add tea",
        "add --priority 1 tea",
        "add tea --priority 1",
        "add --priority soon tea",
        "list --all",
        "list tea",
        "list --every",
        "remove tea",
    ] {
        // The first word is the program's name.
        let what = run(iter::once("tasks").chain(line.split(' ')));
        println!("{line}: {}", what.unwrap_or_else(|_| "refused".into()));
    }
}
