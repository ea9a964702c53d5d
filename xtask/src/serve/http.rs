//! The web server: files of the site, and the stream that reloads pages.

use std::net::TcpListener;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Result, anyhow};
use tiny_http::{Method, Request, Server, StatusCode};

use super::live::Live;
use crate::site::address;

/// Enough for the few connections a browser opens.
const THREADS: usize = 4;

const SCRIPT: &str = include_str!("reload.js");
const STYLE: &str = include_str!("reload.css");

/// A running server.
pub struct Serving {
    server: Arc<Server>,
    threads: Vec<JoinHandle<()>>,
}

/// Answers requests on `listener` until stopped.
pub fn serve(listener: TcpListener, live: &Arc<Live>) -> Result<Serving> {
    let server = Server::from_listener(listener, None)
        .map_err(|e| anyhow!("the server cannot start: {e}"))?;
    let server = Arc::new(server);
    let threads = (0..THREADS)
        .map(|_| {
            let (server, live) = (Arc::clone(&server), Arc::clone(live));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that went away is no fault of ours.
                    let _ = answer(request, &live);
                }
            })
        })
        .collect();
    Ok(Serving { server, threads })
}

impl Serving {
    /// Stops answering and waits for what is being answered.
    pub fn stop(self) {
        for _ in &self.threads {
            self.server.unblock();
        }
        for thread in self.threads {
            let _ = thread.join();
        }
    }
}

fn answer(request: Request, live: &Live) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return send(request, 405, &[("Allow", "GET, HEAD")], &[]);
    }
    if path(request.url()).as_deref() == Some("__serve/events") {
        return stream(request, live);
    }
    let answer = find(live, request.url());
    if let Some(to) = answer.moved_to {
        return send(request, 308, &[("Location", &to)], &[]);
    }
    let tag = format!("\"{}\"", &blake3::hash(&answer.body).to_hex()[..32]);
    let known = request
        .headers()
        .iter()
        .filter(|h| h.field.equiv("If-None-Match"))
        .any(|h| h.value.as_str().split(", ").any(|t| t == tag));
    let (status, body) = match answer.status {
        200 if known => (304, &[][..]),
        status => (status, &answer.body[..]),
    };
    let headers = [
        ("Content-Type", answer.kind),
        ("Cache-Control", caching(request.url())),
        ("X-Content-Type-Options", "nosniff"),
        ("ETag", &tag),
    ];
    send(request, status, &headers, body)
}

/// Sends a response and closes the connection. A connection that is kept open
/// keeps a thread of `tiny_http`, and of two that arrive together it can leave
/// one waiting for a thread to come free; closing sees to it that one does.
fn send(
    request: Request,
    status: u16,
    headers: &[(&str, &str)],
    body: &[u8],
) -> std::io::Result<()> {
    let reason = StatusCode(status).default_reason_phrase();
    let mut head = format!("HTTP/1.1 {status} {reason}\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("Content-Length: {}\r\n", body.len());
    head += "Connection: close\r\n\r\n";
    let is_head = *request.method() == Method::Head;
    let mut browser = request.into_writer();
    browser.write_all(head.as_bytes())?;
    if !is_head {
        browser.write_all(body)?;
    }
    browser.flush()
}

/// How long a browser may keep what it gets: a file whose name holds the hash
/// of its content (`page-0a1b2c3d.css`) for good, so that a page loads again
/// without asking for it; everything else must be asked for.
fn caching(url: &str) -> &'static str {
    let path = url.split('?').next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    let hash = name
        .split('.')
        .next()
        .and_then(|stem| stem.rsplit_once('-'))
        .map_or("", |(_, hash)| hash);
    let is_hash =
        hash.len() == 8 && hash.bytes().all(|b| b.is_ascii_hexdigit());
    if is_hash && !name.ends_with(".html") {
        "max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// What a request gets.
struct Answer {
    status: u16,
    kind: &'static str,
    body: Vec<u8>,
    /// The folder's own address, where the request left off the slash.
    moved_to: Option<String>,
}

impl Answer {
    fn new(status: u16, kind: &'static str, body: Vec<u8>) -> Self {
        Self {
            status,
            kind,
            body,
            moved_to: None,
        }
    }
}

/// The answer to a request for `url`, which is `/path?query`.
fn find(live: &Live, url: &str) -> Answer {
    const HTML: &str = "text/html; charset=utf-8";
    let path = path(url);
    match path.as_deref() {
        Some("__serve/reload.js") => {
            return Answer::new(200, kind(".js"), SCRIPT.into());
        }
        Some("__serve/reload.css") => {
            return Answer::new(200, kind(".css"), STYLE.into());
        }
        _ => {}
    }
    if live.is_empty() {
        let page = "<!DOCTYPE html><html lang=en><meta charset=utf-8>\
                    <title>Not built</title><body><p>The book could not be \
                    built yet. This page loads by itself once it can.</html>";
        return Answer::new(503, HTML, with_reload(page.into(), live));
    }
    if let Some(path) = path {
        if let Some(body) = live.read(&path) {
            let kind = kind(&path);
            let body = match kind {
                HTML => with_reload(body, live),
                _ => body,
            };
            return Answer::new(200, kind, body);
        }
        if live.read(&format!("{path}/index.html")).is_some() {
            let mut answer = Answer::new(308, HTML, Vec::new());
            answer.moved_to = Some(format!("/{path}/"));
            return answer;
        }
    }
    let page = live.read("404.html").unwrap_or_else(|| b"not found".into());
    Answer::new(404, HTML, with_reload(page, live))
}

/// The address from the root that `url` asks for; `None` for one that would
/// leave the site.
fn path(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = address::decode(path);
    let path = path.trim_start_matches('/');
    let safe = path.split('/').all(|part| {
        part != ".." && part != "." && !part.contains(['\\', '\0', ':'])
    });
    safe.then(|| match path {
        "" => "index.html".to_string(),
        folder if folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_string(),
    })
}

/// The page with the script that reloads it: added to what is sent, never to
/// what is built.
fn with_reload(page: Vec<u8>, live: &Live) -> Vec<u8> {
    let mut page = String::from_utf8_lossy(&page).into_owned();
    let script = format!(
        "<script src=\"/__serve/reload.js\" data-build=\"{}\" defer></script>",
        live.mark()
    );
    let at = page.rfind("</body>").or_else(|| page.rfind("</html>"));
    page.insert_str(at.unwrap_or(page.len()), &script);
    page.into_bytes()
}

/// Starts a stream of server-sent events, which [`Live`] goes on with.
fn stream(request: Request, live: &Live) -> std::io::Result<()> {
    let mut browser = request.into_writer();
    browser.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\
          Cache-Control: no-store\r\nConnection: close\r\n\r\n\
          retry: 500\n\n",
    )?;
    browser.flush()?;
    live.join(browser);
    Ok(())
}

/// The content type by the file's extension.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" | "go" | "rs" | "ts" | "toml" | "md" => {
            "text/plain; charset=utf-8"
        }
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "pdf" => "application/pdf",
        "epub" => "application/epub+zip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::live::Layer;
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::{SocketAddr, TcpStream};

    fn serving() -> (Serving, SocketAddr, Arc<Live>) {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let file = folder.path().join(name);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        };
        write("index.html", "<html><body>home</body></html>");
        write("a/index.html", "<html><body>a</body></html>");
        write("404.html", "<html><body>nothing here</body></html>");
        write("page.css", "p { margin: 0 }");
        let live = Arc::new(Live::default());
        live.show(Layer { folder, only: None });
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        (serve(listener, &live).unwrap(), address, live)
    }

    /// Asks as a browser does, which closes the connection when told to.
    fn ask(address: SocketAddr, request: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "{request}\r\nHost: localhost\r\n\r\n").unwrap();
        let mut stream = BufReader::new(stream);
        let mut answer = String::new();
        while !answer.ends_with("\r\n\r\n") {
            assert!(stream.read_line(&mut answer).unwrap() > 0, "{answer}");
        }
        assert!(answer.contains("Connection: close"), "{answer}");
        let length = answer
            .lines()
            .find_map(|line| line.strip_prefix("Content-Length: "))
            .map_or(0, |length| length.parse().unwrap());
        if !request.starts_with("HEAD") {
            let mut body = vec![0; length];
            stream.read_exact(&mut body).unwrap();
            answer += std::str::from_utf8(&body).unwrap();
        }
        answer
    }

    #[test]
    fn pages_files_and_folders_are_served() {
        let (server, at, _) = serving();
        let home = ask(at, "GET / HTTP/1.1");
        assert!(home.starts_with("HTTP/1.1 200"), "{home}");
        assert!(home.contains("text/html; charset=utf-8"), "{home}");
        assert!(home.contains("home<script src=\"/__serve/reload.js\""));
        let css = ask(at, "GET /page.css?v=1 HTTP/1.1");
        assert!(css.contains("text/css"), "{css}");
        assert!(css.ends_with("p { margin: 0 }"), "{css}");
        let folder = ask(at, "GET /a HTTP/1.1");
        assert!(folder.contains("308") && folder.contains("/a/"), "{folder}");
        let tag = css.lines().find(|l| l.starts_with("ETag: ")).unwrap();
        let again =
            format!("GET /page.css HTTP/1.1\r\nIf-None-Match: {}", &tag[6..]);
        assert!(ask(at, &again).starts_with("HTTP/1.1 304"));
        let head = ask(at, "HEAD / HTTP/1.1");
        assert!(head.contains("200") && !head.contains("home"), "{head}");
        assert!(ask(at, "POST / HTTP/1.1").starts_with("HTTP/1.1 405"));
        server.stop();
    }

    #[test]
    fn many_connections_at_once_are_all_answered() {
        let (server, at, _) = serving();
        let clients: Vec<_> = (0..40)
            .map(|_| thread::spawn(move || ask(at, "GET / HTTP/1.1")))
            .collect();
        for client in clients {
            assert!(client.join().unwrap().contains("home"));
        }
        server.stop();
    }

    #[test]
    fn only_what_is_named_after_its_content_is_kept() {
        for url in ["/css/page-0a1b2c3d.css", "/book-0a1b2c3d.min.js"] {
            assert!(caching(url).ends_with("immutable"), "{url}");
        }
        for url in ["/", "/a-0a1b2c3d.html", "/page.css", "/which-one.svg"] {
            assert_eq!(caching(url), "no-cache", "{url}");
        }
    }

    #[test]
    fn nothing_outside_the_site_is_served() {
        let (server, at, _) = serving();
        for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/a/..%2f..%2fx"] {
            let answer = ask(at, &format!("GET {path} HTTP/1.1"));
            assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
            assert!(answer.contains("nothing here"), "{path}: {answer}");
        }
        server.stop();
    }

    #[test]
    fn a_browser_is_told_of_a_build() {
        let (server, at, live) = serving();
        let mut stream = TcpStream::connect(at).unwrap();
        let request = "GET /__serve/events HTTP/1.1\r\nHost: a\r\n\r\n";
        stream.write_all(request.as_bytes()).unwrap();
        let mut told = String::new();
        let mut buffer = [0; 512];
        let mut wait_for = |what: &str| {
            while !told.contains(what) {
                let n = stream.read(&mut buffer).unwrap();
                assert!(n > 0, "closed before {what}: {told}");
                told += std::str::from_utf8(&buffer[..n]).unwrap();
            }
        };
        wait_for(&live.mark());
        let folder = tempfile::tempdir().unwrap();
        live.show(Layer { folder, only: None });
        wait_for(&live.mark());
        server.stop();
    }
}
