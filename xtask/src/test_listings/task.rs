//! One program to test, and what was found out about it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use super::compare::{Said, diff, first_difference};
use super::kinds;
use crate::language::Language;
use crate::listing::{Listing, Listings};
use crate::program::Program;
use crate::rejection::{Outcome, Part, Rejection, Rejections};
use crate::report::{Kind, Place, Report};

/// How long a rejection that runs may run.
const REJECTION_TIME: Duration = Duration::from_secs(20);

/// What a program belongs to.
#[derive(Clone, Copy)]
pub enum Subject<'a> {
    Listing(&'a Listing),
    Rejection(&'a Rejection, &'a Part),
}

/// One program.
pub struct Task<'a> {
    /// `topic/name`.
    pub id: String,
    pub topic: &'a str,
    pub name: &'a str,
    pub program: &'a Program,
    pub subject: Subject<'a>,
}

impl Task<'_> {
    /// Its language.
    pub fn language(&self) -> Language {
        self.program.language
    }

    /// What must become of it; nothing for a listing, which must run.
    pub fn outcome(&self) -> Option<Outcome> {
        match self.subject {
            Subject::Listing(_) => None,
            Subject::Rejection(_, part) => Some(part.outcome),
        }
    }

    /// Whether it comes to be run.
    pub fn runs(&self) -> bool {
        use Outcome::{Panics, Race, Runs, Throws};
        matches!(self.outcome(), None | Some(Runs | Panics | Throws | Race))
    }

    /// Its folder, relative to the root of the repository.
    pub fn folder(&self) -> String {
        match self.subject {
            Subject::Listing(listing) => listing.folder(),
            Subject::Rejection(rejection, _) => rejection.folder(),
        }
    }

    /// How long it may run.
    pub fn time(&self) -> Duration {
        match self.subject {
            Subject::Listing(l) => Duration::from_secs(l.timeout_seconds),
            Subject::Rejection(..) => REJECTION_TIME,
        }
    }

    /// Its file as the tools in `listings/` spell it.
    pub fn in_listings(&self) -> &str {
        let file = self.program.file.as_str();
        file.strip_prefix("listings/").unwrap_or(file)
    }

    /// The command that writes what it says now.
    pub fn bless_command(&self) -> String {
        format!("cargo xtask test-listings --filter {} --bless", self.id)
    }

    /// The fault that something else was `said`, at the first line that
    /// differs.
    fn said_else(&self, said: &Said) -> Fault {
        let kind = match self.subject {
            Subject::Listing(_) => &kinds::OUTPUT,
            Subject::Rejection(..) => &kinds::MESSAGE,
        };
        let expected = said.expected.as_deref().unwrap_or_default();
        let (place, what) = match said.expected {
            Some(_) => (
                Place::new(
                    &said.file,
                    first_difference(expected, &said.actual),
                ),
                "something else",
            ),
            None => {
                (Place::file(&said.file), "something, and there is no file")
            }
        };
        let differs = diff(expected, &said.actual);
        Fault::new(
            kind,
            place,
            format!("{} {what}\n{differs}", said.who),
            self.bless_command(),
        )
    }
}

/// All programs, listings first.
pub fn all<'a>(
    listings: &'a Listings,
    rejections: &'a Rejections,
) -> Vec<Task<'a>> {
    let of_listings = listings.all.iter().flat_map(|listing| {
        listing.programs.iter().map(move |program| Task {
            id: listing.id(),
            topic: &listing.topic,
            name: &listing.name,
            program,
            subject: Subject::Listing(listing),
        })
    });
    let of_rejections = rejections.all.iter().flat_map(|rejection| {
        rejection.parts.iter().map(move |part| Task {
            id: rejection.id(),
            topic: &rejection.topic,
            name: &rejection.name,
            program: &part.program,
            subject: Subject::Rejection(rejection, part),
        })
    });
    of_listings.chain(of_rejections).collect()
}

/// Something that is wrong.
#[derive(Clone, Debug)]
pub struct Fault {
    pub kind: &'static Kind,
    pub place: Place,
    pub what: String,
    pub help: String,
}

impl Fault {
    /// A fault at `place`.
    pub fn new(
        kind: &'static Kind,
        place: Place,
        what: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            place,
            what: what.into(),
            help: help.into(),
        }
    }

    /// Adds it to the report.
    pub fn report(self, report: &mut Report) {
        report.add(self.kind, self.place, self.what, self.help);
    }
}

/// A program that is ready to run.
#[derive(Clone, Debug)]
pub struct Launch {
    pub program: PathBuf,
    pub arguments: Vec<PathBuf>,
}

/// What is known of one program.
#[derive(Debug, Default)]
pub struct Proof {
    pub faults: Vec<Fault>,
    /// What it said, beside what it should say.
    pub said: Vec<Said>,
    /// Whether it came as far as it must: it ran, or was refused. Nothing
    /// passes without.
    pub proved: bool,
    /// Why it cannot be tested here.
    pub skip: Option<String>,
    /// How to run it; gone when it has run.
    pub launch: Option<Launch>,
}

impl Proof {
    /// Adds a fault.
    pub fn fault(
        &mut self,
        kind: &'static Kind,
        place: Place,
        what: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.faults.push(Fault::new(kind, place, what, help));
    }

    /// Whether nothing wrong was found so far.
    pub fn is_good(&self) -> bool {
        self.faults.is_empty() && !self.said.iter().any(Said::is_different)
    }

    /// Reports what is wrong; whether nothing is comes back. What stands in a
    /// `blessed` file is right by now. A program that did not come far enough
    /// is reported by itself only where nothing `broken` explains it.
    pub fn judge(
        self,
        task: &Task,
        blessed: &BTreeSet<String>,
        broken: bool,
        report: &mut Report,
    ) -> bool {
        let wrong = self.said.iter().filter(|said| {
            said.is_different() && !blessed.contains(&said.file)
        });
        let mut faults = self.faults;
        faults.extend(wrong.map(|said| task.said_else(said)));
        let passed = self.proved && faults.is_empty();
        if !passed && faults.is_empty() && !broken {
            faults.push(Fault::new(
                &kinds::BUILD,
                Place::file(&task.program.file),
                "the tools said nothing of it, and it was not tested",
                "cargo xtask doctor",
            ));
        }
        for fault in faults {
            fault.report(report);
        }
        passed
    }
}

/// What a language's tools found out: a proof for each task, in their order,
/// and what is wrong with none of them alone.
#[derive(Debug, Default)]
pub struct Prepared {
    pub proofs: Vec<Proof>,
    pub common: Vec<Fault>,
}

impl Prepared {
    /// An empty proof for each of `count` tasks.
    pub fn new(count: usize) -> Self {
        Self {
            proofs: std::iter::repeat_with(Proof::default)
                .take(count)
                .collect(),
            common: Vec::new(),
        }
    }
}
