use serde::{Serialize, Serializer, ser};

// ANCHOR: report
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    host_name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    parent: Option<u32>,
    #[serde(serialize_with = "finite")]
    load: f64,
}

// By itself serde_json writes null for a NaN.
fn finite<S: Serializer>(number: &f64, to: S) -> Result<S::Ok, S::Error> {
    if number.is_finite() {
        to.serialize_f64(*number)
    } else {
        Err(ser::Error::custom("no JSON for such a number"))
    }
}
// ANCHOR_END: report

fn main() {
    let full = Report {
        host_name: "a\"b".to_owned(),
        tags: vec!["x".to_owned(), "é".to_owned()],
        parent: Some(7),
        load: 0.5,
    };
    let bare = Report {
        host_name: "c".to_owned(),
        tags: Vec::new(),
        parent: None,
        load: 2.25,
    };
    let broken = Report {
        host_name: "d".to_owned(),
        tags: Vec::new(),
        parent: None,
        load: f64::NAN,
    };
    for report in [full, bare, broken] {
        match serde_json::to_string(&report) {
            Ok(text) => println!("{text}"),
            Err(_) => println!("{} cannot be written", report.host_name),
        }
    }
}
