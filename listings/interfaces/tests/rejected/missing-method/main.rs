use std::collections::HashMap;

trait Store {
    fn put(&mut self, key: &str, value: &str);
    fn remove(&mut self, key: &str) -> bool;
}

#[derive(Default)]
struct Memory {
    values: HashMap<String, String>,
}

impl Store for Memory {
    fn put(&mut self, key: &str, value: &str) {
        self.values.insert(key.to_owned(), value.to_owned());
    }
}

fn main() {
    let mut store: Box<dyn Store> = Box::new(Memory::default());
    store.put("lang", "en");
    println!("removed: {}", store.remove("lang"));
}
