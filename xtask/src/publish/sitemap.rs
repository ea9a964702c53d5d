//! The list of all pages for search engines, and the file that names it.

use std::collections::BTreeSet;

use super::Address;
use super::head::Head;
use super::pages::Page;
use crate::html::xml;

/// `sitemap.xml`: the one address of each page, each once.
pub fn sitemap(head: &Head, pages: &[Page]) -> String {
    let pages = pages.iter().filter(|page| !page.hidden);
    let addresses: BTreeSet<String> =
        pages.map(|page| head.canonical(&page.file)).collect();
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in addresses {
        text.push_str(&format!("<url><loc>{}</loc></url>\n", xml(&address)));
    }
    text + "</urlset>\n"
}

/// `robots.txt`: everything may be read.
pub fn robots(address: &Address) -> String {
    let map = address.of("sitemap.xml");
    format!("User-agent: *\nAllow: /\n\nSitemap: {map}\n")
}

#[cfg(test)]
mod tests {
    use super::super::About;
    use super::*;

    #[test]
    fn each_page_stands_there_once_and_hidden_ones_do_not() {
        let about = About {
            title: String::new(),
            description: String::new(),
            authors: Vec::new(),
            language: String::new(),
        };
        let address: Address = "https://a.example".parse().unwrap();
        let head = Head {
            about: &about,
            address: &address,
            first: Some("introduction.html"),
            newest: None,
        };
        let page = |file: &str, hidden| Page {
            file: file.into(),
            title: String::new(),
            description: String::new(),
            hidden,
            html: String::new(),
        };
        let pages = [
            page("404.html", true),
            page("a/b.html", false),
            page("index.html", false),
            page("introduction.html", false),
        ];
        let text = sitemap(&head, &pages);
        let found: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("<url><loc>"))
            .filter_map(|line| line.strip_suffix("</loc></url>"))
            .collect();
        let expected = ["https://a.example/", "https://a.example/a/b.html"];
        assert_eq!(found, expected);
        let robots = robots(&address);
        assert!(robots.contains("Sitemap: https://a.example/sitemap.xml\n"));
    }
}
