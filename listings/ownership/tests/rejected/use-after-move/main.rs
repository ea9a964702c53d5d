fn main() {
    let mut outbox = Vec::new();
    let mut message = vec!["dear", "ada"];
    outbox.push(message);
    message[1] = "bob";
    outbox.push(message);
    println!("{outbox:?}");
}
