struct Folder {
    name: String,
    parent: Option<Folder>,
}

fn main() {
    let home = Folder {
        name: String::from("home"),
        parent: None,
    };
    println!("{} {}", home.name, home.parent.is_some());
}
