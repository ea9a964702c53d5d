use std::any::Any;
use std::panic;

fn handle(path: &str) -> &'static str {
    if path == "/report" {
        panic!("no template"); // a bug, nothing a caller could mend
    }
    "welcome"
}

// ANCHOR: boundary
fn serve(path: &str) -> String {
    // Catches an unwinding panic; with `panic = "abort"` there is none.
    match panic::catch_unwind(|| handle(path)) {
        Ok(answer) => format!("200 {answer}"),
        Err(reason) => format!("500 {}", message(&*reason)),
    }
}

fn message(reason: &(dyn Any + Send)) -> &str {
    if let Some(text) = reason.downcast_ref::<&str>() {
        text
    } else if let Some(text) = reason.downcast_ref::<String>() {
        text
    } else {
        "unknown reason"
    }
}
// ANCHOR_END: boundary

fn main() {
    // The default hook would report the panic and its place on stderr.
    panic::set_hook(Box::new(|_| {}));
    for path in ["/home", "/report", "/home"] {
        println!("{path}: {}", serve(path));
    }
}
