// ANCHOR: show
fn show(number: u32) {
    println!(
        "{number:#010x} ones {} leading {} trailing {} rotated {:#010x}",
        number.count_ones(),
        number.leading_zeros(),
        number.trailing_zeros(),
        number.rotate_left(8),
    );
}
// ANCHOR_END: show

fn main() {
    for number in [0, 1, 0x00f0_0000, 0x8000_0001, u32::MAX] {
        show(number);
    }
}
