//! Exemptions: findings that are excused for a time, each with its reason and
//! its owner. They stand in one file and nowhere else.

use serde::Deserialize;
use toml::value::Datetime;

use crate::data::{self, Placed};
use crate::repo::Repo;
use crate::report::{Finding, Kind, Report, did_you_mean, known};

/// The file that holds them all; without it nothing is excused.
const FILE: &str = "exemptions.toml";

/// An exemption's time is over.
pub static EXPIRED: Kind = Kind {
    id: "exemption-expired",
    cause: "The day named in an exemption's `until` is over, so that it \
            excuses nothing any more.",
    example: "exemptions.toml:5: the exemption from prose-untraced ended on \
              2027-01-31: The year of this edition.",
    mend: "Mend what it excused and remove the exemption; or, with a reason, \
           set a later day.",
};

/// An exemption excuses nothing.
pub static NEEDLESS: Kind = Kind {
    id: "exemption-needless",
    cause: "`cargo xtask check` finds nothing that the exemption excuses: it \
            was mended, or the exemption never fitted.",
    example: "exemptions.toml:5: no prose-untraced in src/decide/which-one.md \
              says `2012`",
    mend: "Remove the exemption, or correct `finding`, `file` or `says`.",
};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[&EXPIRED, &NEEDLESS];

/// One exemption.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exemption {
    /// The kind of finding.
    finding: String,
    file: String,
    /// What the finding's message holds.
    says: String,
    /// Why it is excused.
    reason: String,
    /// Who answers for it.
    owner: String,
    /// The last day.
    until: Datetime,
}

impl Exemption {
    fn excuses(&self, finding: &Finding) -> bool {
        finding.kind.id == self.finding
            && finding.place.file == self.file
            && finding.what.contains(&self.says)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    exemption: Vec<Exemption>,
}

/// Takes out of `report`, which holds everything that `cargo xtask check`
/// finds, what is excused on the day `today`, and reports exemptions that have
/// expired or excuse nothing.
pub fn apply(repo: &Repo, today: &str, report: &mut Report) {
    if !repo.path(FILE).is_file() {
        return;
    }
    let Some((file, text)) = data::read::<File>(repo, FILE, report) else {
        return;
    };
    let all = data::place(FILE, &text, "exemption", file.exemption);
    for Placed { value, place } in all {
        // ISO dates are in order of their text.
        if *today > *value.until.to_string() {
            report.add(
                &EXPIRED,
                place,
                format!(
                    "the exemption from {} ended on {}: {}",
                    value.finding, value.until, value.reason
                ),
                format!(
                    "mend what it excused and remove it, or ask {}",
                    value.owner
                ),
            );
        } else if !report.remove(|finding| value.excuses(finding)) {
            let kinds = known().iter().map(|kind| kind.id);
            let is_kind = kinds.clone().any(|id| id == value.finding);
            let near = did_you_mean(&value.finding, kinds);
            let near = near.filter(|_| !is_kind);
            report.add(
                &NEEDLESS,
                place,
                format!(
                    "no {} in {} says {}",
                    value.finding, value.file, value.says
                ),
                near.unwrap_or_else(|| "remove the exemption".into()),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Place;

    static KIND: Kind = Kind {
        id: "test-kind",
        cause: "",
        example: "",
        mend: "",
    };

    /// The findings that are left on the day `today` of one in line 3 of
    /// `a.md`, with an exemption until the end of January for `says`.
    fn left(says: &str, today: &str) -> Vec<&'static str> {
        let folder = tempfile::tempdir().unwrap();
        let write = |name, text: &str| {
            std::fs::write(folder.path().join(name), text).unwrap();
        };
        write("book.toml", "");
        write(
            FILE,
            &format!(
                "[[exemption]]\nfinding = \"test-kind\"\nfile = \"a.md\"\n\
                 says = \"{says}\"\nreason = \"R\"\nowner = \"O\"\n\
                 until = 2027-01-31\n"
            ),
        );
        let repo = Repo::at(folder.path()).unwrap();
        let mut report = Report::default();
        report.add(&KIND, Place::new("a.md", 3), "`2012` has no source", "");
        apply(&repo, today, &mut report);
        report.findings().iter().map(|f| f.kind.id).collect()
    }

    #[test]
    fn an_exemption_excuses_until_its_last_day() {
        assert!(left("2012", "2027-01-31").is_empty());
        assert_eq!(
            left("2012", "2027-02-01"),
            ["test-kind", "exemption-expired"]
        );
    }

    #[test]
    fn an_exemption_that_fits_nothing_is_a_finding() {
        assert_eq!(
            left("2013", "2027-01-01"),
            ["test-kind", "exemption-needless"]
        );
    }
}
