use std::collections::HashMap;

// ANCHOR: address
struct Person {
    email: Option<&'static str>,
    manager: Option<&'static str>,
}

fn manager_address(
    staff: &HashMap<&str, Person>,
    name: &str,
) -> Option<String> {
    let manager = staff.get(name)?.manager?;
    staff
        .get(manager)
        .and_then(|manager| manager.email)
        .map(str::to_lowercase)
}
// ANCHOR_END: address

fn main() {
    let person = |email, manager| Person { email, manager };
    let staff = HashMap::from([
        ("ada", person(Some("Ada@example.org"), None)),
        ("brian", person(None, Some("ada"))),
        ("carol", person(Some("carol@example.org"), Some("brian"))),
    ]);
    for name in ["brian", "carol", "ada", "zoe"] {
        let address = manager_address(&staff, name);
        let shown = address.as_deref().unwrap_or("nobody to write to");
        println!("{name}: {shown}");
    }
}
