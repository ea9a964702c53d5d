//! What is served at the moment, and the pages that look at it.

use std::collections::{BTreeSet, HashSet};
use std::io::Write;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tempfile::TempDir;

use crate::report::{Finding, Format, Report};

/// More findings than this are counted, not shown.
const SHOWN: usize = 20;

/// A built folder, whole or the part of it that an edit changed.
pub struct Layer {
    pub folder: TempDir,
    /// The addresses it answers; `None` for all.
    pub only: Option<BTreeSet<String>>,
}

impl Layer {
    fn read(&self, address: &str) -> Option<Vec<u8>> {
        if self
            .only
            .as_ref()
            .is_some_and(|only| !only.contains(address))
        {
            return None;
        }
        std::fs::read(self.folder.path().join(address)).ok()
    }
}

/// The site as it is served, shared by all threads.
pub struct Live {
    /// Tells the builds of this server from those of one before it.
    server: u128,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The newest first; the last is whole.
    layers: Vec<Arc<Layer>>,
    /// Counts what the browsers were told to load.
    build: u64,
    findings: String,
    known: HashSet<(&'static str, String, String)>,
    browsers: Vec<Box<dyn Write + Send>>,
}

/// A finding as the page shows it.
#[derive(Serialize)]
struct Shown<'a> {
    place: String,
    what: &'a str,
    help: &'a str,
}

#[derive(Serialize)]
struct Overlay<'a> {
    count: usize,
    findings: Vec<Shown<'a>>,
}

impl Default for Live {
    fn default() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        Self {
            server: since.map_or(0, |d| d.as_millis()),
            state: Mutex::default(),
        }
    }
}

impl Live {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no holder panics")
    }

    fn mark_of(&self, build: u64) -> String {
        format!("{}-{build}", self.server)
    }

    /// The name of what is served now; pages carry the one they were loaded
    /// under.
    pub fn mark(&self) -> String {
        self.mark_of(self.state().build)
    }

    /// The bytes at an address from the root; `None` when there are none.
    pub fn read(&self, address: &str) -> Option<Vec<u8>> {
        let layers = self.state().layers.clone();
        layers.iter().find_map(|layer| layer.read(address))
    }

    /// Whether there is anything to serve yet.
    pub fn is_empty(&self) -> bool {
        self.state().layers.is_empty()
    }

    /// Serves `layer` in front of, or when it is whole instead of, what was
    /// served, and makes the browsers reload. Returns the number of the build.
    pub fn show(&self, layer: Layer) -> u64 {
        let mut state = self.state();
        if layer.only.is_none() {
            state.layers.clear();
        }
        state.layers.insert(0, Arc::new(layer));
        state.build += 1;
        let message = event("built", &self.mark_of(state.build));
        state.tell(&message);
        state.build
    }

    /// Serves the whole site for the build `of`, whose changed pages are
    /// already shown, unless a newer one came meanwhile.
    pub fn settle(&self, layer: Layer, of: u64) {
        let mut state = self.state();
        if state.build == of {
            state.layers = vec![Arc::new(layer)];
        }
    }

    /// Whether `build` is what is shown now.
    pub fn is_current(&self, build: u64) -> bool {
        self.state().build == build
    }

    /// Shows the findings on the pages, and prints those that are new.
    pub fn tell(&self, report: &Report) {
        let all = report.findings();
        let mut fresh = Report::default();
        let mut state = self.state();
        let now: HashSet<_> = all.iter().map(key).collect();
        let is_new = |f: &&Finding| !state.known.contains(&key(f));
        let new = all.iter().filter(is_new).count();
        for finding in all.iter().filter(is_new).take(SHOWN) {
            let Finding {
                kind,
                place,
                what,
                help,
            } = finding.clone();
            fresh.add(kind, place, what, help);
        }
        let mended = state.known.difference(&now).count();
        if new > 0 || mended > 0 {
            fresh.print(Format::Human);
            if new > SHOWN {
                eprintln!("… and more: `cargo xtask build` prints them all");
            }
            let count = all.len();
            eprintln!("{count} findings: {new} new, {mended} mended");
        }
        state.known = now;
        let shown = all.iter().take(SHOWN).map(|f| Shown {
            place: f.place.to_string(),
            what: &f.what,
            help: &f.help,
        });
        let overlay = Overlay {
            count: all.len(),
            findings: shown.collect(),
        };
        let json = serde_json::to_string(&overlay).expect("text serialises");
        state.findings = event("findings", &json);
        let message = state.findings.clone();
        state.tell(&message);
    }

    /// Keeps a browser told; the response's head is sent already.
    pub fn join(&self, mut browser: Box<dyn Write + Send>) {
        let mut state = self.state();
        let built = event("built", &self.mark_of(state.build));
        let hello = format!("{built}{}", state.findings);
        if write(&mut *browser, &hello) {
            state.browsers.push(browser);
        }
    }
}

impl State {
    /// Sends a message to every browser that still listens.
    fn tell(&mut self, message: &str) {
        self.browsers.retain_mut(|b| write(&mut **b, message));
    }
}

fn key(finding: &Finding) -> (&'static str, String, String) {
    // Without the line, which moves while the author writes above it.
    let Finding {
        kind, place, what, ..
    } = finding;
    (kind.id, place.file.clone(), what.clone())
}

/// A message of a stream of server-sent events.
fn event(name: &str, data: &str) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

fn write(to: &mut (dyn Write + Send), text: &str) -> bool {
    to.write_all(text.as_bytes())
        .and_then(|()| to.flush())
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Place;

    fn layer(files: &[(&str, &str)], only: bool) -> Layer {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let names = files.iter().map(|(name, _)| (*name).to_string());
        Layer {
            folder,
            only: only.then(|| names.collect()),
        }
    }

    /// A browser that remembers what it was told.
    #[derive(Clone, Default)]
    struct Browser(Arc<Mutex<Vec<u8>>>);

    impl Write for Browser {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    impl Browser {
        fn told(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().split_off(0)).unwrap()
        }
    }

    #[test]
    fn an_edit_is_shown_at_once_and_the_whole_site_follows() {
        let live = Live::default();
        assert!(live.is_empty());
        live.show(layer(&[("a.html", "a1"), ("b.html", "b1")], false));
        let browser = Browser::default();
        live.join(Box::new(browser.clone()));
        assert!(browser.told().contains(&live.mark()));

        let build = live.show(layer(&[("a.html", "a2")], true));
        assert!(browser.told().contains(&live.mark()));
        assert_eq!(live.read("a.html").unwrap(), b"a2");
        assert_eq!(live.read("b.html").unwrap(), b"b1");

        live.settle(layer(&[("a.html", "a2"), ("b.html", "b2")], false), build);
        assert_eq!(live.read("b.html").unwrap(), b"b2");
        assert_eq!(browser.told(), "", "nothing to load again");
        assert_eq!(live.read("c.html"), None);
    }

    #[test]
    fn a_site_that_is_out_of_date_when_it_is_ready_is_not_served() {
        let live = Live::default();
        let old = live.show(layer(&[("a.html", "1")], false));
        live.show(layer(&[("a.html", "2")], false));
        live.settle(layer(&[("a.html", "1")], false), old);
        assert_eq!(live.read("a.html").unwrap(), b"2");
    }

    #[test]
    fn findings_reach_the_page_as_one_line_of_text() {
        let live = Live::default();
        let browser = Browser::default();
        live.join(Box::new(browser.clone()));
        let mut report = Report::default();
        let place = Place::new("src/a.md", 3);
        report.add(&crate::repo::NOT_UTF8, place, "two\nlines <b>", "mend");
        browser.told();
        live.tell(&report);
        let told = browser.told();
        assert_eq!(told.lines().count(), 3, "{told}");
        assert!(told.contains("src/a.md:3"), "{told}");
    }
}
