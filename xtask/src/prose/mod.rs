//! Prose lint: what nobody can trace, and phrases that say nothing.

mod phrases;
mod traced;

use crate::chapter::Chapter;
use crate::report::{Kind, Report};

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] =
    &[&traced::ORPHAN_NUMBER, &traced::UNTRACED, &phrases::BANNED];

/// Checks the running text of every chapter.
pub fn check(chapters: &[Chapter], report: &mut Report) {
    for chapter in chapters {
        phrases::check(chapter, report);
        traced::check(chapter, report);
    }
}
