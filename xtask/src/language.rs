//! The three languages, always in the order Go, Rust, TypeScript.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language of the book.
#[derive(
    Clone,
    Copy,
    Debug,
    Deserialize,
    Serialize,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Go,
    Rust,
    #[value(name = "typescript", alias = "ts")]
    TypeScript,
}

impl Language {
    /// All, in the order of the book.
    pub const ALL: [Self; 3] = [Self::Go, Self::Rust, Self::TypeScript];

    /// As readers know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Go => "Go",
            Self::Rust => "Rust",
            Self::TypeScript => "TypeScript",
        }
    }

    /// As data files and file names spell it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Go => "go",
            Self::Rust => "rust",
            Self::TypeScript => "typescript",
        }
    }

    /// The CSS class of its colour.
    pub fn class(self) -> &'static str {
        match self {
            Self::Go => "go",
            Self::Rust => "rust",
            Self::TypeScript => "ts",
        }
    }

    /// The file that holds its program.
    pub fn file(self) -> &'static str {
        match self {
            Self::Go => "main.go",
            Self::Rust => "main.rs",
            Self::TypeScript => "main.ts",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
