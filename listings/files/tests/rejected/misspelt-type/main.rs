struct Upload {
    bytes: u64,
}

fn size(upload: &Uplaod) -> u64 {
    upload.bytes
}

fn main() {
    println!("{}", size(&Upload { bytes: 3 }));
}
