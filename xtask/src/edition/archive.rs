//! Archives that come out the same each time: files in order of name, all of
//! the same date. The archive of the site opens from the disk.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::site::address;

/// The folder that the archive of the site unpacks to.
const FOLDER: &str = "different-bets";

/// A zip archive that is written.
pub struct Archive(ZipWriter<Cursor<Vec<u8>>>);

impl Archive {
    /// An empty one.
    pub fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    /// Adds a file, compressed.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.put(name, bytes, CompressionMethod::Deflated)
    }

    /// Adds a file as it is.
    pub fn store(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.put(name, bytes, CompressionMethod::Stored)
    }

    fn put(
        &mut self,
        name: &str,
        bytes: &[u8],
        how: CompressionMethod,
    ) -> Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(how)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.0
            .start_file(name, options)
            .and_then(|()| Ok(self.0.write_all(bytes)?))
            .with_context(|| format!("{name} cannot be packed"))
    }

    /// The archive's bytes.
    pub fn finish(self) -> Result<Vec<u8>> {
        let written = self.0.finish().context("the archive has no end")?;
        Ok(written.into_inner())
    }
}

/// The site in `folder` as an archive.
pub fn make(folder: &Path) -> Result<Vec<u8>> {
    let mut files = Vec::new();
    for entry in ignore::WalkBuilder::new(folder)
        .standard_filters(false)
        .build()
    {
        let entry = entry.context("the built site cannot be listed")?;
        if entry.path().is_file() {
            files.push(address::of(folder, entry.path()));
        }
    }
    files.sort();
    let mut archive = Archive::new();
    for file in files {
        let bytes = fs::read(folder.join(&file))
            .with_context(|| format!("{file}: cannot be read"))?;
        archive.add(&format!("{FOLDER}/{file}"), &bytes)?;
    }
    archive.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_site_comes_out_whole_and_the_same_each_time() {
        let folder = tempfile::tempdir().unwrap();
        for (file, text) in [("b/c.html", "two"), ("a.html", "one")] {
            let file = folder.path().join(file);
            crate::repo::write_whole(&file, text.as_bytes()).unwrap();
        }
        let bytes = make(folder.path()).unwrap();
        assert_eq!(bytes, make(folder.path()).unwrap());
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> =
            archive.file_names().map(|n| n.unwrap().into()).collect();
        let expected = ["different-bets/a.html", "different-bets/b/c.html"];
        assert_eq!(names, expected);
        let mut text = String::new();
        let mut file = archive.by_name(expected[1]).unwrap();
        file.read_to_string(&mut text).unwrap();
        assert_eq!(text, "two");
    }
}
