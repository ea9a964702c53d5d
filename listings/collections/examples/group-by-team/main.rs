use std::collections::BTreeMap;

struct Person {
    name: &'static str,
    team: &'static str,
}

// ANCHOR: group
fn group_by_team(people: &[Person]) -> BTreeMap<&str, Vec<&str>> {
    let mut teams = BTreeMap::new();
    for person in people {
        let names: &mut Vec<_> = teams.entry(person.team).or_default();
        names.push(person.name);
    }
    teams
}
// ANCHOR_END: group

fn main() {
    let people = [("ada", "search"), ("grace", "maps"), ("alan", "search")]
        .map(|(name, team)| Person { name, team });
    for (team, names) in group_by_team(&people) {
        println!("{team}: {}", names.join(", "));
    }
}
