use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process;

// ANCHOR: read
fn print_lines(path: &Path) -> io::Result<usize> {
    let mut count = 0;
    for line in BufReader::new(File::open(path)?).lines() {
        count += 1;
        println!("{count}: {}", line?); // reading can fail at every line
    }
    Ok(count)
}
// ANCHOR_END: read

fn main() -> io::Result<()> {
    let name = format!("numbered-lines-{}.txt", process::id());
    let path = std::env::temp_dir().join(name);
    fs::write(&path, "first\r\n\nthird\nno end")?;

    let count = print_lines(&path);
    let removed = fs::remove_file(&path);
    println!("{} lines", count?);
    removed?;

    match print_lines(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            println!("there is no such file");
        }
        other => println!("{} lines", other?),
    }
    Ok(())
}
