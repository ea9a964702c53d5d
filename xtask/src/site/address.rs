//! Addresses inside the site: relative to its root, `/` between components.

use std::path::Path;

use super::html::Facts;

/// The address of `file` in the site that stands in `folder`.
pub fn of(folder: &Path, file: &Path) -> String {
    let relative = file.strip_prefix(folder).unwrap_or(file);
    let parts: Vec<_> = relative
        .components()
        .map(|c| c.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

/// The address leaves the site: it has a scheme or a host.
pub fn is_external(address: &str) -> bool {
    address.starts_with("//") || scheme(address).is_some()
}

/// The scheme of an absolute address, in lower case.
fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    valid.then(|| scheme.to_ascii_lowercase())
}

/// Whether loading the address asks another host.
pub fn is_third_party(address: &str) -> bool {
    is_external(address)
        && !matches!(scheme(address).as_deref(), Some("data" | "blob"))
}

/// The file and the fragment that `written` on `page` leads to; `None` when
/// it leaves the site. An address that climbs out of the site keeps its `..`.
pub fn resolve(
    page: &str,
    facts: &Facts,
    written: &str,
) -> Option<(String, Option<String>)> {
    let written = written.trim();
    if is_external(written) {
        return None;
    }
    let (path, fragment) = match written.split_once('#') {
        Some((path, fragment)) => (path, Some(decode(fragment))),
        None => (written, None),
    };
    let path = path.split('?').next().unwrap_or_default();
    // A page with `<base>` is shown at any address; its base is the root.
    let from = if facts.base.is_some() { "" } else { page };
    if path.is_empty() && facts.base.is_none() {
        return Some((page.to_string(), fragment));
    }
    Some((join(from, &decode(path)), fragment))
}

/// The same for a page without `<base>`.
pub fn resolve_from(
    page: &str,
    written: &str,
) -> Option<(String, Option<String>)> {
    resolve(page, &Facts::default(), written)
}

fn join(from: &str, path: &str) -> String {
    let mut parts: Vec<&str> = match path.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => from.split('/').rev().skip(1).collect(),
    };
    if !path.starts_with('/') {
        parts.reverse();
    }
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|p| *p != "..") => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    if path.is_empty() || path.ends_with('/') || path.ends_with("/.") {
        parts.push("index.html");
    }
    parts.join("/")
}

/// `text` with `%41` and the like decoded; what is no such escape stays.
pub fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = (*first == b'%')
            .then(|| after.get(..2))
            .flatten()
            .and_then(|h| std::str::from_utf8(h).ok())
            .filter(|h| h.bytes().all(|b| b.is_ascii_hexdigit()))
            .and_then(|h| u8::from_str_radix(h, 16).ok());
        match hex {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(page: &str, written: &str) -> Option<String> {
        resolve(page, &Facts::default(), written).map(|(file, fragment)| {
            match fragment {
                Some(fragment) => format!("{file}#{fragment}"),
                None => file,
            }
        })
    }

    #[test]
    fn addresses_resolve_as_a_browser_resolves_them() {
        let cases = [
            ("a/b.html", "c.html", Some("a/c.html")),
            ("a/b.html", "../c.html#d", Some("c.html#d")),
            ("a/b.html", "#d%20e", Some("a/b.html#d e")),
            ("a/b.html", "?q=1", Some("a/b.html")),
            ("a/b.html", "../", Some("index.html")),
            ("a/b.html", "/x/", Some("x/index.html")),
            ("b.html", "../c.html", Some("../c.html")),
            ("b.html", "https://go.dev/", None),
            ("b.html", "//go.dev/", None),
            ("b.html", "mailto:a@b.c", None),
        ];
        for (page, written, expected) in cases {
            let got = resolved(page, written);
            assert_eq!(got.as_deref(), expected, "{written} on {page}");
        }
    }

    #[test]
    fn a_base_moves_relative_addresses_to_the_root() {
        let facts = Facts {
            base: Some("/book/".into()),
            ..Facts::default()
        };
        let got = resolve("x/404.html", &facts, "a/b.html");
        assert_eq!(got, Some(("a/b.html".into(), None)));
    }

    #[test]
    fn data_is_no_third_party() {
        assert!(is_third_party("https://fonts.example/a.woff2"));
        assert!(is_third_party("//fonts.example/a.woff2"));
        assert!(!is_third_party("data:image/png;base64,AA=="));
        assert!(!is_third_party("a.png"));
    }
}
