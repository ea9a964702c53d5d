//! Checks of the built site: what only shows once the pages stand together.
//!
//! [`Site::read`] reads every file once; [`Site::prune`] removes what no page
//! uses; [`Site::check`] reports what is wrong.

pub mod address;
mod headers;
mod html;
mod links;
mod rules;
mod staging;
mod weight;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::publish;
use crate::repo::{Repo, line_of, write_whole};
use crate::report::{Kind, Place, Report};
pub use staging::Staging;

/// All kinds of finding this module reports.
pub static KINDS: &[&Kind] = &[
    &links::BROKEN,
    &links::FRAGMENT,
    &links::ID_MISSING,
    &links::ID_TWICE,
    &links::REDIRECT,
    &rules::THIRD_PARTY,
    &rules::INLINE_SCRIPT,
    &rules::INLINE_STYLE,
    &rules::POLICY,
    &rules::IMAGE,
    &headers::DISAGREE,
    &weight::HEAVY,
];

/// mdBook's page of contents for readers without scripts, in a frame. Only a
/// theme that shows the frame needs it.
const STOCK_CONTENTS: &str = "toc.html";

/// Files that browsers or hosts ask for by name, besides those of `publish`.
const WELL_KNOWN: [&str; 2] = [".nojekyll", "CNAME"];

/// A built site in memory.
pub struct Site {
    folder: PathBuf,
    /// Every page by its address from the root, for example `a/b.html`.
    pages: BTreeMap<String, html::Facts>,
    /// Every other file by its address.
    assets: BTreeMap<String, Vec<u8>>,
    /// Bytes of each page that has a budget, as it travels.
    weights: BTreeMap<String, usize>,
}

impl Site {
    /// Reads the site in `folder`.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut site = Self {
            folder: folder.to_path_buf(),
            pages: BTreeMap::new(),
            assets: BTreeMap::new(),
            weights: BTreeMap::new(),
        };
        let files = ignore::WalkBuilder::new(folder)
            .standard_filters(false)
            .build();
        for file in files {
            let file = file.context("the built site cannot be listed")?;
            if !file.file_type().is_some_and(|t| t.is_file()) {
                continue;
            }
            let address = address::of(folder, file.path());
            let bytes = fs::read(file.path()).with_context(|| {
                format!("{}: cannot be read", file.path().display())
            })?;
            if address.ends_with(".html") {
                let text = String::from_utf8_lossy(&bytes);
                site.pages.insert(address.clone(), html::facts(&text));
                if weight::has_budget(&address) {
                    site.weights.insert(address, weight::packed(&bytes));
                }
            } else {
                site.assets.insert(address, bytes);
            }
        }
        Ok(site)
    }

    /// Removes the files of mdBook's own theme that no page uses.
    pub fn prune(&mut self) -> Result<()> {
        let used = self.used();
        let unused: Vec<String> = self
            .pages
            .keys()
            .chain(self.assets.keys())
            .filter(|address| !used.contains(*address))
            .cloned()
            .collect();
        for address in unused {
            self.pages.remove(&address);
            self.assets.remove(&address);
            self.weights.remove(&address);
            let file = self.folder.join(&address);
            fs::remove_file(&file).with_context(|| {
                format!("{}: cannot be removed", file.display())
            })?;
            // Fails where something is left, which is as it should be.
            for folder in file.ancestors().skip(1) {
                if folder == self.folder || fs::remove_dir(folder).is_err() {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Adds a file that no page uses.
    pub fn add(&mut self, address: &str, bytes: Vec<u8>) -> Result<()> {
        write_whole(&self.folder.join(address), &bytes)?;
        self.assets.insert(address.to_string(), bytes);
        Ok(())
    }

    /// The addresses of all files but the pages, in order.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.assets.keys().map(String::as_str)
    }

    /// Reports everything wrong with the pages as they are.
    pub fn check(&self, repo: &Repo, report: &mut Report) {
        let mut findings = Findings {
            repo,
            sources: BTreeMap::new(),
            report,
        };
        links::check(self, &mut findings);
        rules::check(self, &mut findings);
        headers::check(self, &mut findings);
        weight::check(self, &mut findings);
    }

    /// Whether there is such a file.
    fn has(&self, address: &str) -> bool {
        self.pages.contains_key(address) || self.assets.contains_key(address)
    }

    /// Every file that a page needs, pages included. An asset counts as used
    /// when a used page refers to it or a used text asset names it.
    fn used(&self) -> BTreeSet<String> {
        let mut used: BTreeSet<String> = self
            .pages
            .keys()
            .filter(|page| *page != STOCK_CONTENTS)
            .cloned()
            .collect();
        used.extend(WELL_KNOWN.map(String::from));
        used.extend(publish::ASKED_FOR.map(String::from));
        let mut open: Vec<String> = used.iter().cloned().collect();
        while let Some(address) = open.pop() {
            let named = match self.pages.get(&address) {
                Some(page) => self.referred(&address, page),
                None => self.named_in(&address),
            };
            for name in named {
                if self.has(&name) && used.insert(name.clone()) {
                    open.push(name);
                }
            }
        }
        used
    }

    /// The addresses that a page refers to.
    fn referred(&self, address: &str, page: &html::Facts) -> Vec<String> {
        page.references
            .iter()
            .filter(|r| r.target != html::Target::Id)
            .filter_map(|r| address::resolve(address, page, &r.value))
            .map(|(file, _)| file)
            .collect()
    }

    /// The files whose names a style sheet, script or manifest contains:
    /// `url(…)`, `import`, `fetch` and the like.
    fn named_in(&self, address: &str) -> Vec<String> {
        const TEXT: [&str; 5] = ["css", "js", "mjs", "json", "webmanifest"];
        let extension = address.rsplit('.').next().unwrap_or_default();
        let Some(bytes) = self.assets.get(address) else {
            return Vec::new();
        };
        if !TEXT.contains(&extension) {
            return Vec::new();
        }
        let text = String::from_utf8_lossy(bytes);
        self.assets
            .keys()
            .filter(|other| {
                let name = other.rsplit('/').next().unwrap_or(other);
                text.contains(name)
            })
            .cloned()
            .collect()
    }
}

/// Where the checks put what they find: the finding names the chapter that
/// has to be edited when there is one.
struct Findings<'a> {
    repo: &'a Repo,
    sources: BTreeMap<String, Option<String>>,
    report: &'a mut Report,
}

impl Findings<'_> {
    /// Adds a finding about line `line` of the built page; `written` is what
    /// to look for in its chapter.
    fn add(
        &mut self,
        kind: &'static Kind,
        page: &str,
        line: usize,
        written: &str,
        what: String,
        help: String,
    ) {
        let file = format!("src/{}", page.replace(".html", ".md"));
        let repo = self.repo;
        let source = self
            .sources
            .entry(file.clone())
            .or_insert_with(|| fs::read_to_string(repo.path(&file)).ok());
        let (place, what) = match source {
            None => (Place::new(format!("book/{page}"), line), what),
            Some(text) => {
                let line = place_of(text, written);
                let what = format!("{what} (built page {page})");
                (Place::new(file, line), what)
            }
        };
        self.report.add(kind, place, what, help);
    }
}

/// The line of a chapter that holds what the page shows as `written`; a link
/// to `x.html` was written as a link to `x.md`. 0 when it is not to be found.
fn place_of(text: &str, written: &str) -> usize {
    let as_markdown = written.replace(".html", ".md");
    [written, &as_markdown]
        .iter()
        .filter(|w| !w.is_empty())
        .find_map(|w| text.find(*w))
        .map_or(0, |offset| line_of(text, offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A repository whose built site holds `files`, read.
    pub(super) fn site(files: &[(&str, &str)]) -> (tempfile::TempDir, Site) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("book.toml"), "").unwrap();
        for (name, text) in files {
            let file = folder.path().join("book").join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        let site = Site::read(&folder.path().join("book")).unwrap();
        (folder, site)
    }

    /// The findings about a site of `files`, as `id place: what`.
    pub(super) fn findings(files: &[(&str, &str)]) -> Vec<String> {
        let (folder, site) = site(files);
        let repo = Repo::at(folder.path()).unwrap();
        let mut report = Report::default();
        site.check(&repo, &mut report);
        let one = |f: &crate::report::Finding| {
            format!("{} {}: {}", f.kind.id, f.place, f.what)
        };
        report.findings().iter().map(one).collect()
    }

    /// A page that breaks no rule, around `body`.
    pub(super) fn page(body: &str) -> String {
        format!(
            "<!DOCTYPE html><html><head><meta http-equiv=\
             \"Content-Security-Policy\" content=\"default-src 'self'\">\
             </head><body>{body}</body></html>"
        )
    }

    #[test]
    fn files_that_no_page_uses_are_removed() {
        let html = "<link rel=stylesheet href=css/a.css><script src=b.js>";
        let (folder, mut site) = site(&[
            ("index.html", html),
            ("toc.html", "<a href=index.html>a</a>"),
            ("css/a.css", "@font-face { src: url(../fonts/c.woff2) }"),
            ("b.js", "fetch(root + 'd.json')"),
            ("fonts/c.woff2", ""),
            ("fonts/unused/e.woff2", ""),
            ("d.json", "{}"),
            ("highlight.js", ""),
            (".nojekyll", ""),
        ]);
        site.prune().unwrap();
        let left = Site::read(&folder.path().join("book")).unwrap();
        let files: Vec<_> =
            left.pages.keys().chain(left.assets.keys()).collect();
        let expected = [
            "index.html",
            ".nojekyll",
            "b.js",
            "css/a.css",
            "d.json",
            "fonts/c.woff2",
        ];
        assert_eq!(files, expected);
        assert!(!folder.path().join("book/fonts/unused").exists());
    }

    #[test]
    fn a_finding_names_the_line_of_the_chapter() {
        let text = "# A\n\n[b](b.md#c)\n";
        assert_eq!(place_of(text, "b.html#c"), 3);
        assert_eq!(place_of(text, "z.html"), 0);
    }
}
