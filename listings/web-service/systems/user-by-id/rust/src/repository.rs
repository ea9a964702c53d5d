use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tokio::fs;

// ANCHOR: repository
#[derive(Deserialize, Serialize)]
pub struct User {
    id: String,
    name: String,
}

pub trait Repository {
    async fn find_by_id(&self, id: &str) -> io::Result<Option<User>>;
}

/// A repository that reads its file at each call.
pub struct JsonFile(pub PathBuf);

impl Repository for JsonFile {
    async fn find_by_id(&self, id: &str) -> io::Result<Option<User>> {
        let text = fs::read(&self.0).await?; // on a thread that may wait
        let users: Vec<User> = serde_json::from_slice(&text)?;
        Ok(users.into_iter().find(|user| user.id == id))
    }
}
// ANCHOR_END: repository
