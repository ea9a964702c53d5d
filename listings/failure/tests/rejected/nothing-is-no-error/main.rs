use std::collections::HashMap;

fn find(users: &HashMap<u32, String>, id: u32) -> Result<&str, String> {
    let name = users.get(&id)?;
    Ok(name)
}

fn main() {
    let users = HashMap::from([(1, String::from("ada"))]);
    println!("{:?}", find(&users, 7));
}
