use std::collections::BTreeMap;

// ANCHOR: walk
fn main() {
    // A HashMap would be walked in another order from run to run.
    let mut ports = BTreeMap::from([("https", 443), ("ssh", 22), ("http", 80)]);
    ports.insert("dns", 53);
    for (name, port) in &ports {
        println!("{name} {port}");
    }
    let pairs: Vec<_> = ports.iter().map(|(n, p)| format!("{n}:{p}")).collect();
    println!("map[{}]", pairs.join(" "));
}
// ANCHOR_END: walk
