use std::any::Any;
use std::collections::HashMap;

// ANCHOR: settings
struct Settings(HashMap<&'static str, Box<dyn Any>>);

impl Settings {
    fn number(&self, name: &str) -> Result<i32, String> {
        let Some(value) = self.0.get(name) else {
            return Err(format!("{name} is not set"));
        };
        if let Some(number) = value.downcast_ref::<i32>() {
            Ok(*number)
        } else if let Some(text) = value.downcast_ref::<&str>() {
            Err(format!("{name} is the text {text:?}"))
        } else {
            Err(format!("{name} is no number"))
        }
    }
}
// ANCHOR_END: settings

fn main() {
    let settings = Settings(HashMap::from([
        ("port", Box::new(8080) as Box<dyn Any>),
        ("host", Box::new("localhost")),
        ("tags", Box::new(vec!["a"])),
    ]));
    for name in ["port", "host", "tags", "debug"] {
        match settings.number(name) {
            Ok(value) => println!("{name} {value}"),
            Err(error) => println!("error: {error}"),
        }
    }
    let is_int = settings.0["host"].is::<i32>();
    println!("host is an int: {is_int}");
}
