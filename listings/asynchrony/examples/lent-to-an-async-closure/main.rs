//! Lend a connection to a function, and close it whatever happens.

use tokio::task;

type Error = &'static str;

#[derive(Default)]
struct Connection {
    questions: u32,
}

impl Connection {
    async fn ask(&mut self, question: &str) -> Result<String, Error> {
        self.questions += 1;
        task::yield_now().await;
        if question.is_empty() {
            return Err("no answer");
        }
        Ok(format!("{question}!"))
    }

    async fn close(self) {
        task::yield_now().await;
        println!("closed after {} questions", self.questions);
    }
}

// ANCHOR: lend
async fn with_connection<T>(
    work: impl AsyncFnOnce(&mut Connection) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut connection = Connection::default();
    let result = work(&mut connection).await;
    connection.close().await; // a panic or a dropped future would skip it
    result
}

#[tokio::main]
async fn main() {
    let mut answers = Vec::new();
    let good: &[_] = &["a", "b"];
    for questions in [good, &["c", "", "d"]] {
        let asked = with_connection(async |connection| {
            for question in questions {
                answers.push(connection.ask(question).await?);
            }
            Ok(())
        });
        if let Err(e) = asked.await {
            println!("error: {e}");
        }
    }
    for answer in answers {
        println!("{answer}");
    }
}
// ANCHOR_END: lend
