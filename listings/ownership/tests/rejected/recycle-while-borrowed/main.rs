#[derive(Default)]
struct Pool {
    free: Vec<Vec<u8>>,
}

impl Pool {
    fn take(&mut self) -> Vec<u8> {
        self.free.pop().unwrap_or_default()
    }

    fn put(&mut self, mut buffer: Vec<u8>) {
        buffer.clear();
        self.free.push(buffer);
    }
}

fn main() {
    let mut buffers = Pool::default();
    let mut first = buffers.take();
    first.extend(b"user ada");
    let name = &first[5..];
    buffers.put(first);

    let mut second = buffers.take();
    second.extend(b"user bob");
    let name = String::from_utf8_lossy(name);
    println!("{name}, in a buffer of {} bytes", second.len());
}
