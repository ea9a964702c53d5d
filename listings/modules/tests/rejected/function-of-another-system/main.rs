use std::io;
use std::os::windows::fs::symlink_file;

fn main() -> io::Result<()> {
    symlink_file("notes.txt", "link.txt")
}
