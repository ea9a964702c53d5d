//! The whole book as an EPUB 3.3: every page of the site but the search.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use regex::Regex;

use super::archive::Archive;
use super::{Article, Source};
use crate::html::xml;
use crate::page::OutlinePage;
use crate::repo::Repo;
use crate::search;
use crate::site::address;
use crate::tree::{self, Element};

/// Names the book in all its editions; it never changes.
const IDENTIFIER: &str = "urn:uuid:5d0f8a8e-0c33-4b7e-9a53-6f0e2b7d41c9";
/// Where the style sheet and the cover are kept.
const STYLE: &str = "theme/editions/epub.css";
const COVER: &str = "theme/editions/cover.png";
/// The colours of the light theme, which the style sheet uses.
const COLOURS: &str = "theme/css/general.css";

const CONTAINER: &str = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<container version=\"1.0\" \
xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">
<rootfiles>
<rootfile full-path=\"book/package.opf\" \
media-type=\"application/oebps-package+xml\"/>
</rootfiles>
</container>
";

/// One entry of the contents: a part (without a page) or a page.
struct Entry {
    title: String,
    to: Option<String>,
    below: Vec<Entry>,
}

/// A file of the EPUB that is read in order.
struct Document {
    name: String,
    text: String,
    /// Whether it holds drawings, which the package has to say.
    svg: bool,
}

/// The EPUB's bytes.
pub fn make(repo: &Repo, source: &Source) -> Result<Vec<u8>> {
    let colours = colours(&text_of(repo, COLOURS)?);
    let style = coloured(&text_of(repo, STYLE)?, &colours);
    let cover = fs::read(repo.path(COVER))
        .with_context(|| format!("{COVER} cannot be read"))?;
    let (documents, entries) = documents(source, &colours)?;

    let mut archive = Archive::new();
    archive.store("mimetype", b"application/epub+zip")?;
    archive.add("META-INF/container.xml", CONTAINER.as_bytes())?;
    archive.add("book/style.css", style.as_bytes())?;
    archive.store("book/cover.png", &cover)?;
    let nav = nav(source, &entries);
    archive.add("book/nav.xhtml", nav.as_bytes())?;
    for document in &documents {
        let name = format!("book/{}", document.name);
        archive.add(&name, document.text.as_bytes())?;
    }
    let package = package(source, &documents);
    archive.add("book/package.opf", package.as_bytes())?;
    archive.finish()
}

fn text_of(repo: &Repo, file: &str) -> Result<String> {
    fs::read_to_string(repo.path(file))
        .with_context(|| format!("{file} cannot be read"))
}

/// Cover, title page and every page, and the contents.
fn documents(
    source: &Source,
    colours: &BTreeMap<String, String>,
) -> Result<(Vec<Document>, Vec<Entry>)> {
    let mut documents = vec![
        Document {
            name: "cover.xhtml".into(),
            text: cover_page(source),
            svg: false,
        },
        Document {
            name: "title.xhtml".into(),
            text: title_page(source),
            svg: false,
        },
    ];
    let mut add = |page: &OutlinePage| -> Result<Vec<Entry>> {
        let mut article = source.article(page)?;
        let sections = sections(&article);
        recolour(&mut article, colours);
        documents.push(document(source, article));
        Ok(sections)
    };
    let mut entries = Vec::new();
    for part in &source.outline.parts {
        let mut pages = Vec::new();
        for page in &part.pages {
            let sections = add(page)?;
            for below in source.below(page) {
                add(below)?;
            }
            pages.push(Entry {
                title: page.title.clone(),
                to: Some(name_of(&page.path.replace(".md", ".html"))),
                below: sections,
            });
        }
        match part.title.as_str() {
            "" => entries.append(&mut pages),
            title => entries.push(Entry {
                title: title.into(),
                to: pages.first().and_then(|page| page.to.clone()),
                below: pages,
            }),
        }
    }
    Ok((documents, entries))
}

fn sections(article: &Article) -> Vec<Entry> {
    let page = name_of(&article.file);
    let sections = article.sections().into_iter();
    sections
        .map(|(id, title)| Entry {
            title,
            to: Some(format!("{page}#{id}")),
            below: Vec::new(),
        })
        .collect()
}

/// What the page at `file` of the site is called in the EPUB.
fn name_of(file: &str) -> String {
    format!("text/{}", file.replace(".html", ".xhtml"))
}

/// Where a link of the page leads in the EPUB; `None` where it leads to what
/// the EPUB does not hold.
fn link(written: &str) -> Option<String> {
    if address::is_external(written) {
        return Some(written.to_string());
    }
    let (path, fragment) = match written.split_once('#') {
        Some((path, fragment)) => (path, format!("#{fragment}")),
        None => (written, String::new()),
    };
    if path.is_empty() {
        return Some(fragment);
    }
    let stem = path.strip_suffix(".html")?;
    let name = stem.rsplit('/').next().unwrap_or(stem);
    let stem = match name {
        _ if format!("{name}.md") == search::PAGE => return None,
        // The first page stands in the site under two names.
        "index" => stem.replace("index", "introduction"),
        _ => stem.to_string(),
    };
    Some(format!("{stem}.xhtml{fragment}"))
}

fn document(source: &Source, mut article: Article) -> Document {
    article.link(&link);
    let mut svg = false;
    article.visit(&mut |element| svg |= element.name == "svg");
    let up = "../".repeat(article.file.matches('/').count() + 1);
    let body = tree::write(&article.body);
    Document {
        name: name_of(&article.file),
        text: xhtml(source, &article.title, &up, "", &body),
        svg,
    }
}

/// A document around `body`.
fn xhtml(
    source: &Source,
    title: &str,
    up: &str,
    kind: &str,
    body: &str,
) -> String {
    let language = xml(&source.about.language);
    let kind = match kind {
        "" => String::new(),
        kind => format!(" epub:type=\"{kind}\""),
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" \
         xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{language}\" \
         xml:lang=\"{language}\">\n<head>\n<title>{}</title>\n\
         <link rel=\"stylesheet\" type=\"text/css\" \
         href=\"{up}style.css\"/>\n</head>\n<body{kind}>\n{body}\n</body>\n\
         </html>\n",
        xml(title)
    )
}

fn cover_page(source: &Source) -> String {
    let about = &source.about;
    let body = format!(
        "<p class=\"cover\"><img src=\"cover.png\" alt=\"{}: {}\"/></p>",
        xml(&about.title),
        xml(&about.description)
    );
    xhtml(source, &about.title, "", "cover", &body)
}

fn title_page(source: &Source) -> String {
    let about = &source.about;
    let body = format!(
        "<section class=\"title-page\">\n<h1>{}</h1>\n<p>{}</p>\n\
         <p class=\"by\">{}</p>\n<p class=\"small\">Edition of {}. It holds \
         every page of the site: the chapters, and for each program, each \
         mistake, each figure and each claim its own page. Programs stand \
         one below the other, language by language.</p>\n\
         <p class=\"small\">Programs: MIT or Apache-2.0, as you prefer. Text \
         and figures: CC BY 4.0.</p>\n</section>",
        xml(&about.title),
        xml(&about.description),
        xml(&about.authors.join(", ")),
        source.date
    );
    xhtml(source, &about.title, "", "titlepage", &body)
}

fn nav(source: &Source, entries: &[Entry]) -> String {
    let body = format!(
        "<nav epub:type=\"toc\" id=\"toc\" role=\"doc-toc\">\n\
         <h1>Contents</h1>\n{}</nav>\n\
         <nav epub:type=\"landmarks\" hidden=\"hidden\">\n\
         <h2>Landmarks</h2>\n<ol>\n\
         <li><a epub:type=\"cover\" href=\"cover.xhtml\">Cover</a></li>\n\
         <li><a epub:type=\"toc\" href=\"#toc\">Contents</a></li>\n\
         <li><a epub:type=\"bodymatter\" href=\"{}\">Text</a></li>\n\
         </ol>\n</nav>",
        list(entries),
        xml(entries.first().and_then(|e| e.to.as_deref()).unwrap_or(""))
    );
    xhtml(source, "Contents", "", "", &body)
}

fn list(entries: &[Entry]) -> String {
    let mut text = String::from("<ol>\n");
    for entry in entries {
        let title = xml(&entry.title);
        text.push_str(&match &entry.to {
            Some(to) => format!("<li><a href=\"{}\">{title}</a>", xml(to)),
            None => format!("<li><span>{title}</span>"),
        });
        if !entry.below.is_empty() {
            text.push('\n');
            text.push_str(&list(&entry.below));
        }
        text.push_str("</li>\n");
    }
    text + "</ol>\n"
}

fn package(source: &Source, documents: &[Document]) -> String {
    let about = &source.about;
    let creators: String = about
        .authors
        .iter()
        .map(|name| format!("<dc:creator>{}</dc:creator>\n", xml(name)))
        .collect();
    let mut items = String::new();
    let mut spine = String::new();
    for (at, document) in documents.iter().enumerate() {
        let svg = if document.svg {
            " properties=\"svg\""
        } else {
            ""
        };
        items.push_str(&format!(
            "<item id=\"d{at}\" href=\"{}\" \
             media-type=\"application/xhtml+xml\"{svg}/>\n",
            xml(&document.name)
        ));
        spine.push_str(&format!("<itemref idref=\"d{at}\"/>\n"));
        if document.name == "title.xhtml" {
            spine.push_str("<itemref idref=\"nav\"/>\n");
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" \
         unique-identifier=\"book\" xml:lang=\"{language}\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n\
         <dc:identifier id=\"book\">{IDENTIFIER}</dc:identifier>\n\
         <dc:title>{title}</dc:title>\n\
         <dc:description>{description}</dc:description>\n\
         <dc:language>{language}</dc:language>\n{creators}\
         <dc:date>{date}</dc:date>\n\
         <dc:rights>Text and figures: CC BY 4.0. Programs: MIT or \
         Apache-2.0.</dc:rights>\n\
         <meta property=\"dcterms:modified\">{date}T00:00:00Z</meta>\n\
         {ACCESS}</metadata>\n<manifest>\n\
         <item id=\"nav\" href=\"nav.xhtml\" \
         media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n\
         <item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n\
         <item id=\"cover\" href=\"cover.png\" media-type=\"image/png\" \
         properties=\"cover-image\"/>\n{items}</manifest>\n\
         <spine>\n{spine}</spine>\n</package>\n",
        language = xml(&about.language),
        title = xml(&about.title),
        description = xml(&about.description),
        date = source.date,
    )
}

/// What a reader who cannot see, or not point, may expect.
const ACCESS: &str = "\
<meta property=\"schema:accessMode\">textual</meta>
<meta property=\"schema:accessMode\">visual</meta>
<meta property=\"schema:accessModeSufficient\">textual</meta>
<meta property=\"schema:accessibilityFeature\">alternativeText</meta>
<meta property=\"schema:accessibilityFeature\">readingOrder</meta>
<meta property=\"schema:accessibilityFeature\">structuralNavigation</meta>
<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>
<meta property=\"schema:accessibilityHazard\">none</meta>
<meta property=\"schema:accessibilitySummary\">Every drawing has a title and \
a description, and every chart has its numbers in words.</meta>
";

/// The colours of the light theme by name, from its style sheet.
fn colours(css: &str) -> BTreeMap<String, String> {
    let token = Regex::new(r"--([a-z-]+): light-dark\((#[0-9a-f]+),");
    let token = token.expect("valid");
    token
        .captures_iter(css)
        .map(|found| (found[1].to_string(), found[2].to_string()))
        .collect()
}

/// `text` with colours for their names: not every device knows the names.
fn coloured(text: &str, colours: &BTreeMap<String, String>) -> String {
    let name = Regex::new(r"var\(--([a-z-]+)\)").expect("valid");
    let named = |found: &regex::Captures| {
        let colour = colours.get(&found[1]);
        colour.cloned().unwrap_or_else(|| found[0].to_string())
    };
    name.replace_all(text, named).into_owned()
}

fn recolour(article: &mut Article, colours: &BTreeMap<String, String>) {
    super::article::change(&mut article.body, &mut |element: &mut Element| {
        if element.name == "svg" {
            let name = "http://www.w3.org/2000/svg";
            element.attributes.push(("xmlns".into(), name.into()));
        }
        for (_, value) in &mut element.attributes {
            if value.starts_with("var(--") {
                *value = coloured(value, colours);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_pages_of_the_epub() {
        for (written, to) in [
            ("../a/b.html#c", Some("../a/b.xhtml#c")),
            ("#c", Some("#c")),
            ("../index.html", Some("../introduction.xhtml")),
            ("https://go.dev/a.html", Some("https://go.dev/a.html")),
            ("../search.html", None),
            ("raw.json", None),
        ] {
            assert_eq!(link(written).as_deref(), to, "{written}");
        }
    }

    #[test]
    fn colours_are_those_of_the_light_theme() {
        let css = ":root {\n  --go: light-dark(#00687f, #5fc3d9);\n}";
        let colours = colours(css);
        assert_eq!(
            coloured("a { color: var(--go); fill: var(--x) }", &colours),
            "a { color: #00687f; fill: var(--x) }"
        );
    }

    #[test]
    fn contents_are_nested_lists() {
        let entry = |title: &str, to: Option<&str>, below| Entry {
            title: title.into(),
            to: to.map(Into::into),
            below,
        };
        let inner = entry("b", Some("b.xhtml"), Vec::new());
        let text = list(&[entry("a & c", None, vec![inner])]);
        let expected = "<ol>\n<li><span>a &amp; c</span>\n<ol>\n<li><a \
                        href=\"b.xhtml\">b</a></li>\n</ol>\n</li>\n</ol>\n";
        assert_eq!(text, expected);
    }
}
