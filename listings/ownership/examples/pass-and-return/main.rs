// ANCHOR: three
fn count(names: &[String]) -> usize {
    names.len() // looks
}

fn shout(names: &mut [String]) {
    for name in names {
        *name = name.to_uppercase(); // changes the caller's elements
    }
}

fn with_host(mut names: Vec<String>) -> Vec<String> {
    names.push(String::from("host")); // takes it and hands it back
    names
}
// ANCHOR_END: three

fn main() {
    let mut guests = vec![String::from("ada"), String::from("bob")];
    shout(&mut guests);
    println!("guests: {}", guests.join(" "));
    let guests = with_host(guests);
    println!("with host: {}", count(&guests));
}
