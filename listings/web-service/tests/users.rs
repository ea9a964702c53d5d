//! The three services answer the same contract to the byte, and behave alike
//! where bytes alone do not show it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use harness::{Answer, Client, Request, Running, blame};

const FOLDER: &str = "listings/web-service/systems/users";
/// How long a service lets a client take, and a little more.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long a stop may take when nothing is in flight.
const STOP: Duration = Duration::from_secs(4);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    Go,
    Rust,
    TypeScript,
}

use Language::{Go, Rust, TypeScript};

static GO: LazyLock<PathBuf> =
    LazyLock::new(|| harness::go_binary(&format!("{FOLDER}/go"), &[], &[]));
static RUST: LazyLock<PathBuf> =
    LazyLock::new(|| harness::cargo_binary("users"));

impl Language {
    const ALL: [Self; 3] = [Go, Rust, TypeScript];

    /// The file to blame for what the service answers.
    fn file(self) -> String {
        let file = match self {
            Go => "go/api.go",
            Rust => "rust/src/api.rs",
            TypeScript => "typescript/api.ts",
        };
        format!("{FOLDER}/{file}")
    }

    /// The command that runs the service.
    fn program(self) -> Command {
        match self {
            Go => Command::new(&*GO),
            Rust => Command::new(&*RUST),
            TypeScript => {
                harness::node(&format!("{FOLDER}/typescript/main.ts"))
            }
        }
    }

    /// The service, on a port of its own.
    fn start(self, database: &str) -> Running {
        let mut program = self.program();
        program.args(["127.0.0.1:0", database]);
        Running::service(program, &self.file())
    }
}

/// Does the same to a new service of each language, all at a time; what was
/// found out about each comes back.
fn with_each<T: Send>(
    look: impl Fn(Language, &mut Running) -> T + Sync,
) -> [T; 3] {
    thread::scope(|scope| {
        let look = &look;
        Language::ALL
            .map(|language| {
                scope.spawn(move || {
                    look(language, &mut language.start("users.db"))
                })
            })
            .map(|handle| {
                handle
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
    })
}

/// Asks on a connection of its own.
fn ask(service: &Running, request: &Request) -> Answer {
    Client::connect(&service.address)
        .and_then(|mut client| client.ask(request))
        .unwrap_or_else(|e| {
            blame(&service.file, format!("{request:?} is not answered: {e}"))
        })
}

fn post(name: &str, email: &str) -> Request {
    Request::new("POST", "/users")
        .header("Content-Type", "application/json")
        .body(format!(r#"{{"name":"{name}","email":"{email}"}}"#))
}

/// Fails unless the service answered `wanted`.
#[track_caller]
fn expect(service: &Running, answer: &Answer, wanted: u16, why: &str) {
    if answer.status != wanted {
        let what = format!("{why}: expected {wanted}, came\n{answer}");
        blame(&service.file, what);
    }
}

// ANCHOR: contract
#[test]
fn every_service_keeps_the_contract_to_the_byte() {
    let file = format!("{FOLDER}/contract.txt");
    let contract = fs::read_to_string(harness::root().join(&file))
        .expect("the contract is there");
    let exchanges = harness::exchanges(&contract);
    assert!(exchanges.len() > 60, "{file} has lost exchanges");
    with_each(|_, service| {
        let mut client = Client::connect(&service.address).expect("it listens");
        for exchange in &exchanges {
            let answer = client.ask(&exchange.request);
            let answer = match answer {
                Ok(answer) => answer.to_string(),
                Err(error) => format!("{error}\n"),
            };
            if answer != exchange.answer {
                blame(
                    &service.file,
                    format!(
                        "breaks {file}:{}: {}\nexpected\n{}came\n{answer}",
                        exchange.line, exchange.what, exchange.answer
                    ),
                );
            }
        }
    });
}
// ANCHOR_END: contract

#[test]
fn a_body_over_the_limit_is_refused_and_one_at_the_limit_is_read() {
    let limit = 16 << 10;
    let padded = |length: usize| {
        let body = r#"{"name":"Ada","email":"ada@b"}"#;
        format!("{body}{}", " ".repeat(length - body.len())).into_bytes()
    };
    let json = || {
        Request::new("POST", "/users")
            .header("Content-Type", "application/json")
    };
    let answers = with_each(|_, service| {
        let fits = ask(service, &json().body(padded(limit)));
        expect(service, &fits, 201, "a body of 16 KiB");
        let told = ask(service, &json().body(padded(limit + 1)));
        expect(service, &told, 413, "a body of 16 KiB and a byte");
        let untold = ask(service, &json().chunked(&padded(limit + 1)));
        expect(service, &untold, 413, "the same without its length");
        assert_eq!(told, untold, "{}", service.file);
        told
    });
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
}

#[test]
fn bytes_that_are_not_utf8_are_not_json() {
    let mut body = br#"{"name":"A?a","email":"ada@b"}"#.to_vec();
    body[10] = 0xff;
    let request = Request::new("POST", "/users")
        .header("Content-Type", "application/json")
        .body(body);
    with_each(|_, service| {
        expect(service, &ask(service, &request), 400, "the byte 0xff");
    });
}

// ANCHOR: differ
/// Where a specification leaves a choice, the libraries make it differently.
#[test]
fn the_json_libraries_differ_where_the_specification_lets_them() {
    // RFC 8259 says that names SHOULD be unique, and not what happens.
    let twice = r#"{"name":"Ada","name":"Grace","email":"a@b"}"#;
    // Half of a surrogate pair is in the grammar, and is no character.
    let half = r#"{"name":"\ud800","email":"c@d"}"#;
    // A line separator may stand for itself or be escaped.
    let separator = "{\"name\":\"\u{2028}\",\"email\":\"e@f\"}";
    let json = |body: &str| {
        Request::new("POST", "/users")
            .header("Content-Type", "application/json")
            .body(body)
    };
    with_each(|language, service| {
        let answer = ask(service, &json(twice));
        let last = r#"{"id":1,"name":"Grace","email":"a@b"}"#;
        match language {
            Rust => expect(service, &answer, 400, "a name twice"),
            Go | TypeScript => assert_eq!(answer.text(), last),
        }

        let answer = ask(service, &json(half));
        let replaced = "{\"id\":2,\"name\":\"\u{fffd}\",\"email\":\"c@d\"}";
        match language {
            Rust => expect(service, &answer, 400, "half a pair"),
            Go | TypeScript => assert_eq!(answer.text(), replaced),
        }

        let answer = ask(service, &json(separator));
        expect(service, &answer, 201, "a line separator");
        let escaped = answer.text().contains("u2028");
        assert_eq!(escaped, language == Go, "{}", service.file);
    });
}
// ANCHOR_END: differ

#[test]
fn of_many_who_want_one_email_at_once_one_gets_it() {
    with_each(|_, service| {
        let service = &*service;
        let mut statuses: Vec<u16> = thread::scope(|scope| {
            let asked: Vec<_> = (0..16)
                .map(|i| {
                    let name = format!("user {i}");
                    let request = post(&name, "one@example.org");
                    scope.spawn(move || ask(service, &request).status)
                })
                .collect();
            asked.into_iter().map(|h| h.join().unwrap()).collect()
        });
        statuses.sort_unstable();
        let mut wanted = vec![201];
        wanted.resize(16, 409);
        if statuses != wanted {
            blame(&service.file, format!("answers {statuses:?}"));
        }
    });
}

#[test]
fn concurrent_writes_are_all_kept_and_pages_follow_each_other() {
    with_each(|_, service| {
        let service = &*service;
        thread::scope(|scope| {
            for writer in 0..8 {
                scope.spawn(move || {
                    let mut client = Client::connect(&service.address).unwrap();
                    for i in 0..15 {
                        let email = format!("w{writer}-{i}@example.org");
                        let answer =
                            client.ask(&post("writer", &email)).unwrap();
                        expect(service, &answer, 201, &email);
                    }
                });
            }
        });
        let count = |target: &str| {
            let page = ask(service, &Request::new("GET", target));
            page.text().matches("\"id\":").count()
        };
        assert_eq!(count("/users"), 100, "{}", service.file);
        assert_eq!(count("/users?after=100"), 20, "{}", service.file);
    });
}

/// The services agree on the table as well: each goes on with what another
/// has written, and all write to one file at the same time.
#[test]
fn the_services_share_a_database() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("users.db");
    let database = database.to_str().unwrap();
    let services = Language::ALL.map(|language| language.start(database));
    thread::scope(|scope| {
        for (i, service) in services.iter().enumerate() {
            scope.spawn(move || {
                for j in 0..20 {
                    let email = format!("{i}-{j}@example.org");
                    let answer = ask(service, &post("shared", &email));
                    expect(service, &answer, 201, "one file, three writers");
                }
            });
        }
    });
    let pages = services
        .each_ref()
        .map(|service| ask(service, &Request::new("GET", "/users")));
    assert_eq!(pages[0].text().matches("\"id\":").count(), 60);
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[0], pages[2]);
}

// ANCHOR: stop
#[test]
fn a_stop_lets_the_request_in_flight_finish() {
    with_each(|_, service| {
        let mut idle = Client::connect(&service.address).unwrap();
        idle.ask(&Request::new("GET", "/health")).unwrap();
        let mut busy = Client::connect(&service.address).unwrap();
        let request =
            post("Last", "last@example.org").header("Expect", "100-continue");
        let rest = busy.begin(&request, 5).unwrap();
        // The service says this once it reads the body: what it has only
        // received is not in flight, and may be dropped by a stop.
        let waits = busy.interim().unwrap();
        assert_eq!(waits, 100, "{}", service.file);

        service.terminate();
        let refused = Instant::now();
        while Client::connect(&service.address).is_ok() {
            if refused.elapsed() > STOP {
                blame(&service.file, "accepts connections after a stop");
            }
            thread::sleep(Duration::from_millis(20));
        }
        busy.send(&rest).expect("the connection is still open");
        let answer = busy.answer(true).unwrap_or_else(|e| {
            blame(&service.file, format!("drops what is in flight: {e}"))
        });
        expect(service, &answer, 201, "what was in flight");

        let ended = service.wait(STOP);
        if !ended.status.success() {
            let what = format!("{}\n{}", ended.status, ended.stderr);
            blame(&service.file, what);
        }
    });
}
// ANCHOR_END: stop

#[test]
fn slow_clients_are_cut_off() {
    with_each(|_, service| {
        let begun = Instant::now();
        let mut head = Client::connect(&service.address).unwrap();
        head.send(b"GET /health HTTP/1.1\r\nHost: te").unwrap();
        let mut body = Client::connect(&service.address).unwrap();
        body.begin(&post("Slow", "slow@example.org"), 5).unwrap();
        for (what, client) in [("head", &mut head), ("body", &mut body)] {
            let said = client.until_closed().unwrap_or_else(|e| {
                blame(&service.file, format!("waits for the {what}: {e}"))
            });
            let said = String::from_utf8_lossy(&said);
            // Whether the client is told differs; it is not told otherwise.
            let told = said.starts_with("HTTP/1.1 408 ");
            if begun.elapsed() > PATIENCE || !(told || said.is_empty()) {
                let after = begun.elapsed().as_secs();
                let what = format!("a slow {what} gets `{said}`, {after} s");
                blame(&service.file, what);
            }
        }
    });
}

#[test]
fn a_database_that_cannot_be_opened_ends_the_service_at_once() {
    for language in Language::ALL {
        let mut program = language.program();
        program.args(["127.0.0.1:0", "/no/such/folder/users.db"]);
        let output = program.output().expect("it starts");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{language:?}");
        assert!(said.contains("unable to open"), "{language:?}: {said}");
    }
}

/// The committed data by which `query!` is checked says what the database
/// says; `BLESS=1` writes it anew.
#[test]
fn the_query_data_is_what_the_database_says() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("users.db");
    // Not the service in Rust, which does not compile before this is right.
    drop(Go.start(database.to_str().unwrap()));
    let made = folder.path().join("sqlx");
    fs::create_dir(&made).unwrap();
    let check = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
        // As a test, it does not take the place of the service, and what it
        // depends on is compiled already, for the same packages.
        .args(["test", "--no-run", "--quiet", "--bin=users"])
        .args(["--workspace", "--exclude=xtask"])
        // A setting that cargo has not seen makes it expand the macros again.
        .arg("--config")
        .arg(format!(
            "profile.dev.package.users.codegen-units={}",
            std::process::id()
        ))
        .env("SQLX_OFFLINE", "false")
        .env("SQLX_OFFLINE_DIR", &made)
        .env("DATABASE_URL", format!("sqlite:{}", database.display()))
        .current_dir(harness::root())
        .output()
        .expect("cargo starts");
    let said = String::from_utf8_lossy(&check.stderr);
    assert!(check.status.success(), "{said}");

    let kept = format!("{FOLDER}/rust/.sqlx");
    let there = harness::root().join(&kept);
    if env::var_os("BLESS").is_some() {
        fs::remove_dir_all(&there).unwrap();
        fs::create_dir(&there).unwrap();
        for (name, text) in texts(&made) {
            fs::write(there.join(name), text).unwrap();
        }
    }
    let (made, there) = (texts(&made), texts(&there));
    assert!(!made.is_empty(), "nothing was asked of the database");
    for name in made.keys().chain(there.keys()) {
        let (made, there) = (made.get(name), there.get(name));
        if made != there {
            let file = format!("{kept}/{name}");
            blame(&file, format!("is\n{there:?}\nand must be\n{made:?}"));
        }
    }
}

/// The files of a folder, by name.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}
