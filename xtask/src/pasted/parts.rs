//! Which packages of one workspace cargo may build together.
//!
//! Cargo compiles a crate with the features that all selected packages ask
//! for, so a package can use what it did not ask for, and would not compile
//! alone. Packages may only be built together where each gets, of what it
//! directly depends on, the very features that it gets alone.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

/// For each package, what it directly depends on with the features that it
/// gets, a line each.
pub type Gets = BTreeMap<String, BTreeSet<String>>;

/// What to select.
pub enum Selection<'a> {
    Workspace,
    Packages(&'a [&'a str]),
}

/// Packages that may be built together.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// Whether the whole workspace may be selected with them.
    pub whole: bool,
    pub packages: Vec<String>,
}

/// Parts `groups`, in each of which all packages ask for the same. `gets`
/// tells what selected packages get.
pub fn parts(
    mut groups: Vec<Vec<String>>,
    gets: impl Fn(Selection) -> Result<Gets>,
) -> Result<Vec<Part>> {
    groups.retain(|group| !group.is_empty());
    let mut alone = Gets::new();
    for group in &groups {
        alone.extend(gets(Selection::Packages(&[&group[0]]))?);
    }
    let mut parts = Vec::new();
    while !groups.is_empty() {
        let whole = parts.is_empty();
        let first: Vec<&str> = groups.iter().map(|g| g[0].as_str()).collect();
        let together = match whole {
            true => gets(Selection::Workspace)?,
            false => gets(Selection::Packages(&first))?,
        };
        let same = |name: &str| together.get(name) == alone.get(name);
        let (mut fit, mut rest): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| same(&group[0]));
        if fit.is_empty() && !whole {
            fit.push(rest.remove(0));
        }
        parts.push(Part {
            whole,
            packages: fit.into_iter().flatten().collect(),
        });
        groups = rest;
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Packages `a`, `b`, `c`, `d` of a workspace in which something else
    /// asks for the feature `log`, and `c` and `d` for one each.
    fn gets(selection: Selection) -> Result<Gets> {
        let (packages, mut features) = match selection {
            Selection::Workspace => (&["a", "b", "c", "d"][..], vec!["log"]),
            Selection::Packages(packages) => (packages, Vec::new()),
        };
        for (package, feature) in [("c", "rc"), ("d", "raw")] {
            features.extend(packages.contains(&package).then_some(feature));
        }
        let lines = |package: &str| match package {
            "a" => BTreeSet::from(["time".to_string()]),
            _ => BTreeSet::from([format!("serde|{}", features.join(","))]),
        };
        Ok(packages
            .iter()
            .map(|package| (package.to_string(), lines(package)))
            .collect())
    }

    #[test]
    fn packages_that_would_get_more_are_built_apart() {
        let group = |name: &str| vec![name.to_string(), format!("{name}-2")];
        let groups = ["a", "b", "c", "d"].map(group).to_vec();
        let part = |whole, names: &[&str]| Part {
            whole,
            packages: names.iter().map(ToString::to_string).collect(),
        };
        assert_eq!(
            parts(groups, gets).unwrap(),
            [
                part(true, &["a", "a-2"]),
                part(false, &["b", "b-2"]),
                part(false, &["c", "c-2"]),
                part(false, &["d", "d-2"]),
            ]
        );
    }
}
