//! The size of a folder is that of its files and of the folders in it.

use tokio::task;

#[derive(Default)]
struct Folder {
    files: Vec<u32>,
    folders: Vec<Folder>,
}

// ANCHOR: size
async fn size(folder: &Folder) -> u32 {
    let mut total = 0;
    for bytes in &folder.files {
        total += stat(*bytes).await;
    }
    for inner in &folder.folders {
        // Without the box, the future would have to contain itself.
        total += Box::pin(size(inner)).await;
    }
    total
}
// ANCHOR_END: size

/// Stands for a call that waits for the disk.
async fn stat(bytes: u32) -> u32 {
    task::yield_now().await;
    bytes
}

#[tokio::main]
async fn main() {
    let files = |files: &[u32]| Folder {
        files: files.to_vec(),
        ..Folder::default()
    };
    let deep = Folder {
        folders: vec![files(&[4000, 5000])],
        ..Folder::default()
    };
    let home = Folder {
        folders: vec![files(&[300]), deep],
        ..files(&[10, 20])
    };
    println!("{} bytes", size(&home).await);
}
