//! Asks a server over HTTP/1.1, byte by byte where a test needs that.

use std::fmt::{self, Write as _};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A request, as it is sent.
#[derive(Clone, Debug)]
pub struct Request {
    head: String,
    body: Vec<u8>,
}

impl Request {
    /// A request without a body.
    #[must_use]
    pub fn new(method: &str, target: &str) -> Self {
        let head = format!("{method} {target} HTTP/1.1\r\nHost: test\r\n");
        let body = Vec::new();
        Self { head, body }
    }

    /// The same with a header more.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let _ = write!(self.head, "{name}: {value}\r\n");
        self
    }

    /// The same with a body, whose length a header says.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        let length = self.body.len().to_string();
        self.header("Content-Length", &length)
    }

    /// The same with a body of one chunk, whose length no header says.
    #[must_use]
    pub fn chunked(mut self, body: &[u8]) -> Self {
        self.body = format!("{:x}\r\n", body.len()).into_bytes();
        self.body.extend(body);
        self.body.extend(b"\r\n0\r\n\r\n");
        self.header("Transfer-Encoding", "chunked")
    }

    fn bytes(&self) -> Vec<u8> {
        [self.head.as_bytes(), b"\r\n", &self.body].concat()
    }
}

/// An answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Those that a service means: how long it is, what it is, where what it
    /// speaks of is, and what is allowed. By name, in small letters.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of one of the headers.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|h| h.0 == name)?;
        Some(&header.1)
    }
}

const MEANT: [&str; 4] =
    ["allow", "content-length", "content-type", "location"];

impl fmt::Display for Answer {
    /// As contracts write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "< {}", self.status)?;
        for (name, value) in &self.headers {
            writeln!(f, "< {name}: {value}")?;
        }
        if !self.body.is_empty() {
            writeln!(f, "<\n< {}", self.text())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

/// One connection.
pub struct Client {
    stream: TcpStream,
}

impl Client {
    /// Connects to `address`.
    ///
    /// # Errors
    ///
    /// When nobody listens there.
    pub fn connect(address: &str) -> io::Result<Self> {
        let address: SocketAddr = address
            .parse()
            .map_err(|e| io::Error::new(ErrorKind::InvalidInput, e))?;
        let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Self { stream })
    }

    /// Sends `bytes` as they are.
    ///
    /// # Errors
    ///
    /// When the server has closed the connection.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes)
    }

    /// Sends a request whole and reads the answer.
    ///
    /// # Errors
    ///
    /// When the connection breaks, or what comes is no answer.
    pub fn ask(&mut self, request: &Request) -> io::Result<Answer> {
        self.send(&request.bytes())?;
        let has_body = !request.head.starts_with("HEAD ");
        self.answer(has_body)
    }

    /// Sends all of a request but the last `kept` bytes, which come back.
    ///
    /// # Errors
    ///
    /// When the server has closed the connection.
    pub fn begin(
        &mut self,
        request: &Request,
        kept: usize,
    ) -> io::Result<Vec<u8>> {
        let mut bytes = request.bytes();
        let rest = bytes.split_off(bytes.len() - kept);
        self.send(&bytes)?;
        Ok(rest)
    }

    /// Reads the head of an answer before the answer, such as `100
    /// Continue`; its status comes back.
    ///
    /// # Errors
    ///
    /// When the connection breaks, or what comes is no answer.
    pub fn interim(&mut self) -> io::Result<u16> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            self.stream.read_exact(&mut byte)?;
            head.extend(byte);
        }
        let mut headers = [httparse::EMPTY_HEADER; 8];
        let mut response = httparse::Response::new(&mut headers);
        response.parse(&head).map_err(io::Error::other)?;
        Ok(response.code.unwrap_or(0))
    }

    /// Reads an answer, which has a body unless it is one to `HEAD`.
    ///
    /// # Errors
    ///
    /// When the connection breaks, or what comes is no answer.
    pub fn answer(&mut self, has_body: bool) -> io::Result<Answer> {
        let mut read = Vec::new();
        loop {
            let mut headers = [httparse::EMPTY_HEADER; 32];
            let mut response = httparse::Response::new(&mut headers);
            let parsed = response.parse(&read).map_err(io::Error::other)?;
            let httparse::Status::Complete(start) = parsed else {
                self.more(&mut read)?;
                continue;
            };
            let status = response.code.unwrap_or(0);
            let mut headers: Vec<(String, String)> = response
                .headers
                .iter()
                .map(|h| {
                    let value = String::from_utf8_lossy(h.value).into_owned();
                    (h.name.to_ascii_lowercase(), value)
                })
                .filter(|(name, _)| MEANT.contains(&name.as_str()))
                .collect();
            headers.sort();
            let length = headers
                .iter()
                .find(|(name, _)| name == "content-length")
                .and_then(|(_, value)| value.parse().ok());
            let length = if has_body { length.unwrap_or(0) } else { 0 };
            while read.len() < start + length {
                self.more(&mut read)?;
            }
            let body = read.split_off(start);
            return Ok(Answer {
                status,
                headers,
                body,
            });
        }
    }

    fn more(&mut self, read: &mut Vec<u8>) -> io::Result<()> {
        let mut buffer = [0; 8192];
        match self.stream.read(&mut buffer)? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            n => {
                read.extend(&buffer[..n]);
                Ok(())
            }
        }
    }

    /// Reads until the server closes the connection; what it said comes
    /// back.
    ///
    /// # Errors
    ///
    /// When it keeps the connection open.
    pub fn until_closed(&mut self) -> io::Result<Vec<u8>> {
        let mut said = Vec::new();
        match self.stream.read_to_end(&mut said) {
            Err(e) if e.kind() == ErrorKind::ConnectionReset => Ok(said),
            read => read.map(|_| said),
        }
    }
}
