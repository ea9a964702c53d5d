use std::error::Error;
use std::fmt;

#[derive(Clone, Copy, Debug)]
enum UploadError {
    DiskFull,
    LinkDown,
}

struct Upload {
    write: Result<(), UploadError>,
    close: Result<(), UploadError>,
}

impl Upload {
    fn write(&mut self, _text: &str) -> Result<(), UploadError> {
        self.write
    }

    fn close(self) -> Result<(), UploadError> {
        self.close
    }
}

// ANCHOR: save
fn save(mut upload: Upload, text: &str) -> Result<(), Vec<UploadError>> {
    let written = upload.write(text);
    let closed = upload.close(); // a Drop could not hand this error on
    let failed = [written, closed].into_iter().filter_map(Result::err);
    let failed: Vec<_> = failed.collect();
    if failed.is_empty() {
        Ok(())
    } else {
        Err(failed)
    }
}
// ANCHOR_END: save

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            UploadError::DiskFull => "write: disk full",
            UploadError::LinkDown => "close: link down",
        })
    }
}

impl Error for UploadError {}

fn main() {
    let full = Err(UploadError::DiskFull);
    let down = Err(UploadError::LinkDown);
    for (write, close) in [(Ok(()), Ok(())), (Ok(()), down), (full, down)] {
        match save(Upload { write, close }, "hello") {
            Ok(()) => println!("saved"),
            Err(failed) => {
                let texts: Vec<_> =
                    failed.iter().map(ToString::to_string).collect();
                println!("not saved: {}", texts.join(", "));
            }
        }
    }
}
