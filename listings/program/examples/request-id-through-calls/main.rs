// ANCHOR: request
/// What belongs to one request and is handed to whoever serves it.
struct Request<'a> {
    id: &'a str,
    user: Option<&'a str>,
}

impl Request<'_> {
    fn log(&self, text: &str) {
        println!("{}: {text}", self.id);
    }
}

fn load(request: &Request, order: u32) {
    request.log(&format!("loading order {order}"));
}

fn handle(request: &Request, order: u32) {
    match request.user {
        Some(user) => request.log(&format!("{user} asks")),
        None => return request.log("nobody asks"),
    }
    load(request, order);
}
// ANCHOR_END: request

fn main() {
    handle(
        &Request {
            id: "r1",
            user: Some("ada"),
        },
        7,
    );
    handle(
        &Request {
            id: "r2",
            user: None,
        },
        8,
    );
}
