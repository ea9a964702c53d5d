//! Normal forms: what compilers and failing runs say, without what changes
//! from one machine or run to the next.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

/// One complaint of a compiler or vet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    pub line: usize,
    /// The words after the position.
    pub what: String,
    /// The whole text, its path relative to the program's folder.
    pub text: String,
}

/// Complaints by file, as the tool spells the file.
pub type Complaints = BTreeMap<String, Vec<Complaint>>;

/// The text of all complaints about one file.
pub fn text(complaints: &[Complaint]) -> String {
    complaints.iter().map(|c| format!("{}\n", c.text)).collect()
}

/// Complaints of `go build` and `go vet`: `path/main.go:7:2: words`, with
/// indented lines below; headings (`# package`) are left out. A second place
/// in a message (`previous case`, `declared at`) loses its folder as well. A
/// package that cannot be loaded is named by its path and no line.
pub fn go(said: &str) -> Complaints {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"^(?:vet: )?(?:\./)?((?:\S+/)?(\S+\.go):(\d+)(?::\d+)?): (.*)$",
        )
        .expect("valid")
    });
    static GOROOT: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r" in \S+/src/").expect("valid"));
    let lines = said.lines().filter(|l| !l.starts_with("# "));
    let mut all = collect(lines, |line| {
        if let Some(folder) = line.strip_prefix("package listings/") {
            let file = format!("{folder}/main.go");
            return Some((file, 0, line.into(), line.into()));
        }
        let found = HEAD.captures(line)?;
        let place = &found[1];
        let end = place.find(".go:")? + ".go".len();
        // Some complaints name a second place.
        let what = found[4].replace(&place[..end], &found[2]);
        let text = format!("{}{}: {what}", &found[2], &place[end..]);
        let line = found[3].parse().ok()?;
        Some((place[..end].to_string(), line, what, text))
    });
    for (file, complaints) in &mut all {
        let folder = file.trim_end_matches("/main.go");
        let name = folder.rsplit('/').next().unwrap_or(folder);
        for complaint in complaints.iter_mut().filter(|c| c.line == 0) {
            let text =
                complaint.text.replace(&format!("listings/{folder}"), name);
            complaint.text = GOROOT.replace(&text, " in src/").into_owned();
        }
    }
    all
}

/// Complaints of `tsc --pretty false`: `path/main.ts(3,5): error TS2322:
/// words`, with indented lines below.
pub fn tsc(said: &str) -> Complaints {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^((?:.*/)?([^/(]+\.ts))(\((\d+),\d+\)): (error TS.*)$")
            .expect("valid")
    });
    collect(said.lines(), |line| {
        let found = HEAD.captures(line)?;
        let text = format!("{}{}: {}", &found[2], &found[3], &found[5]);
        let line = found[4].parse().ok()?;
        Some((found[1].to_string(), line, found[5].to_string(), text))
    })
}

/// File, line, words and text of the head line of a complaint.
type Head = (String, usize, String, String);

fn collect<'a>(
    lines: impl Iterator<Item = &'a str>,
    head: impl Fn(&str) -> Option<Head>,
) -> Complaints {
    let mut all = Complaints::new();
    let mut last: Option<String> = None;
    for line in lines {
        if let Some((file, number, what, text)) = head(line) {
            all.entry(file.clone()).or_default().push(Complaint {
                line: number,
                what,
                text,
            });
            last = Some(file);
        } else if line.starts_with([' ', '\t'])
            && let Some(file) = &last
            && let Some(complaint) =
                all.get_mut(file).and_then(|of_file| of_file.last_mut())
        {
            let name = file.rsplit('/').next().unwrap_or(file);
            complaint.text.push('\n');
            complaint.text.push_str(&line.replace(file.as_str(), name));
        } else {
            last = None;
        }
    }
    all
}

/// The first report of Go's race detector: `WARNING: DATA RACE`, then each
/// access with the innermost frame in main.go, sorted by line. Nothing when
/// there is no report.
pub fn race(stderr: &str) -> Option<String> {
    const HEAD: &str = "WARNING: DATA RACE";
    let report = stderr.split_once(HEAD)?.1;
    let report = report.split("==================").next()?;
    let mut accesses: Vec<(usize, String)> = Vec::new();
    for block in report.split("\n\n") {
        let mut lines = block.lines().map(str::trim).filter(|l| !l.is_empty());
        let Some(first) = lines.next() else { continue };
        let Some((verb, _)) = first.split_once(" at 0x") else {
            continue;
        };
        let verb = verb.strip_prefix("Previous ").unwrap_or(verb);
        let mut verb: Vec<char> = verb.chars().collect();
        verb[0] = verb[0].to_ascii_uppercase();
        let verb: String = verb.into_iter().collect();
        let frames: Vec<&str> = lines.collect();
        let frame = frames.chunks(2).find_map(|frame| {
            let [function, place] = frame else {
                return None;
            };
            let place = place.split(' ').next()?;
            let (path, line) = place.rsplit_once(':')?;
            let file = path.rsplit('/').next()?;
            let function = function.strip_suffix("()").unwrap_or(function);
            (file == "main.go")
                .then(|| Some((function, line.parse::<usize>().ok()?)))?
        });
        if let Some((function, line)) = frame {
            accesses
                .push((line, format!("{verb} at {function} main.go:{line}")));
        }
    }
    accesses.sort();
    accesses.dedup();
    let lines = accesses.into_iter().map(|(_, text)| format!("{text}\n"));
    Some(format!("{HEAD}\n{}", lines.collect::<String>()))
}

/// What a Go program says when it panics, up to the first blank line,
/// without the address of the instruction.
pub fn panic(stderr: &str) -> String {
    static ADDRESS: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r" pc=0x[0-9a-f]+").expect("valid"));
    let first = stderr.trim_start().split("\n\n").next().unwrap_or("");
    match ADDRESS.replace_all(first.trim_end(), "") {
        empty if empty.is_empty() => String::new(),
        text => format!("{text}\n"),
    }
}

/// The first line of the error that ended a Node program: Node shows the
/// place in the source, a blank line, then the error.
pub fn thrown(stderr: &str) -> String {
    let mut lines = stderr.trim_start().lines();
    let place = stderr.contains("\n\n");
    let first = if place {
        lines.skip_while(|l| !l.is_empty()).find(|l| !l.is_empty())
    } else {
        lines.next()
    };
    first.map_or(String::new(), |line| format!("{line}\n"))
}

/// What trybuild says of one program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The message is the expected one.
    Fine,
    /// The message is this one.
    Other(String),
    /// The program compiles.
    Accepted,
}

/// What trybuild says of each program, by the name of its folder.
pub fn trybuild(said: &str) -> BTreeMap<String, Tried> {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?m)test tests/rejected/([^/\s]+)/main\.rs \.\.\. (\w+)")
            .expect("valid")
    });
    let heads: Vec<_> = HEAD.captures_iter(said).collect();
    let starts = heads.iter().map(|h| h.get(0).expect("whole").start());
    let ends: Vec<usize> = starts.skip(1).chain([said.len()]).collect();
    let mut all = BTreeMap::new();
    for (head, end) in heads.iter().zip(ends) {
        let body = &said[head.get(0).expect("whole").end()..end];
        let tried = match &head[2] {
            "ok" => Tried::Fine,
            "mismatch" => match body
                .split_once("ACTUAL OUTPUT:")
                .and_then(|(_, rest)| between_dots(rest))
            {
                Some(text) => Tried::Other(text),
                None => continue,
            },
            _ if body.contains("but it succeeded") => Tried::Accepted,
            _ => continue,
        };
        all.insert(head[1].to_string(), tried);
    }
    all
}

/// The lines between two dotted lines.
fn between_dots(text: &str) -> Option<String> {
    let dotted = |l: &&str| !l.is_empty() && l.chars().all(|c| c == '┈');
    let mut lines = text.lines().skip_while(|l| !dotted(l));
    lines.next()?;
    let kept: Vec<&str> = lines.take_while(|l| !dotted(l)).collect();
    Some(kept.iter().flat_map(|l| [*l, "\n"]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_complaints_lose_headings_and_paths() {
        let said = "# listings/a/examples/x\n# [listings/a/examples/x]\n\
                    vet: a/examples/x/main.go:3:15: declared and not used: x\n\
                    ./a/b/main.go:9:2: cannot use &u (value of type *U)\n\
                    \thave (int)\n\ta/b/main.go:3:1: previous one\n\
                    too many errors\n";
        let found = go(said);
        let x = &found["a/examples/x/main.go"];
        assert_eq!(text(x), "main.go:3:15: declared and not used: x\n");
        assert_eq!(x[0].line, 3);
        let second = go("a/main.go:9:1: m redeclared, see a/main.go:7:1\n");
        assert_eq!(
            text(&second["a/main.go"]),
            "main.go:9:1: m redeclared, see main.go:7:1\n"
        );
        let below = go("a/main.go:11:7: duplicate\n\ta/main.go:7:7: before\n");
        assert_eq!(
            text(&below["a/main.go"]),
            "main.go:11:7: duplicate\n\tmain.go:7:7: before\n"
        );
        assert_eq!(
            text(&found["a/b/main.go"]),
            "main.go:9:2: cannot use &u (value of type *U)\n\
             \thave (int)\n\tmain.go:3:1: previous one\n"
        );
    }

    #[test]
    fn go_packages_that_cannot_be_loaded_lose_paths() {
        let found = go("package listings/a/x\n\timports listings/a/x from \
                        main.go: import cycle not allowed\n\
                        package listings/a/y\n\timports arena: no files in \
                        /usr/local/go/src/arena\n");
        assert_eq!(
            text(&found["a/x/main.go"]),
            "package x\n\timports x from main.go: import cycle not allowed\n"
        );
        assert_eq!(
            text(&found["a/y/main.go"]),
            "package y\n\timports arena: no files in src/arena\n"
        );
    }

    #[test]
    fn tsc_complaints_keep_their_indented_lines() {
        let said = "a/x/main.ts(3,5): error TS2322: Type 'a'.\n  Type 'b'.\n\
                    a/y/main.ts(1,1): error TS1: Z.\n";
        let found = tsc(said);
        assert_eq!(
            text(&found["a/x/main.ts"]),
            "main.ts(3,5): error TS2322: Type 'a'.\n  Type 'b'.\n"
        );
        assert_eq!(found["a/y/main.ts"][0].line, 1);
    }

    #[test]
    fn a_race_is_its_accesses_in_order_of_line() {
        let said = "==================\nWARNING: DATA RACE\n\
            Write at 0x00c0000180e8 by goroutine 8:\n  runtime.mapassign()\n\
            \x20     /go/src/map.go:1 +0x2e\n  main.main.func1()\n\
            \x20     /x/main.go:14 +0x2e\n\n\
            Previous read at 0x00c0000180e8 by main goroutine:\n\
            \x20 main.main()\n      /x/main.go:13 +0x44\n\n\
            Goroutine 8 (running) created at:\n  main.main()\n\
            \x20     /x/main.go:12 +0x72\n==================\n\
            ==================\nWARNING: DATA RACE\nRead at 0x1 by g:\n\
            \x20 main.z()\n      /x/main.go:1 +0x1\n==================\n";
        assert_eq!(
            race(said).as_deref(),
            Some(
                "WARNING: DATA RACE\nRead at main.main main.go:13\n\
                 Write at main.main.func1 main.go:14\n"
            )
        );
        assert_eq!(race("exit status 2\n"), None);
    }

    #[test]
    fn a_panic_ends_at_the_blank_line() {
        let said = "panic: runtime error: nil\n[signal SIGSEGV: addr=0x0 \
                    pc=0x48a0b3]\n\ngoroutine 1 [running]:\n";
        assert_eq!(
            panic(said),
            "panic: runtime error: nil\n[signal SIGSEGV: addr=0x0]\n"
        );
        assert_eq!(panic(""), "");
    }

    #[test]
    fn a_thrown_error_is_its_first_line() {
        let said = "file:///x/main.ts:4\nthrow new Error(\"a\");\n      ^\n\n\
                    TypeError: a\n    at x\n\nNode.js v24\n";
        assert_eq!(thrown(said), "TypeError: a\n");
        assert_eq!(thrown("Error: b\n    at y\n"), "Error: b\n");
        assert_eq!(thrown(""), "");
    }

    #[test]
    fn trybuild_is_read_program_by_program() {
        let dots = "┈".repeat(60);
        let said = format!(
            "test tests/rejected/a/main.rs ... ok\n\
             test tests/rejected/b/main.rs ... mismatch\n\nEXPECTED:\n\
             {dots}\nold\n{dots}\n\nACTUAL OUTPUT:\n{dots}\nerror: new\n\
             \n  x\n{dots}\nnote: If\n\
             test tests/rejected/c/main.rs ... error\nExpected test case to \
             fail to compile, but it succeeded.\n\
             test tests/rejected/d/main.rs ... error\nsomething else\n"
        );
        let found = trybuild(&said);
        assert_eq!(found["a"], Tried::Fine);
        assert_eq!(found["b"], Tried::Other("error: new\n\n  x\n".into()));
        assert_eq!(found["c"], Tried::Accepted);
        assert!(!found.contains_key("d"));
    }
}
