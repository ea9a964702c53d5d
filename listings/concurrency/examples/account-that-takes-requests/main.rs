//! One task owns the account; all others send it requests.

use std::error::Error;
use std::fmt;

use tokio::sync::{mpsc, oneshot};

// ANCHOR: actor
enum Request {
    Withdraw(u32, oneshot::Sender<Result<(), Refused>>),
    Balance(oneshot::Sender<u32>),
}

#[derive(Clone)]
struct Account(mpsc::Sender<Request>);

impl Account {
    fn open(mut balance: u32) -> Self {
        let (send, mut requests) = mpsc::channel(8);
        tokio::spawn(async move {
            while let Some(request) = requests.recv().await {
                // A caller who has left needs no answer.
                match request {
                    Request::Withdraw(amount, reply) => {
                        let left = balance.checked_sub(amount);
                        let _ = reply.send(left.map(|_| ()).ok_or(Refused));
                        balance = left.unwrap_or(balance);
                    }
                    Request::Balance(reply) => {
                        let _ = reply.send(balance);
                    }
                }
            } // ends when the last handle is dropped
        });
        Account(send)
    }

    async fn ask<T>(
        &self,
        request: impl FnOnce(oneshot::Sender<T>) -> Request,
    ) -> T {
        let (reply, answer) = oneshot::channel();
        let sent = self.0.send(request(reply)).await;
        sent.expect("the account is open while a handle is there");
        answer.await.expect("it answers every request")
    }

    async fn withdraw(&self, amount: u32) -> Result<(), Refused> {
        self.ask(|reply| Request::Withdraw(amount, reply)).await
    }
}
// ANCHOR_END: actor

#[derive(Debug)]
struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("insufficient funds")
    }
}

impl Error for Refused {}

#[tokio::main]
async fn main() {
    let account = Account::open(100);
    let tasks = [40; 3].map(|amount| {
        let account = account.clone();
        tokio::spawn(async move { account.withdraw(amount).await })
    });
    let (mut paid, mut refused) = (0, 0);
    for task in tasks {
        match task.await.unwrap() {
            Ok(()) => paid += 1,
            Err(Refused) => refused += 1,
        }
    }
    println!("paid: {paid}");
    println!("refused: {refused}");
    println!("balance: {}", account.ask(Request::Balance).await);
}
