//! Every kind of finding there is.

use crate::report::Kind;

/// All kinds, in the order of the page.
pub fn all() -> Vec<&'static Kind> {
    [
        crate::repo::KINDS,
        crate::data::KINDS,
        crate::chapter::KINDS,
        crate::plan::KINDS,
        crate::handbook::KINDS,
        crate::prose::KINDS,
        crate::exemption::KINDS,
        crate::program::KINDS,
        crate::usage::KINDS,
        crate::listing::KINDS,
        crate::view::KINDS,
        crate::listing::system::KINDS,
        crate::rejection::KINDS,
        crate::test_listings::KINDS,
        crate::pasted::KINDS,
        crate::toolchain::KINDS,
        crate::figure::KINDS,
        crate::claim::KINDS,
        crate::scorecard::KINDS,
        crate::source::KINDS,
        crate::term::KINDS,
        crate::timeline::KINDS,
        crate::coverage::KINDS,
        crate::change::KINDS,
        crate::diagram::KINDS,
        crate::site::KINDS,
        crate::serve::KINDS,
        crate::stock::KINDS,
        crate::browser::KINDS,
        crate::edition::KINDS,
        crate::faults::KINDS,
        crate::test::KINDS,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_unique_and_kebab_case() {
        let mut seen = BTreeSet::new();
        for kind in super::all() {
            assert!(seen.insert(kind.id), "{} twice", kind.id);
            assert!(
                kind.id.chars().all(|c| c.is_ascii_lowercase()
                    || c == '-'
                    || c.is_ascii_digit()),
                "{}",
                kind.id
            );
            assert!(!kind.mend.is_empty());
        }
    }
}
