use std::io::{self, Write};

// ANCHOR: assertion
struct Tally {
    bytes: usize,
}

const fn assert_writer<T: Write + Send>() {}
const _: () = assert_writer::<Tally>(); // costs nothing at run time

impl Write for Tally {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        self.bytes += data.len();
        Ok(data.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
// ANCHOR_END: assertion

fn main() -> io::Result<()> {
    let mut size = Tally { bytes: 0 };
    for line in ["two\n", "lines\n"] {
        size.write_all(line.as_bytes())?;
    }
    println!("bytes: {}", size.bytes);
    Ok(())
}
