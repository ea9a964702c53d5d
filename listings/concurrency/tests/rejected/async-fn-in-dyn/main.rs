trait Store {
    async fn load(&self, key: &str) -> String;
}

struct Fixed(&'static str);

impl Store for Fixed {
    async fn load(&self, key: &str) -> String {
        format!("{key}={}", self.0)
    }
}

#[tokio::main]
async fn main() {
    let stores: Vec<Box<dyn Store>> = vec![Box::new(Fixed("7"))];
    for store in &stores {
        println!("{}", store.load("port").await);
    }
}
