use std::panic::{self, UnwindSafe};

fn attempt(work: impl FnOnce() + UnwindSafe) -> Result<(), String> {
    panic::catch_unwind(work).map_err(|caught| caught.to_string())
}

fn main() {
    println!("{:?}", attempt(|| panic!("disk full")));
}
