use std::error::Error;

// ANCHOR: code
/// Reads a duration such as 1h30m.
fn seconds(text: &str) -> Result<u32, Box<dyn Error>> {
    let mut total = 0_u32;
    let mut start = 0; // of the number
    for (i, c) in text.char_indices() {
        let unit = match c {
            '0'..='9' => continue,
            'h' => 3600,
            'm' => 60,
            's' => 1,
            _ => return Err(format!("{c:?} is no unit").into()),
        };
        let count: u32 = text[start..i].parse()?;
        total = count
            .checked_mul(unit)
            .and_then(|more| total.checked_add(more))
            .ok_or("too long")?;
        start = i + 1;
    }
    Ok(total)
}
// ANCHOR_END: code

// ANCHOR: table
const CASES: [(&str, &str, Option<u32>); 9] = [
    ("one-unit", "45m", Some(2700)),
    ("two-units", "1h30m", Some(5400)),
    ("zero", "0s", Some(0)),
    ("largest", "4294967295s", Some(4_294_967_295)),
    ("too-large", "4294967295s1s", None),
    ("negative", "-5m", None),
    ("nothing", "", None),
    ("no-number", "h", None),
    ("no-unit", "1h30", None),
];

// An assert in the loop would end it; the rstest crate makes each case a
// test of its own.
fn failures() -> Vec<String> {
    let shown = |value: Option<u32>| {
        value.map_or("an error".into(), |seconds| seconds.to_string())
    };
    let mut failures = Vec::new();
    for (name, text, want) in CASES {
        let got = seconds(text).ok();
        if got != want {
            let (got, want) = (shown(got), shown(want));
            let failure = format!("{name}: {text:?} gives {got}, want {want}");
            failures.push(failure);
        }
    }
    failures
}

#[test]
fn reads_seconds() {
    let failures = failures();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
// ANCHOR_END: table

// Only `cargo test` sees a test; this runs it without.
#[cfg(not(test))]
fn main() {
    let failures = failures();
    for failure in &failures {
        println!("{failure}");
    }
    println!("{} of {} cases fail", failures.len(), CASES.len());
}
