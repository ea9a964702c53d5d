use std::io::{self, BufRead};

fn longest(mut input: impl BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    let mut longest: &[u8] = &[];
    while input.read_until(b'\n', &mut line)? > 0 {
        if line.len() > longest.len() {
            longest = &line;
        }
        line.clear();
    }
    Ok(String::from_utf8_lossy(longest).into_owned())
}

fn main() -> io::Result<()> {
    let text = "mandarin\nfig\nlime\nplum\n";
    println!("longest: {}", longest(text.as_bytes())?.trim_end());
    Ok(())
}
