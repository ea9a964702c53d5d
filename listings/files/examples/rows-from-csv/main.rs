use std::iter::Peekable;
use std::str::Chars;

// ANCHOR: rows
/// `None` for a quote in the wrong place or one that is never closed.
fn rows(text: &str) -> Option<Vec<Vec<String>>> {
    let mut rows = Vec::new();
    let text = text.replace("\r\n", "\n");
    let mut rest = text.chars().peekable();
    while rest.peek().is_some() {
        if rest.next_if_eq(&'\n').is_some() {
            continue; // a blank line
        }
        let mut row = vec![field(&mut rest)?];
        loop {
            match rest.next() {
                Some(',') => row.push(field(&mut rest)?),
                Some('\n') | None => break,
                Some(_) => return None, // text after a closing quote
            }
        }
        rows.push(row);
    }
    Some(rows)
}

fn field(rest: &mut Peekable<Chars<'_>>) -> Option<String> {
    let mut text = String::new();
    if rest.next_if_eq(&'"').is_none() {
        while let Some(c) = rest.next_if(|c| !matches!(c, ',' | '\n')) {
            if c == '"' {
                return None;
            }
            text.push(c);
        }
        return Some(text);
    }
    loop {
        match rest.next()? {
            '"' if rest.next_if_eq(&'"').is_some() => text.push('"'),
            '"' => return Some(text),
            c => text.push(c),
        }
    }
}
// ANCHOR_END: rows

fn main() {
    for text in [
        "name,note\nada,\"likes \"\"tea\"\", cake\"\n",
        "one,\"two\nlines\"\n,",
        "a,b\r\n\r\nc,d\r\n",
        "bad\"quote,x\n",
        "\"never closed\n",
        "\"closed\"too early\n",
    ] {
        let Some(rows) = rows(text) else {
            println!("bad quote");
            continue;
        };
        for row in rows {
            println!("{} fields: {row:?}", row.len());
        }
    }
}
