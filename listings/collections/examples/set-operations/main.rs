use std::collections::BTreeSet;

// ANCHOR: sets
type Set = BTreeSet<&'static str>;

fn union(a: &Set, b: &Set) -> Set {
    a | b
}

fn shared(a: &Set, b: &Set) -> Set {
    a & b
}

fn without(a: &Set, b: &Set) -> Set {
    a - b
}
// ANCHOR_END: sets

fn show(title: &str, set: &Set) {
    let items: Vec<_> = set.iter().copied().collect();
    println!("{title}: {}", items.join(" "));
}

fn main() {
    let editor = Set::from(["read", "write", "publish"]);
    let reviewer = Set::from(["read", "approve"]);
    show("either", &union(&editor, &reviewer));
    show("both", &shared(&editor, &reviewer));
    show("editor alone", &without(&editor, &reviewer));
}
