//! Contracts: what is asked in which order, and what must be answered.
//!
//! ```text
//! # An unknown user
//! > GET /users/9
//! < 404
//! < content-type: application/problem+json
//! <
//! < {"status":404,"detail":"there is no such user"}
//! ```

use crate::http::Request;

/// A request and the answer that must come.
pub struct Exchange {
    /// The line of the contract on which it begins.
    pub line: usize,
    /// What the comment before it says.
    pub what: String,
    pub request: Request,
    /// The answer, as [`crate::Answer`] writes itself.
    pub answer: String,
}

/// The exchanges of a contract, in order.
#[must_use]
pub fn exchanges(contract: &str) -> Vec<Exchange> {
    let mut all = Vec::new();
    let mut what = "";
    let mut asked: Vec<&str> = Vec::new();
    let mut answer = String::new();
    let mut begun = 0;
    for (i, line) in contract.lines().chain([""]).enumerate() {
        if let Some(comment) = line.strip_prefix("# ") {
            what = comment;
        } else if let Some(part) = line.strip_prefix('>') {
            if asked.is_empty() {
                begun = i + 1;
            }
            asked.push(part.strip_prefix(' ').unwrap_or(part));
        } else if line.starts_with('<') {
            answer.push_str(line);
            answer.push('\n');
        } else if !asked.is_empty() {
            all.push(Exchange {
                line: begun,
                what: what.into(),
                request: request(&std::mem::take(&mut asked)),
                answer: std::mem::take(&mut answer),
            });
        }
    }
    all
}

/// A request line, headers, and after an empty line the body.
fn request(lines: &[&str]) -> Request {
    let (method, target) = lines[0].split_once(' ').unwrap_or((lines[0], "/"));
    let mut request = Request::new(method, target);
    let mut rest = lines[1..].iter();
    for line in rest.by_ref().take_while(|line| !line.is_empty()) {
        let (name, value) = line.split_once(": ").unwrap_or((line, ""));
        request = request.header(name, value);
    }
    let body: Vec<&str> = rest.copied().collect();
    if body.is_empty() {
        return request;
    }
    request.body(body.join("\n"))
}
