//! A text is saved when it has not been edited for a while.

use std::time::Duration;

use tokio::sync::mpsc::{self, Receiver};
use tokio::time;

const QUIET: Duration = Duration::from_millis(300);

// ANCHOR: save
async fn save_when_quiet(
    mut edits: Receiver<&'static str>,
    save: impl Fn(&str),
) {
    while let Some(mut latest) = edits.recv().await {
        // Until the time runs out, or the last sender is gone.
        while let Ok(Some(edit)) = time::timeout(QUIET, edits.recv()).await {
            latest = edit;
        }
        save(latest);
    }
}
// ANCHOR_END: save

// A paused clock jumps to the next timer as soon as no task can go on.
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (editor, edits) = mpsc::channel(1);
    let save = |text: &str| println!("saved {text}");
    let saver = tokio::spawn(save_when_quiet(edits, save));

    for (pause, text) in [(0, "h"), (100, "he"), (299, "hey"), (301, "hey!")] {
        time::sleep(Duration::from_millis(pause)).await;
        println!("edit {text}");
        editor.send(text).await?;
    }
    drop(editor);
    saver.await?;
    Ok(())
}
