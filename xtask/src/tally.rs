//! Counting what was tested, and the plain line that closes a test command.

use std::fmt;
use std::ops::AddAssign;

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Tally {
    /// One test with this outcome.
    pub fn one(passed: bool) -> Self {
        let passed = usize::from(passed);
        Self {
            passed,
            failed: 1 - passed,
            skipped: 0,
        }
    }

    /// The sum of cargo's lines of the form `test result: ok. 3 passed; 0
    /// failed; 1 ignored; …` in `output`.
    pub fn of_cargo(output: &str) -> Self {
        let mut tally = Self::default();
        for line in output.lines().filter(|l| l.starts_with("test result:")) {
            let count = |word: &str| {
                line.split(['.', ';'])
                    .filter_map(|part| part.trim().strip_suffix(word))
                    .find_map(|number| number.trim().parse().ok())
                    .unwrap_or(0)
            };
            tally += Self {
                passed: count("passed"),
                failed: count("failed"),
                skipped: count("ignored"),
            };
        }
        tally
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        write!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_summaries_are_added_up() {
        let output = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 \
                      measured\nnoise\ntest result: FAILED. 2 passed; 4 \
                      failed; 0 ignored\n";
        let expected = Tally {
            passed: 5,
            failed: 4,
            skipped: 1,
        };
        assert_eq!(Tally::of_cargo(output), expected);
    }
}
