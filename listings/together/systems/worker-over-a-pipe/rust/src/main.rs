//! Answers a request a line until its input ends.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

// ANCHOR: protocol
#[derive(Deserialize)]
struct Request {
    id: u64,
    text: String,
    bytes: usize,
}

/// Exactly one of `start` and `error` is there.
#[derive(Serialize)]
struct Response {
    /// Of the request; 0 when that is not to be made out.
    id: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}
// ANCHOR_END: protocol

fn answer(line: &str) -> Response {
    match serde_json::from_str::<Request>(line) {
        Ok(Request { id, text, bytes }) if bytes <= text.len() => Response {
            id,
            // A bug, left in: this panics between the bytes of a character.
            start: Some(text[..bytes].to_string()),
            error: None,
        },
        Ok(Request { id, .. }) => Response {
            id,
            start: None,
            error: Some("the text is shorter".into()),
        },
        Err(error) => Response {
            id: 0,
            start: None,
            error: Some(error.to_string()),
        },
    }
}

// ANCHOR: call
fn main() -> io::Result<()> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        serde_json::to_writer(&mut output, &answer(&line?))?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    // The input has ended: whoever started this has no more to ask, or is
    // gone.
    Ok(())
}
// ANCHOR_END: call
