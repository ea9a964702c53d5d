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
    groups: Vec<Vec<String>>,
    gets: impl Fn(Selection) -> Result<Gets>,
) -> Result<Vec<Part>> {
    let mut alone = Gets::new();
    for group in &groups {
        alone.extend(gets(Selection::Packages(&[&group[0]]))?);
    }
    let fit = |groups: Vec<Vec<String>>, together: Gets| {
        let same = |name: &str| together.get(name) == alone.get(name);
        groups.into_iter().partition(|group| same(&group[0]))
    };
    let mut parts = Vec::new();
    let mut add = |whole, groups: Vec<Vec<String>>| {
        let packages = groups.into_iter().flatten().collect();
        parts.push(Part { whole, packages });
    };
    let (fitting, mut rest): (Vec<_>, Vec<_>) =
        fit(groups, gets(Selection::Workspace)?);
    if !fitting.is_empty() {
        add(true, fitting);
    }
    while !rest.is_empty() {
        let first: Vec<&str> = rest.iter().map(|g| g[0].as_str()).collect();
        let together = gets(Selection::Packages(&first))?;
        let (mut fitting, others) = fit(rest, together);
        rest = others;
        if fitting.is_empty() {
            fitting.push(rest.remove(0));
        }
        add(false, fitting);
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
