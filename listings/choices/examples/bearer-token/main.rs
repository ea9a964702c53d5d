use std::collections::HashMap;

struct User {
    name: &'static str,
    suspended: bool,
}

// ANCHOR: greet
fn greet(header: &str, sessions: &HashMap<&str, User>) -> String {
    if let Some(token) = header.strip_prefix("Bearer ")
        && let Some(user) = sessions.get(token)
        && !user.suspended
    {
        format!("hello {}", user.name)
    } else {
        "sign in".to_owned()
    }
}
// ANCHOR_END: greet

fn main() {
    let user = |name, suspended| User { name, suspended };
    let sessions = HashMap::from([
        ("a1", user("ada", false)),
        ("b2", user("brian", true)),
    ]);
    for header in ["Bearer a1", "Bearer b2", "Bearer zz", "Basic a1"] {
        println!("{header}: {}", greet(header, &sessions));
    }
}
