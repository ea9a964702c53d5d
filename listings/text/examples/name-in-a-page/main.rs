use std::fmt::{self, Write};

// ANCHOR: page
/// Writes its text with the characters escaped that mean something in HTML.
struct Html<'a>(&'a str);

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&#34;")?,
                '\'' => f.write_str("&#39;")?,
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}

struct Profile<'a> {
    name: Html<'a>, // a &str does not fit here
    tags: Vec<Html<'a>>,
}

impl fmt::Display for Profile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "<h1>{}</h1>", self.name)?;
        for tag in &self.tags {
            writeln!(f, "<li>{tag}</li>")?;
        }
        if self.tags.is_empty() {
            writeln!(f, "<p>no tags</p>")?;
        }
        Ok(())
    }
}
// ANCHOR_END: page

fn main() {
    let ada = Profile {
        name: Html("Ada & Co"),
        tags: vec![Html("maths"), Html("<b>engines</b>")],
    };
    let guest = Profile {
        name: Html("<script>alert(\"x\")</script>"),
        tags: Vec::new(),
    };
    print!("{ada}{guest}");
}
