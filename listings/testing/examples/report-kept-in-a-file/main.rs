use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, process};

// ANCHOR: golden
/// Compares `got` with what `path` holds, or writes it there.
fn check_file(
    path: &Path,
    got: &str,
    update: bool,
) -> Result<(), Box<dyn Error>> {
    if update {
        return Ok(fs::write(path, got)?);
    }
    let kept = fs::read_to_string(path)?;
    let (mut want, mut lines) = (kept.split('\n'), got.split('\n'));
    for number in 1.. {
        match (want.next(), lines.next()) {
            (None, None) => break,
            (a, b) if a == b => {}
            (a, b) => {
                let (a, b) = (shown(a), shown(b));
                return Err(format!("line {number}: want {a}, got {b}").into());
            }
        }
    }
    Ok(())
}

fn shown(line: Option<&str>) -> String {
    line.map_or_else(|| "the end".into(), |line| format!("{line:?}"))
}
// ANCHOR_END: golden

fn report(amounts: &[u32]) -> String {
    let mut text = String::new();
    for (i, amount) in amounts.iter().enumerate() {
        let _ = writeln!(text, "{}: {amount:6}", i + 1);
    }
    let total: u32 = amounts.iter().sum();
    let _ = writeln!(text, "=: {total:6}");
    text
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::temp_dir().join(format!("golden-{}", process::id()));
    fs::create_dir(&folder)?;
    let path = folder.join("report.txt");
    // A variable of the test's environment says whether to update.
    for (amounts, update) in
        [([20, 22], true), ([20, 22], false), ([20, 9], false)]
    {
        match check_file(&path, &report(&amounts), update) {
            Ok(()) => println!("passes, updated: {update}"),
            Err(error) => println!("fails: {error}"),
        }
    }
    Ok(fs::remove_dir_all(&folder)?)
}
