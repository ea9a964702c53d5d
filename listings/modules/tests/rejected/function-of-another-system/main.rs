use std::ffi::OsString;
use std::os::windows::ffi::OsStringExt;

fn main() {
    println!("{:?}", OsString::from_wide(&[104, 105]));
}
