use std::sys::pal::cvt;

fn main() {
    println!("{:?}", cvt(0));
}
