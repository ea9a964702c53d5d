//! The table of users.

use std::time::Duration;

use serde::Serialize;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
};

const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT";
const PAGE_SIZE: i64 = 100;

/// A user that has no id yet.
pub struct Draft {
    pub name: String,
    pub email: String,
}

#[derive(Serialize)]
pub struct User {
    pub id: i64,
    pub name: String,
    pub email: String,
}

#[derive(Debug)]
pub enum StoreError {
    NoUser,
    Taken,
    Database(sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::RowNotFound => Self::NoUser,
            sqlx::Error::Database(e) if e.is_unique_violation() => Self::Taken,
            _ => Self::Database(error),
        }
    }
}

type Result<T> = std::result::Result<T, StoreError>;

#[derive(Clone)]
pub struct Store {
    pool: SqlitePool,
}

impl Store {
    // ANCHOR: open
    pub async fn open(file: &str) -> sqlx::Result<Self> {
        // One writer at a time; another waits for it up to five seconds.
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .busy_timeout(Duration::from_secs(5));
        let pool = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options)
            .await?;
        sqlx::query(SCHEMA).execute(&pool).await?;
        Ok(Self { pool })
    }
    // ANCHOR_END: open

    pub async fn close(&self) {
        self.pool.close().await;
    }

    pub async fn ping(&self) -> Result<()> {
        sqlx::query!("SELECT 1 AS one")
            .fetch_one(&self.pool)
            .await?;
        Ok(())
    }

    pub async fn list(&self, after: i64) -> Result<Vec<User>> {
        let page = sqlx::query_as!(
            User,
            "SELECT id, name, email FROM users WHERE id > ?
            ORDER BY id LIMIT ?",
            after,
            PAGE_SIZE
        );
        Ok(page.fetch_all(&self.pool).await?)
    }

    // ANCHOR: queries
    pub async fn get(&self, id: i64) -> Result<User> {
        let found = sqlx::query_as!(
            User,
            "SELECT id, name, email FROM users WHERE id = ?",
            id
        );
        Ok(found.fetch_one(&self.pool).await?)
    }

    pub async fn insert(&self, draft: Draft) -> Result<User> {
        let inserted = sqlx::query_as!(
            User,
            "INSERT INTO users (name, email) VALUES (?, ?)
            RETURNING id, name, email",
            draft.name,
            draft.email
        );
        Ok(inserted.fetch_one(&self.pool).await?)
    }

    pub async fn update(&self, id: i64, draft: Draft) -> Result<User> {
        let updated = sqlx::query_as!(
            User,
            "UPDATE users SET name = ?, email = ? WHERE id = ?
            RETURNING id, name, email",
            draft.name,
            draft.email,
            id
        );
        Ok(updated.fetch_one(&self.pool).await?)
    }
    // ANCHOR_END: queries

    pub async fn delete(&self, id: i64) -> Result<()> {
        let deleted = sqlx::query!("DELETE FROM users WHERE id = ?", id)
            .execute(&self.pool)
            .await?;
        match deleted.rows_affected() {
            0 => Err(StoreError::NoUser),
            _ => Ok(()),
        }
    }
}
