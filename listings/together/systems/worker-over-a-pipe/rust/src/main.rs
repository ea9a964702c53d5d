//! Answers a request a line until its input ends.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

// ANCHOR: protocol
#[derive(Deserialize)]
struct Request {
    id: u64,
    text: String,
    bytes: usize,
}

#[derive(Serialize)]
struct Response {
    /// Of the request; 0 when that is not to be made out.
    id: u64,
    #[serde(flatten)]
    outcome: Outcome,
}

/// One field of the response: its name says which it is.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Outcome {
    Start(String),
    Error(String),
}
// ANCHOR_END: protocol

fn answer(line: &str) -> Response {
    let (id, outcome) = match serde_json::from_str(line) {
        Ok(Request { id, text, bytes }) if bytes <= text.len() => {
            // A bug, left in: this panics between the bytes of a character.
            (id, Outcome::Start(text[..bytes].to_string()))
        }
        Ok(Request { id, .. }) => {
            (id, Outcome::Error("the text is shorter".into()))
        }
        Err(error) => (0, Outcome::Error(error.to_string())),
    };
    Response { id, outcome }
}

// ANCHOR: call
fn main() -> io::Result<()> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lines() {
        serde_json::to_writer(&mut output, &answer(&line?))?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    // The input has ended: whoever started this has no more to ask, or is
    // gone.
    Ok(())
}
// ANCHOR_END: call
