//! The change log as an Atom feed (RFC 4287).

use super::{About, Address};
use crate::change::{self, Changes};
use crate::html::{inline, xml};

/// Its file, at the root of the site.
pub const FILE: &str = "feed.xml";
/// The page that shows the change log.
const PAGE: &str = "evidence/colophon.html";

/// The feed.
pub fn feed(about: &About, address: &Address, changes: &Changes) -> String {
    let updated = moment(changes.newest().unwrap_or_default());
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <title>{}: changes</title>\n\
         <subtitle>{}</subtitle>\n\
         <id>{root}</id>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{root}\"/>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <updated>{updated}</updated>\n",
        xml(&about.language),
        xml(&about.title),
        xml(&about.description),
        root = xml(&address.of("")),
        own = xml(&address.of(FILE)),
    );
    for author in &about.authors {
        text.push_str(&format!(
            "<author><name>{}</name></author>\n",
            xml(author)
        ));
    }
    for one in changes.iter() {
        let place = format!("{PAGE}#{}", change::fragment(one));
        let url = xml(&address.of(&place));
        text.push_str(&format!(
            "<entry>\n<title type=\"html\">{}</title>\n<id>{url}</id>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n\
             <published>{date}</published>\n<updated>{date}</updated>\n\
             <content type=\"html\">{}</content>\n</entry>\n",
            xml(&inline(&one.title).into_string()),
            xml(&inline(&one.what).into_string()),
            date = moment(&one.date),
        ));
    }
    text + "</feed>\n"
}

/// The beginning of a day as a feed writes it.
fn moment(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repo::{Repo, write_whole};
    use crate::report::Report;

    #[test]
    fn an_entry_has_an_address_of_its_own_and_escaped_text() {
        let folder = tempfile::tempdir().unwrap();
        let log = "[[change]]\nid = \"a\"\ndate = \"2026-11-26\"\n\
                   title = \"A & B\"\nwhat = \"Now `x`.\"\n";
        for (file, text) in [("book.toml", ""), ("evidence/changes.toml", log)]
        {
            let file = folder.path().join(file);
            write_whole(&file, text.as_bytes()).unwrap();
        }
        let repo = Repo::at(folder.path()).unwrap();
        let changes = Changes::load(&repo, &mut Report::default());
        let about = About {
            title: "Book".into(),
            description: "D".into(),
            authors: vec!["Us".into()],
            language: "en".into(),
        };
        let address = "https://a.example/b".parse().unwrap();
        let text = feed(&about, &address, &changes);
        for part in [
            "<id>https://a.example/b/</id>",
            "<updated>2026-11-26T00:00:00Z</updated>",
            "<id>https://a.example/b/evidence/colophon.html#change-a</id>",
            "<title type=\"html\">A &amp;amp; B</title>",
            "Now &lt;code&gt;x&lt;/code&gt;.",
            "<author><name>Us</name></author>",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}
