use std::fs::File;
use std::io::{BufRead, BufReader};

fn main() -> std::io::Result<()> {
    let mut reader;
    {
        let file = File::open(std::env::current_exe()?)?;
        reader = BufReader::new(&file);
    }
    let mut line = Vec::new();
    reader.read_until(b'\n', &mut line)?;
    println!("read a line");
    Ok(())
}
