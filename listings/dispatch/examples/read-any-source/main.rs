use std::io::{self, ErrorKind, Read};

// ANCHOR: count
// `&mut`, because reading moves the source's position.
fn count_lines<R: Read + ?Sized>(source: &mut R) -> io::Result<usize> {
    let mut lines = 0;
    let mut buffer = [0; 4];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => return Ok(lines),
            Ok(n) => {
                lines += buffer[..n].iter().filter(|b| **b == b'\n').count()
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
// ANCHOR_END: count

struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("connection lost"))
    }
}

fn report(name: &str, lines: io::Result<usize>) {
    match lines {
        Ok(lines) => println!("{name}: {lines} lines"),
        Err(error) => println!("{name}: {error}"),
    }
}

// ANCHOR: calls
fn main() {
    // A copy of count_lines for &[u8]: direct calls, open to inlining.
    report("known", count_lines(&mut "one\ntype\n".as_bytes()));

    // One copy for dyn Read: every read goes through the vtable.
    let sources: [&mut dyn Read; 2] =
        [&mut "to be\nor not\n".as_bytes(), &mut Broken];
    for source in sources {
        report("mixed", count_lines(source));
    }
}
// ANCHOR_END: calls
