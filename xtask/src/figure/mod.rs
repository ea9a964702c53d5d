//! Stand-in while this noun is being built.

use crate::noun::{Entry, Noun, NounKind, Page, World};
use crate::repo::Repo;
use crate::report::{Kind, Report};

/// All kinds of finding this noun reports.
pub static KINDS: &[&Kind] = &[];

/// All of them.
pub struct Figures;

impl Figures {
    /// Loads them from the repository.
    pub fn load(_repo: &Repo, _report: &mut Report) -> Self {
        Self
    }
}

impl Noun for Figures {
    fn kind(&self) -> NounKind {
        NounKind::Figure
    }
    fn entries(&self) -> Vec<Entry> {
        Vec::new()
    }
    fn check(&self, _world: &World, _report: &mut Report) {}
    fn render(
        &self,
        _name: &str,
        _argument: &str,
        _page: &Page,
    ) -> Result<String, (String, String)> {
        Ok(String::new())
    }
    fn index(&self, _page: &Page) -> String {
        String::new()
    }
}
