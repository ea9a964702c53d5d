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

fn load(request: &Request<'_>, order: u32) {
    request.log(&format!("loading order {order}"));
}

fn handle(request: &Request<'_>, order: u32) {
    let Some(user) = request.user else {
        request.log("nobody asks");
        return;
    };
    request.log(&format!("{user} asks"));
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
