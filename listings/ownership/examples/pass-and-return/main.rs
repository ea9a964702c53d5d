// ANCHOR: three
fn count(names: &[String]) -> usize {
    names.len() // looks
}

fn add(names: &mut Vec<String>, name: &str) {
    names.push(name.to_owned()); // changes the caller's list
}

fn with_host(mut names: Vec<String>) -> Vec<String> {
    names.push(String::from("host")); // takes it and hands it back
    names
}
// ANCHOR_END: three

fn main() {
    let mut guests = vec![String::from("ada")];
    add(&mut guests, "bob");
    println!("guests: {}", count(&guests));
    let guests = with_host(guests);
    println!("with host: {}", count(&guests));
}
