//! A service that is told to stop refuses new work and finishes the old.

use std::time::Duration;

use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time;

struct Mailer {
    intake: Option<mpsc::Sender<&'static str>>,
    worker: JoinHandle<()>,
}

impl Mailer {
    fn start(ready: oneshot::Receiver<()>) -> Self {
        let (intake, mut queue) = mpsc::channel(8);
        let worker = tokio::spawn(async move {
            let _ = ready.await;
            while let Some(invoice) = queue.recv().await {
                println!("{invoice}: sent");
            }
        });
        let intake = Some(intake);
        Mailer { intake, worker }
    }

    // ANCHOR: stop
    fn submit(&self, invoice: &'static str) -> Result<(), &'static str> {
        let intake = self.intake.as_ref().ok_or("stopping")?;
        intake.try_send(invoice).map_err(|error| match error {
            TrySendError::Full(_) => "queue full",
            TrySendError::Closed(_) => "panicked", // the worker is gone
        })
    }

    /// Refuses new work from now on.
    fn close(&mut self) {
        self.intake = None;
    }

    /// Waits until the accepted work is done.
    async fn drain(self, limit: Duration) -> Result<(), &'static str> {
        let ended = time::timeout(limit, self.worker).await;
        ended.map_err(|_| "still busy")?.map_err(|_| "panicked")
    }
    // ANCHOR_END: stop
}

#[tokio::main]
async fn main() -> Result<(), &'static str> {
    let (open, ready) = oneshot::channel();
    let mut mailer = Mailer::start(ready);
    for invoice in ["invoice 1", "invoice 2", "invoice 3"] {
        mailer.submit(invoice)?;
    }

    // A service would wait for tokio::signal::ctrl_c() here.
    mailer.close();
    if let Err(e) = mailer.submit("invoice 4") {
        println!("invoice 4: refused, {e}");
    }
    let _ = open.send(());
    mailer.drain(Duration::from_secs(5)).await?;
    println!("stopped");
    Ok(())
}
