struct Connection {
    pages: Vec<Vec<&'static str>>,
}

impl Connection {
    fn fetch(&self, page: usize) -> Option<Vec<&'static str>> {
        let names = self.pages.get(page - 1)?;
        println!("fetch page {page}");
        Some(names.clone())
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        println!("close");
    }
}

// ANCHOR: names
fn names(connection: Connection) -> impl Iterator<Item = &'static str> {
    (1..)
        .map_while(move |page| connection.fetch(page))
        .flatten() // the closure owns the connection, the chain the closure
}
// ANCHOR_END: names

fn main() {
    let connection = Connection {
        pages: vec![vec!["ada", "brian"], vec!["carol", "dora"], vec!["eve"]],
    };
    for name in names(connection) {
        println!("{name}");
        if name == "carol" {
            break;
        }
    }
}
