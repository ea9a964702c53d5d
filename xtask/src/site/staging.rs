//! A site under construction: a folder beside the place where it will stand,
//! moved there when it is complete.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use tempfile::TempDir;

use crate::run;

/// A new site beside the old one. Dropping it without [`Staging::publish`]
/// removes it and leaves the old one as it was.
pub struct Staging {
    folder: TempDir,
    destination: PathBuf,
}

impl Staging {
    /// An empty folder beside `destination`, on the same file system, so that
    /// moving it there is one step.
    pub fn beside(destination: &Path) -> Result<Self> {
        let parent = destination.parent().context("a site has a parent")?;
        let name = destination.file_name().context("a site has a name")?;
        let failed = |error: std::io::Error| {
            anyhow!(
                "{}: cannot be written: {error}\nhelp: check permissions and \
                 free space (`df -h`), or build elsewhere with --to; the site \
                 was left as it is",
                parent.display()
            )
        };
        refuse_what_is_no_site(destination)?;
        fs::create_dir_all(parent).map_err(failed)?;
        let folder = tempfile::Builder::new()
            .prefix(&format!(".{}-partial-", name.to_string_lossy()))
            .tempdir_in(parent)
            .map_err(failed)?;
        remove_on_interrupt(folder.path());
        Ok(Self {
            folder,
            destination: destination.to_path_buf(),
        })
    }

    /// Where to build.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Puts the new site in the place of the old one.
    pub fn publish(self) -> Result<()> {
        let failed = |error: std::io::Error| {
            anyhow!(
                "{}: cannot be replaced: {error}\nhelp: check permissions; \
                 the site was left as it is",
                self.destination.display()
            )
        };
        readable_by_all(self.path()).map_err(failed)?;
        // The old site moves into a folder that goes away with its content.
        let old = tempfile::Builder::new()
            .prefix(".replaced-")
            .tempdir_in(self.destination.parent().expect("checked before"))
            .map_err(failed)?;
        let aside = old.path().join("site");
        let moved_old = match fs::rename(&self.destination, &aside) {
            Ok(()) => true,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => false,
            Err(error) => return Err(failed(error)),
        };
        let new = self.folder.keep();
        if let Err(error) = fs::rename(&new, &self.destination) {
            if moved_old {
                fs::rename(&aside, &self.destination)
                    .context("the old site could not be put back")?;
            }
            fs::remove_dir_all(&new).ok();
            return Err(failed(error));
        }
        Ok(())
    }
}

/// A folder that holds anything but a site is not ours to replace.
fn refuse_what_is_no_site(destination: &Path) -> Result<()> {
    let Ok(mut entries) = fs::read_dir(destination) else {
        return Ok(());
    };
    if entries.next().is_some() && !destination.join("index.html").exists() {
        bail!(
            "{}: holds something that is not a site, so it is not replaced\n\
             help: name an empty or new folder with --to",
            destination.display()
        );
    }
    Ok(())
}

/// Temporary folders are made for their owner alone; a site is for all.
fn readable_by_all(folder: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    }
    let _ = folder;
    Ok(())
}

/// Ctrl-C while building removes the unfinished site.
fn remove_on_interrupt(folder: &Path) {
    let folder = folder.to_path_buf();
    // A command that handles Ctrl-C itself drops its staging folder.
    run::on_interrupt(move || {
        fs::remove_dir_all(&folder).ok();
        std::process::exit(130);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site_in(parent: &Path) -> PathBuf {
        let site = parent.join("book");
        fs::create_dir(&site).unwrap();
        fs::write(site.join("index.html"), "old").unwrap();
        site
    }

    #[test]
    fn a_published_site_replaces_the_old_one_and_leaves_nothing_else() {
        let parent = tempfile::tempdir().unwrap();
        let site = site_in(parent.path());
        let staging = Staging::beside(&site).unwrap();
        fs::write(staging.path().join("new.html"), "new").unwrap();
        staging.publish().unwrap();
        assert!(site.join("new.html").exists());
        assert!(!site.join("index.html").exists());
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_abandoned_site_leaves_the_old_one() {
        let parent = tempfile::tempdir().unwrap();
        let site = site_in(parent.path());
        drop(Staging::beside(&site).unwrap());
        assert!(site.join("index.html").exists());
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_holds_something_else_is_left_alone() {
        let parent = tempfile::tempdir().unwrap();
        fs::write(parent.path().join("thesis.txt"), "").unwrap();
        let error = Staging::beside(parent.path()).err().unwrap();
        assert!(error.to_string().contains("not a site"), "{error}");
    }

    #[test]
    fn a_parent_that_cannot_be_written_is_named() {
        let parent = tempfile::tempdir().unwrap();
        let file = parent.path().join("file");
        fs::write(&file, "").unwrap();
        let error = Staging::beside(&file.join("book")).err().unwrap();
        let text = format!("{error:#}");
        assert!(text.contains("file: cannot be written"), "{text}");
        assert!(text.contains("--to"), "{text}");
    }
}
