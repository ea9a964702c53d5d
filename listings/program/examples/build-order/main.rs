use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

type Needs = BTreeMap<&'static str, Vec<&'static str>>;

// ANCHOR: order
enum Mark {
    Open,
    Done,
}

#[derive(Default)]
struct Walk {
    marks: BTreeMap<&'static str, Mark>,
    path: Vec<&'static str>,
    order: Vec<&'static str>,
}

/// Packages that wait for each other.
#[derive(Debug)]
struct Circle(Vec<&'static str>);

fn build_order(needs: &Needs) -> Result<Vec<&'static str>, Circle> {
    let mut walk = Walk::default();
    for name in needs.keys() {
        walk.visit(name, needs)?;
    }
    Ok(walk.order)
}

impl Walk {
    fn visit(
        &mut self,
        name: &'static str,
        needs: &Needs,
    ) -> Result<(), Circle> {
        self.path.push(name);
        match self.marks.insert(name, Mark::Open) {
            Some(Mark::Open) => {
                let first = self.path.iter().position(|on| *on == name);
                return Err(Circle(self.path.split_off(first.unwrap_or(0))));
            }
            Some(Mark::Done) => {}
            None => {
                for needed in needs.get(name).into_iter().flatten() {
                    self.visit(needed, needs)?;
                }
                self.order.push(name);
            }
        }
        self.marks.insert(name, Mark::Done);
        self.path.pop();
        Ok(())
    }
}
// ANCHOR_END: order

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" -> "))
    }
}

impl Error for Circle {}

fn show(needs: &Needs) {
    match build_order(needs) {
        Ok(order) => println!("order: {}", order.join(" ")),
        Err(circle) => println!("circle: {circle}"),
    }
}

fn main() {
    let mut needs = Needs::from([
        ("app", vec!["http", "log"]),
        ("http", vec!["net", "log"]),
        ("log", vec!["time"]),
        ("net", vec![]),
    ]);
    show(&needs);
    needs.insert("time", vec!["http"]);
    show(&needs);
}
