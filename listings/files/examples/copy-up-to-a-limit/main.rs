use std::fmt;
use std::io::{self, Read, Write};

#[derive(Debug)]
enum CopyError {
    TooLarge,
    Io(io::Error),
}

impl fmt::Display for CopyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CopyError::TooLarge => f.write_str("too large"),
            CopyError::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CopyError {}

impl From<io::Error> for CopyError {
    fn from(error: io::Error) -> Self {
        CopyError::Io(error)
    }
}

// ANCHOR: copy
fn copy_up_to(
    limit: u64,
    from: &mut impl Read,
    to: &mut impl Write,
) -> Result<u64, CopyError> {
    let copied = io::copy(&mut from.by_ref().take(limit), to)?;
    let one_more = &mut from.take(1);
    if copied == limit && io::copy(one_more, &mut io::sink())? > 0 {
        return Err(CopyError::TooLarge);
    }
    Ok(copied)
}
// ANCHOR_END: copy

/// Gives so many bytes, a few at a time, and then fails or ends.
struct Upload {
    left: usize,
    breaks: bool,
}

impl Read for Upload {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 && self.breaks {
            return Err(io::Error::other("connection lost"));
        }
        let count = self.left.min(buffer.len()).min(4);
        buffer[..count].fill(b'x');
        self.left -= count;
        Ok(count)
    }
}

fn main() {
    for (left, breaks) in [(9, false), (10, false), (11, false), (6, true)] {
        let mut kept = Vec::new();
        match copy_up_to(10, &mut Upload { left, breaks }, &mut kept) {
            Ok(copied) => println!("{left}: copied {copied}"),
            Err(error) => println!("{left}: {error} after {}", kept.len()),
        }
    }
}
