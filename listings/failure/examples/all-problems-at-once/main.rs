use std::error::Error;
use std::fmt;

struct Form {
    name: &'static str,
    age: u32,
}

// ANCHOR: check
#[derive(Debug)]
enum Problem {
    EmptyName,
    TooOld(u32),
}

fn check(form: &Form) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    if form.name.is_empty() {
        problems.push(Problem::EmptyName);
    }
    if form.age > 130 {
        problems.push(Problem::TooOld(form.age));
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}
// ANCHOR_END: check

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::EmptyName => write!(f, "name is empty"),
            Problem::TooOld(age) => write!(f, "age {age} is over 130"),
        }
    }
}

impl Error for Problem {}

fn main() {
    let ada = Form {
        name: "ada",
        age: 36,
    };
    let nobody = Form { name: "", age: 200 };
    for form in [ada, nobody] {
        match check(&form) {
            Ok(()) => println!("{}: accepted", form.name),
            Err(problems) => {
                println!("{}: {} problems", form.name, problems.len());
                for problem in problems {
                    println!("- {problem}");
                }
            }
        }
    }
}
