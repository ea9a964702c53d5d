//! Checks of the built site.

use crate::report::Kind;

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[];
