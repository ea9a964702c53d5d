#[derive(Default)]
struct Connection {
    question: String,
}

impl Connection {
    async fn ask(&mut self, question: &str) -> String {
        self.question = question.to_string();
        tokio::task::yield_now().await;
        format!("{}!", self.question)
    }
}

#[tokio::main]
async fn main() {
    let mut connection = Connection::default();
    let answers = tokio::join!(connection.ask("time"), connection.ask("date"));
    println!("{answers:?}");
}
