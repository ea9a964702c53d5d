//! What can be wrong with a rejection without compiling it.

use super::{Outcome, Part, Rejection, Rejections, message_file, stdout_file};
use crate::language::Language;
use crate::program;
use crate::repo::Repo;
use crate::report::{Kind, Place, Report};

/// Files and `rejection.toml` disagree.
pub static FILES: Kind = Kind {
    id: "rejection-files",
    cause: "`rejection.toml` and the files beside it disagree: a program \
            without its part, a part without its program, an outcome that \
            the language cannot have, a message or output that is missing \
            or that nothing would compare.",
    example: "listings/ownership/tests/rejected/use-after-move/\
              rejection.toml:7: [go] `runs` needs go.stdout",
    mend: "Write the missing file (`cargo xtask test-listings --filter \
           topic/name --bless` writes messages and outputs), or correct \
           `rejection.toml`.",
};

/// The error code is not in the message.
pub static CODE: Kind = Kind {
    id: "rejection-code",
    cause: "`code` of a rejection is not the code of the first error in its \
            main.stderr (`none` for an error without a code), so that \
            another error could slip in.",
    example: "listings/ownership/tests/rejected/use-after-move/\
              main.stderr:1: the first error is E0505, `code` says E0382",
    mend: "Correct the program or `code`.",
};

/// All kinds of finding this noun reports without compiling anything.
pub static KINDS: &[&Kind] = &[&FILES, &CODE];

/// Reports what is wrong with the files of every rejection.
pub fn files(rejections: &Rejections, repo: &Repo, report: &mut Report) {
    let ids: Vec<String> = rejections.all.iter().map(Rejection::id).collect();
    let names = ids.iter().map(String::as_str);
    program::check_names("rejection", "tests/rejected", names, report);
    for topic in repo.folders("listings") {
        let folder = format!("listings/{topic}/tests/rejected");
        program::check_stray(repo, &folder, |n| n.ends_with('/'), report);
    }
    for rejection in &rejections.all {
        for (what, help) in &rejection.mismatched {
            report.add(&FILES, rejection.line("code"), what, help);
        }
        for part in &rejection.parts {
            check_part(rejection, part, report);
            part.program.check_columns(report);
            for anchor in part.program.anchor_names() {
                report.add(
                    &program::ANCHOR,
                    Place::file(&part.program.file),
                    format!("a rejection is shown whole; `{anchor}` is not"),
                    "remove the anchor; messages carry line numbers",
                );
            }
        }
        check_code(rejection, report);
        let known = |name: &str| known(rejection, name);
        program::check_stray(repo, &rejection.folder(), known, report);
    }
}

/// Whether the rejection has a use for a file of this name.
fn known(rejection: &Rejection, name: &str) -> bool {
    name == "rejection.toml"
        || Language::ALL.iter().any(|l| name == l.file())
        || rejection.parts.iter().any(|part| {
            let language = part.program.language;
            (name == message_file(language) && part.outcome.has_message())
                || (name == stdout_file(language) && part.outcome.is_run())
        })
}

fn check_part(rejection: &Rejection, part: &Part, report: &mut Report) {
    let Part {
        program, outcome, ..
    } = part;
    let key = program.language.key();
    let place = rejection.line(&format!("[{key}]"));
    let outcomes = Outcome::of(program.language);
    if !outcomes.contains(outcome) {
        let known: Vec<_> = outcomes.iter().map(|o| o.key()).collect();
        report.add(
            &FILES,
            place,
            format!("[{key}] cannot have the outcome `{}`", outcome.key()),
            format!("one of {}", known.join(", ")),
        );
        return;
    }
    let bless = format!(
        "cargo xtask test-listings --filter {} --bless",
        rejection.id()
    );
    for (needed, there, file) in [
        (
            outcome.has_message(),
            part.message.is_some(),
            message_file(program.language),
        ),
        (
            *outcome == Outcome::Runs,
            part.stdout.is_some(),
            stdout_file(program.language),
        ),
    ] {
        if needed && !there {
            report.add(
                &FILES,
                place.clone(),
                format!("[{key}] `{}` needs {file}", outcome.key()),
                &bless,
            );
        }
    }
    if part.says.is_none() && program.language != Language::Rust {
        report.add(
            &FILES,
            place,
            format!("[{key}] says nothing"),
            "says = \"One short sentence: what happens.\"",
        );
    }
}

fn check_code(rejection: &Rejection, report: &mut Report) {
    let rust = rejection
        .parts
        .iter()
        .find(|p| p.program.language == Language::Rust);
    let Some(message) = rust.and_then(|p| p.message.as_ref()) else {
        return;
    };
    let (line, code) = first_code(message);
    if code != rejection.code {
        report.add(
            &CODE,
            Place::new(format!("{}/main.stderr", rejection.folder()), line),
            format!(
                "the first error is {code}, `code` says {}",
                rejection.code
            ),
            "correct the program, or `code` in rejection.toml",
        );
    }
}

/// The line and code of the first error; `none` for one without a code.
fn first_code(message: &str) -> (usize, &str) {
    let mut lines = message.lines().enumerate();
    let first = lines.find(|(_, line)| line.starts_with("error"));
    let Some((i, line)) = first else {
        return (0, "no error");
    };
    let code = line.strip_prefix("error[").and_then(|l| l.split_once(']'));
    (i + 1, code.map_or("none", |(code, _)| code))
}

#[cfg(test)]
mod tests {
    use super::first_code;

    #[test]
    fn the_code_is_that_of_the_first_error() {
        assert_eq!(first_code("error[E0382]: moved\n"), (1, "E0382"));
        assert_eq!(first_code("warning: x\nerror: y\n"), (2, "none"));
        assert_eq!(first_code("fine\n"), (0, "no error"));
    }
}
