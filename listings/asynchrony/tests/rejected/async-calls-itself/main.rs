struct Folder {
    bytes: u32,
    folders: Vec<Folder>,
}

async fn size(folder: &Folder) -> u32 {
    let mut total = folder.bytes;
    for inner in &folder.folders {
        total += size(inner).await;
    }
    total
}

#[tokio::main]
async fn main() {
    let home = Folder {
        bytes: 10,
        folders: vec![],
    };
    println!("{} bytes", size(&home).await);
}
