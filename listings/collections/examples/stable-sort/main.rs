#[derive(Clone)]
struct Runner {
    name: &'static str,
    minutes: u32,
}

// ANCHOR: sort
fn main() {
    let arrivals = [("dan", 31), ("bea", 28), ("ada", 31), ("cyd", 28)]
        .map(|(name, minutes)| Runner { name, minutes });

    let mut ranked = arrivals.clone();
    // sort_unstable_by_key would be free to swap runners with equal times.
    ranked.sort_by_key(|runner| runner.minutes);

    show("arrived", &arrivals);
    show("ranked", &ranked);
}
// ANCHOR_END: sort

fn show(title: &str, runners: &[Runner]) {
    let names: Vec<_> = runners.iter().map(|runner| runner.name).collect();
    println!("{title}: {}", names.join(" "));
}
