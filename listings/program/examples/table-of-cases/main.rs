// ANCHOR: roman
fn roman(mut number: u32) -> Option<String> {
    const STEPS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&number) {
        return None;
    }
    let mut text = String::new();
    for (value, letters) in STEPS {
        while number >= value {
            text.push_str(letters);
            number -= value;
        }
    }
    Some(text)
}
// ANCHOR_END: roman

// ANCHOR: table
struct Case {
    name: &'static str,
    number: u32,
    want: Option<&'static str>,
}

const CASES: [Case; 5] = [
    Case {
        name: "one",
        number: 1,
        want: Some("I"),
    },
    Case {
        name: "subtracted",
        number: 1994,
        want: Some("MCMXCIV"),
    },
    Case {
        name: "largest",
        number: 3999,
        want: Some("MMMCMXCIX"),
    },
    Case {
        name: "zero",
        number: 0,
        want: None,
    },
    Case {
        name: "wrong on purpose",
        number: 9,
        want: Some("VIIII"),
    },
];

fn main() {
    let mut failed = 0;
    for Case { name, number, want } in CASES {
        let got = roman(number);
        if got.as_deref() == want {
            println!("ok   {name}");
        } else {
            failed += 1;
            let got = got.as_deref().unwrap_or("none");
            let want = want.unwrap_or("none");
            println!("FAIL {name}: roman({number}) is {got}, not {want}");
        }
    }
    println!("{failed} of {} failed", CASES.len());
}
// ANCHOR_END: table
