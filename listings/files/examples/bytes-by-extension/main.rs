use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process;

// ANCHOR: walk
fn walk(
    folder: &Path,
    visit: &mut impl FnMut(&Path) -> io::Result<()>,
) -> io::Result<()> {
    // In no order of their own, and each may be an error.
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(|entry| entry.file_name());
    for entry in entries {
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), visit)?;
        } else {
            visit(&entry.path())?;
        }
    }
    Ok(())
}

fn report(root: &Path) -> io::Result<()> {
    let mut bytes: BTreeMap<String, u64> = BTreeMap::new();
    walk(root, &mut |path| {
        let name = path.strip_prefix(root).unwrap_or(path);
        println!("{}", name.display());
        let kind = path.extension().unwrap_or_default().to_string_lossy();
        let size = path.symlink_metadata()?.len(); // of a link itself
        *bytes.entry(kind.into_owned()).or_default() += size;
        Ok(())
    })?;
    for (kind, bytes) in bytes {
        println!("{kind:?}: {bytes} bytes");
    }
    Ok(())
}
// ANCHOR_END: walk

fn plant(root: &Path) -> io::Result<()> {
    fs::create_dir_all(root.join("src").join("deep"))?;
    fs::create_dir(root.join("empty"))?;
    fs::write(root.join("src").join("deep").join("a.txt"), "12345")?;
    fs::write(root.join("src").join(".env"), "1234")?;
    fs::write(root.join("src").join("b.md"), "123")?;
    fs::write(root.join("src").join("c.txt"), "")?;
    fs::write(root.join("LICENSE"), "1")?;
    fs::write(root.join("z.txt"), "12")
}

fn main() -> io::Result<()> {
    let name = format!("bytes-by-extension-{}", process::id());
    let root = std::env::temp_dir().join(name);
    let done = plant(&root).and_then(|()| report(&root));
    let removed = fs::remove_dir_all(&root);
    done.and(removed) // the first error is the one to tell
}
