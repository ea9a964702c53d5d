//! Normal forms of assembly: the instructions of each function with its
//! labels numbered, without addresses, directives and what differs between
//! two machines.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// The text of each function, by the name that its compiler gives it.
pub type Functions = BTreeMap<String, String>;

/// An instruction of Go's listing.
struct Instruction<'a> {
    at: usize,
    name: &'a str,
    operands: String,
}

/// What Go lists among the instructions and is none.
const PSEUDO: [&str; 6] =
    ["TEXT", "FUNCDATA", "PCDATA", "NOP", "PCALIGN", "PCALIGNMAX"];

/// The functions in what `go build -gcflags=-S` prints of one package.
pub fn go(listing: &str) -> Functions {
    static HEAD: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^(\S.*?) STEXT ").expect("valid"));
    static LINE: LazyLock<Regex> = LazyLock::new(|| {
        let place = r"^\t0x[0-9a-f]+ (\d+) \(.*?:\d+\)";
        Regex::new(&format!(r"{place}\t([A-Z][A-Z0-9]*)(?:\t(.*))?$"))
            .expect("valid")
    });
    let mut all: BTreeMap<String, Vec<Instruction>> = BTreeMap::new();
    let mut function: Option<String> = None;
    for line in listing.lines() {
        if let Some(head) = HEAD.captures(line) {
            function = Some(head[1].to_string());
            all.insert(head[1].to_string(), Vec::new());
        } else if let Some(found) = LINE.captures(line)
            && let Some(name) = &function
            && !PSEUDO.contains(&&found[2])
        {
            let operands = found.get(3).map_or("", |m| m.as_str());
            let instruction = Instruction {
                at: found[1].parse().unwrap_or(0),
                name: found.get(2).expect("a name").as_str(),
                operands: operands.replace('\t', " "),
            };
            all.get_mut(name).expect("it began").push(instruction);
        } else if !line.starts_with('\t') {
            function = None;
        }
    }
    all.into_iter()
        .map(|(name, instructions)| {
            let text = go_text(&without_growth(instructions));
            (name, text)
        })
        .collect()
}

/// The instructions without the check that enough stack is left and the
/// growing of it, with which every function that needs stack begins and
/// ends.
fn without_growth(mut all: Vec<Instruction>) -> Vec<Instruction> {
    let grows = |i: &Instruction| {
        i.name == "CALL" && i.operands.starts_with("runtime.morestack")
    };
    let check = all.iter().take(4).position(|i| i.name == "JLS");
    let (Some(check), true) = (check, all.iter().any(grows)) else {
        return all;
    };
    let growth: usize = all[check].operands.parse().unwrap_or(usize::MAX);
    all.retain(|i| i.at < growth);
    all.split_off(check + 1)
}

/// Instructions one a line, the targets of jumps as numbered labels.
fn go_text(all: &[Instruction]) -> String {
    let is_jump = |i: &Instruction| {
        i.name.starts_with('J') && i.operands.parse::<usize>().is_ok()
    };
    let mut targets: Vec<usize> = all
        .iter()
        .filter(|i| is_jump(i))
        .filter_map(|i| i.operands.parse().ok())
        .collect();
    targets.sort_unstable();
    targets.dedup();
    let label = |at: usize| {
        let position = targets.iter().position(|t| *t == at);
        position.map(|p| format!("L{}", p + 1))
    };
    let mut text = String::new();
    let mut labelled = None;
    for instruction in all {
        let at = instruction.at;
        if labelled != Some(at)
            && let Some(label) = label(at)
        {
            text.push_str(&format!("{label}:\n"));
            labelled = Some(at);
        }
        let target = match is_jump(instruction) {
            true => instruction.operands.parse().ok().and_then(label),
            false => None,
        };
        let operands = target.unwrap_or_else(|| instruction.operands.clone());
        let line = format!("  {} {operands}", instruction.name);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The functions in what `rustc --emit=asm` writes for x86-64 in Intel's
/// syntax, by their demangled names.
pub fn rust(file: &str) -> Functions {
    let mut all = Functions::new();
    let mut lines = file.lines();
    while let Some(line) = lines.next() {
        let Some(symbol) = line.strip_suffix(':') else {
            continue;
        };
        let symbol = symbol.trim_matches('"');
        if !symbol.trim_start_matches('_').starts_with('R') {
            continue;
        }
        let body: Vec<&str> = lines
            .by_ref()
            .take_while(|l| !l.contains("func_end"))
            .collect();
        all.insert(demangled(symbol), rust_text(&body));
    }
    all
}

/// Names as people write them, without the hash of the crate.
fn demangled(text: &str) -> String {
    static SYMBOL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\b_?_R[A-Za-z0-9_.$]+").expect("valid"));
    let name = |found: &Captures| {
        let symbol = &found[0];
        match rustc_demangle::try_demangle(symbol) {
            Ok(name) => format!("{name:#}"),
            Err(_) => symbol.to_string(),
        }
    };
    SYMBOL.replace_all(text, name).into_owned()
}

fn rust_text(body: &[&str]) -> String {
    static LABEL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\.?LBB\d+_\d+").expect("valid"));
    static CONSTANT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\.?L(?:anon|CPI|JTI|__unnamed)[\w.]*").expect("valid")
    });
    let used: Vec<&str> = body
        .iter()
        .filter(|l| l.starts_with('\t'))
        .flat_map(|l| LABEL.find_iter(l))
        .map(|m| m.as_str())
        .collect();
    let defined = body.iter().filter_map(|l| l.strip_suffix(':'));
    let labels: Vec<&str> = defined.filter(|l| used.contains(l)).collect();
    let numbered = |found: &Captures| {
        let at = labels.iter().position(|l| *l == &found[0]);
        at.map_or_else(|| found[0].to_string(), |at| format!("L{}", at + 1))
    };
    let mut text = String::new();
    for line in body {
        let line = line.split("\t#").next().unwrap_or(line);
        match line.strip_prefix('\t') {
            None => {
                let label = line.strip_suffix(':').unwrap_or_default();
                if labels.contains(&label) {
                    let label = LABEL.replace(label, numbered);
                    text.push_str(&format!("{label}:\n"));
                }
            }
            Some(code) if code.starts_with(['.', '#']) => {}
            Some(code) => {
                let code = LABEL.replace_all(code, numbered);
                let code = CONSTANT.replace_all(&code, "constant");
                let code = demangled(&code).replace('\t', " ");
                text.push_str(&format!("  {}\n", code.trim_end()));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_loses_addresses_and_the_growing_of_the_stack() {
        let listing = "\
# views/a\na/main.go:3:6: can inline f\n\
main.f[go.shape.int] STEXT dupok size=45 args=0x8 locals=0x10\n\
\t0x0000 00000 (/x/main.go:18)\tTEXT\tmain.f(SB), ABIInternal, $16-8\n\
\t0x0000 00000 (/x/main.go:18)\tCMPQ\tSP, 16(R14)\n\
\t0x0004 00004 (/x/main.go:18)\tPCDATA\t$0, $-2\n\
\t0x0004 00004 (/x/main.go:18)\tJLS\t28\n\
\t0x0006 00006 (/x/main.go:18)\tTESTQ\tAX, AX\n\
\t0x0009 00009 (/x/main.go:18)\tJNE\t19\n\
\t0x000e 00014 (/x/main.go:18)\tCALL\tmain.g(SB)\n\
\t0x0013 00019 (/x/main.go:18)\tXCHGL\tAX, AX\n\
\t0x001b 00027 (/x/main.go:18)\tRET\n\
\t0x001c 00028 (/x/main.go:18)\tNOP\n\
\t0x0021 00033 (/x/main.go:18)\tCALL\truntime.morestack_noctxt(SB)\n\
\t0x0026 00038 (/x/main.go:18)\tJMP\t0\n\
\t0x0000 49 3b 66 10  I;f.\n\trel 3+4 t=R_CALL:main.g+0\n\
main.h STEXT nosplit size=1\n\
\t0x0000 00000 (/x/main.go:20)\tRET\n\
go:main.x SRODATA size=1\n\t0x0000 00 .\n";
        let found = go(listing);
        assert_eq!(
            found["main.f[go.shape.int]"],
            "  TESTQ AX, AX\n  JNE L1\n  CALL main.g(SB)\nL1:\n  \
             XCHGL AX, AX\n  RET\n"
        );
        assert_eq!(found["main.h"], "  RET\n");
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn rust_loses_directives_hashes_and_unused_labels() {
        let file = "\
\t.section\t.text\n\
_RINvCs32gj3y4fnmh_4main7genericNtB2_4TileEB2_:\n\t.cfi_startproc\n\
.LBB0_1:\n\tcmp\trdi, rsi\n\tje\t.LBB0_3\n\
\tlea\trdi, [rip + .Lanon.9c1b.3]\n\
\tcall\t_RNvCs32gj3y4fnmh_4main7dynamic\n\
.LBB0_3:\n\tret\n.Lfunc_end0:\n\t.size\tx\n\
main:\n\tret\n";
        let found = rust(file);
        assert_eq!(
            found["main::generic::<main::Tile>"],
            "  cmp rdi, rsi\n  je L1\n  lea rdi, [rip + constant]\n  \
             call main::dynamic\nL1:\n  ret\n"
        );
        assert_eq!(found.len(), 1);
    }
}
