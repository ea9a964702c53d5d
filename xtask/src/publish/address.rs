//! Where the site stands on the web, when somebody says so.

use std::str::FromStr;

use anyhow::{Error, bail, ensure};

/// The address of the first page: `https://host/` or `https://host/path/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl FromStr for Address {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let Some(rest) = text.strip_prefix("https://") else {
            bail!("an address of the site begins with https://");
        };
        let host = rest.split('/').next().unwrap_or_default();
        let fits = |c: char| c.is_ascii_alphanumeric() || "-.:".contains(c);
        ensure!(
            !host.is_empty() && host.chars().all(fits),
            "`{host}` is no host"
        );
        let path = &rest[host.len()..];
        let fits = |c: char| c.is_ascii_alphanumeric() || "/-._~%".contains(c);
        ensure!(
            path.chars().all(fits),
            "`{path}` is no path; it has neither `?` nor `#`"
        );
        Ok(Self(format!(
            "https://{host}{}/",
            path.trim_end_matches('/')
        )))
    }
}

impl Address {
    /// The address of the file `name`, relative to the root of the site.
    pub fn of(&self, name: &str) -> String {
        format!("{}{name}", self.0)
    }

    /// The path of the root, `/` or `/path/`.
    pub fn path(&self) -> &str {
        let from = "https://".len();
        let slash = self.0[from..].find('/').expect("it ends with one");
        &self.0[from + slash..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_with_a_slash_and_knows_its_path() {
        for (written, root, path) in [
            ("https://a.example", "https://a.example/", "/"),
            ("https://a.example/", "https://a.example/", "/"),
            ("https://a.example/b/", "https://a.example/b/", "/b/"),
            ("https://a.example/b", "https://a.example/b/", "/b/"),
        ] {
            let address: Address = written.parse().unwrap();
            assert_eq!(address.of(""), root);
            assert_eq!(address.path(), path);
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for bad in [
            "",
            "http://a.example/",
            "a.example",
            "https://",
            "https://a b/",
            "https://a.example/?q",
            "https://a.example/#x",
            "https://a.example/\"><script>",
        ] {
            assert!(bad.parse::<Address>().is_err(), "{bad}");
        }
    }
}
