use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process;

// ANCHOR: save
fn save(path: &Path, lines: &[&str]) -> io::Result<()> {
    let draft = path.with_added_extension("draft");
    // An error here leaves alone what another writer has there.
    let file = File::create_new(&draft)?;
    let saved =
        write_lines(file, lines).and_then(|()| fs::rename(&draft, path));
    if saved.is_err() {
        let _ = fs::remove_file(&draft); // the first error is the one to tell
    }
    saved
}

fn write_lines(file: File, lines: &[&str]) -> io::Result<()> {
    let mut out = BufWriter::new(file);
    for line in lines {
        if line.contains('\n') {
            return Err(io::Error::other("a line holds a line end"));
        }
        writeln!(out, "{line}")?;
    }
    // Dropped, it would flush too and nobody would see the error.
    out.into_inner()?.sync_all()
}
// ANCHOR_END: save

fn main() -> io::Result<()> {
    let name = format!("report-or-nothing-{}", process::id());
    let folder = std::env::temp_dir().join(name);
    fs::create_dir(&folder)?;
    let tried = attempts(&folder);
    let removed = fs::remove_dir_all(&folder);
    tried.and(removed)
}

fn attempts(folder: &Path) -> io::Result<()> {
    let path = folder.join("report.txt");
    for lines in [&["one", "two"][..], &["three", "fo\nur"]] {
        match save(&path, lines) {
            Ok(()) => println!("saved"),
            Err(error) => println!("not saved: {error}"),
        }
        print!("{}", fs::read_to_string(&path)?);
    }
    println!("files: {}", fs::read_dir(folder)?.count());
    let nowhere = save(&folder.join("missing").join("report.txt"), &["one"]);
    println!("no folder refused: {}", nowhere.is_err());

    let draft = path.with_added_extension("draft");
    fs::write(&draft, "")?; // as if another writer were at work
    let second = save(&path, &["five"]);
    println!("second writer refused: {}", second.is_err());
    println!("first writer's draft is there: {}", draft.try_exists()?);
    Ok(())
}
