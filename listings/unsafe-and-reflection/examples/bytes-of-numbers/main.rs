// ANCHOR: bytes
/// A number of 16 bits, then one of 32, the most significant byte first.
fn read(packet: &[u8]) -> Option<(u16, u32)> {
    let (kind, rest) = packet.split_first_chunk()?;
    let (length, _) = rest.split_first_chunk()?;
    Some((u16::from_be_bytes(*kind), u32::from_be_bytes(*length)))
}
// ANCHOR_END: bytes

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn main() {
    let number: u32 = 0x1234_abcd;
    println!("big end first {}", hex(&number.to_be_bytes()));
    println!("little end first {}", hex(&number.to_le_bytes()));
    println!("bits of 1.5 {:#x}", 1.5_f32.to_bits());

    for packet in [&[0, 7, 0, 0, 1, 2, 255][..], &[0, 7, 0]] {
        match read(packet) {
            Some((kind, length)) => println!("kind {kind}, length {length}"),
            None => println!("too short"),
        }
    }
}
