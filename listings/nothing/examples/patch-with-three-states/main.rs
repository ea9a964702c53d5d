// ANCHOR: change
#[derive(Default)]
enum Change<T> {
    #[default]
    Keep,
    Clear,
    Set(T),
}

impl<T> Change<T> {
    fn apply(self, field: &mut Option<T>) {
        match self {
            Change::Keep => {}
            Change::Clear => *field = None,
            Change::Set(value) => *field = Some(value),
        }
    }
}
// ANCHOR_END: change

struct Profile {
    phone: Option<String>,
}

#[derive(Default)]
struct Patch {
    phone: Change<String>,
}

fn show(name: &str, request: Patch) {
    let mut profile = Profile {
        phone: Some("555-0100".to_owned()),
    };
    request.phone.apply(&mut profile.phone);
    println!("{name}: {}", profile.phone.as_deref().unwrap_or("none"));
}

fn main() {
    show("keep", Patch::default());
    let phone = Change::Clear;
    show("clear", Patch { phone });
    let phone = Change::Set("555-0199".to_owned());
    show("set", Patch { phone });
}
