//! What a page says of itself to whoever links to it: its one address, the
//! card that is shown beside a link, and structured data.

use anyhow::{Context, Result};
use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};

use super::pages::Page;
use super::{About, Address, CARD, feed};

/// Longest description in characters, as search engines and cards show it.
const LONGEST: usize = 200;
/// Size of the card in pixels.
const SIZE: (&str, &str) = ("1200", "630");
/// Terms of use of the text, as the colophon says.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// What a page is in structured data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chapter,
    Other,
}

/// What all pages of the site have in common.
pub struct Head<'a> {
    pub about: &'a About,
    pub address: &'a Address,
    /// The first chapter, which is the first page of the site as well.
    pub first: Option<&'a str>,
    /// The day of the newest change.
    pub newest: Option<&'a str>,
}

impl Head<'_> {
    /// The one address of a page.
    pub fn canonical(&self, file: &str) -> String {
        match file == "index.html" || Some(file) == self.first {
            true => self.address.of(""),
            false => self.address.of(file),
        }
    }

    /// The page with what it says of itself at the end of its head.
    pub fn put_into(&self, page: &Page, kind: Kind) -> Result<String> {
        let own = self.markup(page, kind).into_string();
        let (head, body) = page
            .html
            .split_once("</head>")
            .with_context(|| format!("book/{} has no </head>", page.file))?;
        // The template knows no description but that of the book.
        let lines = head.split_inclusive('\n');
        let head: String = lines
            .filter(|line| !line.starts_with("<meta name=\"description\""))
            .collect();
        Ok(format!("{head}{own}\n</head>{body}"))
    }

    fn markup(&self, page: &Page, kind: Kind) -> Markup {
        let about = self.about;
        let url = self.canonical(&page.file);
        let whole = url == self.address.of("");
        let (title, description) = match whole {
            true => (&about.title, &about.description),
            false => (&page.title, &page.description),
        };
        let description = short(description);
        let card = self.address.of(CARD);
        let alt = format!("{}: {}", about.title, about.description);
        let data = match (whole, kind) {
            (true, _) => self.book(&url),
            (false, Kind::Chapter) => {
                self.part("TechArticle", title, &description, &url)
            }
            (false, Kind::Other) => {
                self.part("WebPage", title, &description, &url)
            }
        };
        let open_graph = [
            ("og:site_name", about.title.as_str()),
            ("og:type", if whole { "website" } else { "article" }),
            ("og:title", title),
            ("og:description", &description),
            ("og:url", &url),
            ("og:locale", &about.language),
            ("og:image", &card),
            ("og:image:type", "image/png"),
            ("og:image:width", SIZE.0),
            ("og:image:height", SIZE.1),
            ("og:image:alt", &alt),
        ];
        html! {
            meta name="description" content=(description);
            link rel="canonical" href=(url);
            @if self.newest.is_some() {
                link rel="alternate" type="application/atom+xml"
                    title={ (about.title) ": changes" }
                    href=(self.address.of(feed::FILE));
            }
            @for (property, content) in open_graph {
                meta property=(property) content=(content);
            }
            meta name="twitter:card" content="summary_large_image";
            script type="application/ld+json" { (PreEscaped(script(&data))) }
        }
    }

    fn book(&self, url: &str) -> Value {
        let mut book =
            self.part("Book", &self.about.title, &self.about.description, url);
        let fields = book.as_object_mut().expect("made as one");
        fields.remove("isPartOf");
        fields.remove("headline");
        fields.insert("image".into(), json!(self.address.of(CARD)));
        if let Some(day) = self.newest {
            fields.insert("dateModified".into(), json!(day));
        }
        book
    }

    fn part(
        &self,
        kind: &str,
        title: &str,
        description: &str,
        url: &str,
    ) -> Value {
        let authors: Vec<Value> = self
            .about
            .authors
            .iter()
            .map(|name| json!({ "@type": "Organization", "name": name }))
            .collect();
        json!({
            "@context": "https://schema.org",
            "@type": kind,
            "@id": url,
            "url": url,
            "name": title,
            "headline": title,
            "description": description,
            "inLanguage": self.about.language,
            "author": authors,
            "license": LICENCE,
            "isAccessibleForFree": true,
            "isPartOf": {
                "@type": "Book",
                "@id": self.address.of(""),
                "name": self.about.title,
            },
        })
    }
}

/// `data` as the text of a script element: nothing in it can end it.
fn script(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

/// `text` cut between words, with an ellipsis, where it is too long.
fn short(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_string();
    }
    let mut cut = String::new();
    for word in text.split(' ') {
        if cut.chars().count() + word.chars().count() + 2 > LONGEST {
            break;
        }
        if !cut.is_empty() {
            cut.push(' ');
        }
        cut.push_str(word);
    }
    cut.trim_end_matches([',', ';', ':', '.']).to_string() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::{self, Element};

    fn with_head(file: &str, kind: Kind) -> Element {
        let about = About {
            title: "Book".into(),
            description: "About <it>".into(),
            authors: vec!["Us".into()],
            language: "en".into(),
        };
        let address = "https://a.example/b/".parse().unwrap();
        let head = Head {
            about: &about,
            address: &address,
            first: Some("introduction.html"),
            newest: Some("2026-11-26"),
        };
        let page = Page {
            file: file.into(),
            title: "One & two".into(),
            description: "</script><b>".into(),
            hidden: false,
            html: "<head>\n<meta name=\"description\" content=\"all\">\n\
                   </head><body></body>"
                .into(),
        };
        tree::parse(&head.put_into(&page, kind).unwrap()).unwrap()
    }

    fn value(page: &Element, key: &str, attribute: &str) -> String {
        let keyed = ["rel", "property", "name"];
        let fits =
            |e: &Element| keyed.iter().any(|name| e.get(name) == Some(key));
        let found = page.find(&fits).and_then(|e| e.get(attribute));
        found.unwrap_or_default().to_string()
    }

    fn data(page: &Element) -> Value {
        let script = page.find(&|e| e.name == "script").unwrap();
        serde_json::from_str(&script.text()).unwrap()
    }

    #[test]
    fn a_chapter_has_one_address_a_card_and_data() {
        let page = with_head("x/y.html", Kind::Chapter);
        let url = "https://a.example/b/x/y.html";
        assert_eq!(value(&page, "canonical", "href"), url);
        assert_eq!(value(&page, "og:title", "content"), "One & two");
        assert_eq!(value(&page, "description", "content"), "</script><b>");
        let card = "https://a.example/b/card.png";
        assert_eq!(value(&page, "og:image", "content"), card);
        let data = data(&page);
        assert_eq!(data["@type"], "TechArticle");
        assert_eq!(data["description"], "</script><b>");
        assert_eq!(data["isPartOf"]["@id"], "https://a.example/b/");
    }

    #[test]
    fn the_first_page_is_the_book_under_either_name() {
        for file in ["index.html", "introduction.html"] {
            let page = with_head(file, Kind::Chapter);
            let url = "https://a.example/b/";
            assert_eq!(value(&page, "canonical", "href"), url, "{file}");
            assert_eq!(data(&page)["@type"], "Book");
            assert_eq!(data(&page)["dateModified"], "2026-11-26");
        }
    }

    #[test]
    fn a_long_description_ends_between_words() {
        assert_eq!(short("a b"), "a b");
        let long = short(&"word, ".repeat(60));
        assert!(long.chars().count() <= LONGEST, "{long}");
        assert!(long.ends_with("word…"), "{long}");
    }
}
