//! Which faults share a copy of the book: those of which each can only be
//! found where it was put, and as what it is.

use super::fault::Fault;
use crate::report::Place;

/// A fault, and where `tests/faults` has it.
pub type Placed = (Fault, Place);

/// Most faults in a copy. More of them hide one another more often, and then
/// have to be tried again one by one.
const MOST: usize = 12;

/// The faults by the copies they go into, in order.
pub fn copies(faults: impl Iterator<Item = Placed>) -> Vec<Vec<Placed>> {
    let mut copies: Vec<Vec<Placed>> = Vec::new();
    for placed in faults {
        let has_room = |copy: &&mut Vec<Placed>| {
            copy.len() < MOST
                && copy.iter().all(|(other, _)| may_share(&placed.0, other))
        };
        match copies.iter_mut().find(has_room) {
            Some(copy) => copy.push(placed),
            None => copies.push(vec![placed]),
        }
    }
    copies
}

/// Whether what is found of one fault cannot be taken for the other: another
/// kind of finding is expected, and neither touches a file of the other.
fn may_share(one: &Fault, other: &Fault) -> bool {
    one.stage == other.stage
        && one.expect.id != other.expect.id
        && !one
            .touches()
            .any(|file| other.touches().any(|its| overlap(file, its)))
}

/// Whether two paths are the same, or one is a folder that holds the other.
fn overlap(one: &str, other: &str) -> bool {
    let holds = |folder: &str, file: &str| {
        let rest = file.strip_prefix(folder);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    holds(one, other) || holds(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(id: &str, file: &str, deleted: &str) -> Fault {
        let text = format!(
            "name = 'a'\ndelete = ['{deleted}']\n\
             expect = {{ id = '{id}', file = '{file}' }}"
        );
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn faults_that_may_be_mistaken_for_each_other_do_not_share() {
        let one = fault("claim-evidence", "evidence/a.toml", "src/a.md");
        let shares = |id, file, deleted| {
            may_share(&one, &fault(id, file, deleted))
                && may_share(&fault(id, file, deleted), &one)
        };
        assert!(shares("claim-unknown", "evidence/b.toml", "src/b.md"));
        assert!(!shares("claim-evidence", "evidence/b.toml", "src/b.md"));
        assert!(!shares("claim-unknown", "evidence/a.toml", "src/b.md"));
        assert!(!shares("claim-unknown", "src/a.md", "src/b.md"));
        assert!(!shares("claim-unknown", "evidence/b.toml", "src"));
        assert!(shares("claim-unknown", "evidence/b.toml", "sr"));
    }

    #[test]
    fn every_fault_is_in_one_copy() {
        let ids = ["a", "b", "a", "c", "a"];
        let placed = ids.iter().enumerate().map(|(at, id)| {
            let file = format!("file-{at}");
            (fault(id, &file, &file), Place::default())
        });
        let copies = copies(placed);
        let sizes: Vec<_> = copies.iter().map(Vec::len).collect();
        assert_eq!(sizes, [3, 1, 1]);
    }
}
