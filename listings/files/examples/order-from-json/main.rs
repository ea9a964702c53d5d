use serde::Deserialize;

// ANCHOR: order
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    id: u32,
    count: u32,
    #[serde(default)]
    note: String,
}

fn read(text: &str) -> Result<Order, serde_json::Error> {
    serde_json::from_str(text) // refuses what follows the value, too
}
// ANCHOR_END: order

fn main() {
    for text in [
        r#"{"id": 1, "count": 2, "note": "soon"}"#,
        r#"{"id": 1, "count": 2}"#,
        r#"{"id": 1, "count": 2, "colour": "red"}"#,
        r#"{"id": 1}"#,
        r#"{"ID": 1, "count": 2}"#,
        r#"{"id": 1, "count": -2}"#,
        r#"{"id": 1, "count": "2"}"#,
        r#"{"id": 1, "count": 2} {}"#,
        "null",
    ] {
        let answer = match read(text) {
            Ok(Order { id, count, note }) => {
                format!("order {id} of {count}, note {note:?}")
            }
            Err(_) => "refused".to_owned(),
        };
        println!("{text}\n  {answer}");
    }
}
