// ANCHOR: errors
enum OpenError {
    NotFound,
    TooLarge { size: u32, limit: u32 },
    Checksum,
}

fn status(opened: Result<(), OpenError>) -> String {
    match opened {
        Ok(()) => "200".to_owned(),
        Err(OpenError::NotFound) => "404".to_owned(),
        Err(OpenError::TooLarge { size, limit }) => {
            format!("413, {size} of {limit}")
        }
        Err(OpenError::Checksum) => "500".to_owned(), // no catch-all
    }
}
// ANCHOR_END: errors

fn open(name: &str) -> Result<(), OpenError> {
    match name {
        "notes.txt" => Ok(()),
        "film.mp4" => Err(OpenError::TooLarge {
            size: 900,
            limit: 500,
        }),
        "broken.txt" => Err(OpenError::Checksum),
        _ => Err(OpenError::NotFound),
    }
}

fn main() {
    for name in ["notes.txt", "diary.txt", "film.mp4", "broken.txt"] {
        println!("{name}: {}", status(open(name)));
    }
}
