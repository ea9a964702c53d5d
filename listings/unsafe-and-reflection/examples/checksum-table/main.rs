// ANCHOR: table
const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut index = 0;
    while index < table.len() {
        let mut entry = index as u32;
        let mut bit = 0;
        while bit < 8 {
            let low = entry & 1;
            entry >>= 1;
            if low == 1 {
                entry ^= 0xedb8_8320;
            }
            bit += 1;
        }
        table[index] = entry;
        index += 1;
    }
    table
}

static TABLE: [u32; 256] = table(); // in the program's file, ready made

const fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    let mut at = 0;
    while at < bytes.len() {
        let index = (crc ^ bytes[at] as u32) & 0xff;
        crc = (crc >> 8) ^ TABLE[index as usize];
        at += 1;
    }
    !crc
}

// A mistake in the table would stop the build.
const _: () = assert!(crc32(b"123456789") == 0xcbf4_3926);
// ANCHOR_END: table

fn main() {
    for text in ["", "123456789", "different bets"] {
        println!("{text:?}: {:08x}", crc32(text.as_bytes()));
    }
}
