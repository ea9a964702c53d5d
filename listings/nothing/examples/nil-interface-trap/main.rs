use std::error::Error;
use std::fmt;

// ANCHOR: check
#[derive(Debug)]
struct Problem {
    field: &'static str,
}

fn check_late(name: &str) -> Result<(), Box<dyn Error>> {
    let mut problem = None;
    if name != "ada" {
        problem = Some(Problem { field: "name" });
    }
    match problem {
        Some(problem) => Err(problem.into()),
        None => Ok(()), // an Err without a Problem cannot be written
    }
}

fn check_early(name: &str) -> Result<(), Box<dyn Error>> {
    if name != "ada" {
        return Err(Problem { field: "name" }.into());
    }
    Ok(())
}
// ANCHOR_END: check

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is unknown", self.field)
    }
}

impl Error for Problem {}

fn main() {
    for name in ["ada", "nobody"] {
        let (late, early) = (check_late(name), check_early(name));
        println!("{name}: late {}, early {}", late.is_err(), early.is_err());
    }
}
