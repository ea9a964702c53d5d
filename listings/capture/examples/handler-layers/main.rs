// ANCHOR: layers
fn tagged(next: impl Fn(&str) -> String) -> impl Fn(&str) -> String {
    move |user| format!("[{user}] {}", next(user))
}

fn only(
    allowed: &str,
    next: impl Fn(&str) -> String,
) -> impl Fn(&str) -> String {
    move |user| {
        if user != allowed {
            return "403".to_owned();
        }
        next(user)
    }
}
// ANCHOR_END: layers

fn settings(user: &str) -> String {
    format!("200 settings of {user}")
}

fn main() {
    let handle = tagged(only("ada", settings));
    println!("{}", handle("ada"));
    println!("{}", handle("guest"));
}
