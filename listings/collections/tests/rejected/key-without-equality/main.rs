use std::collections::HashMap;

struct Route {
    stops: Vec<&'static str>,
}

fn route() -> Route {
    Route {
        stops: vec!["oslo", "bergen"],
    }
}

fn main() {
    let mut minutes: HashMap<Route, u32> = HashMap::new();
    minutes.insert(route(), 390);
    println!("{} stored", minutes.len());
}
