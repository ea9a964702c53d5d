// ANCHOR: code
trait Mailer {
    fn send(&mut self, to: &str, text: &str) -> Result<(), String>;
}

struct Report {
    sent: usize,
    failures: Vec<String>,
}

fn remind(mailer: &mut impl Mailer, names: &[&str]) -> Report {
    let mut failures = Vec::new();
    for name in names {
        let to = format!("{name}@example.org");
        if let Err(error) = mailer.send(&to, &format!("Hello {name}")) {
            failures.push(format!("{name}: {error}"));
        }
    }
    let sent = names.len() - failures.len();
    Report { sent, failures }
}
// ANCHOR_END: code

// ANCHOR: test
#[derive(Default)]
struct Memory {
    sent: Vec<String>,
    refused: &'static str, // the address that fails
}

impl Mailer for Memory {
    fn send(&mut self, to: &str, text: &str) -> Result<(), String> {
        if to == self.refused {
            return Err(String::from("mailbox full"));
        }
        self.sent.push(format!("{to}: {text}"));
        Ok(())
    }
}

#[cfg_attr(test, test)]
fn one_failure_does_not_stop_the_others() {
    let mut mailer = Memory {
        refused: "brian@example.org",
        ..Memory::default()
    };
    let report = remind(&mut mailer, &["ada", "brian", "cora"]);
    assert_eq!(report.sent, 2);
    assert_eq!(report.failures, ["brian: mailbox full"]);
    assert_eq!(
        mailer.sent,
        ["ada@example.org: Hello ada", "cora@example.org: Hello cora"]
    );
}
// ANCHOR_END: test

// Only `cargo test` sees a test; this runs it without.
#[cfg(not(test))]
fn main() {
    one_failure_does_not_stop_the_others();
    println!("PASS");
}
