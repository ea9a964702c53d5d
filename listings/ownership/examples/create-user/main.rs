use std::time::{Duration, SystemTime, SystemTimeError};

// ANCHOR: create
struct User {
    name: String,
    created_at: SystemTime,
}

fn create_user(name: String, now: SystemTime) -> User {
    // Moves to the caller, who now owns it.
    User {
        name,
        created_at: now,
    }
}
// ANCHOR_END: create

fn main() -> Result<(), SystemTimeError> {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    let user = create_user(String::from("ada"), now);
    let joined = user.created_at.duration_since(SystemTime::UNIX_EPOCH)?;
    println!("{} joined at {}", user.name, joined.as_secs());
    Ok(())
}
