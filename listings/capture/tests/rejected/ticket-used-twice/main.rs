struct Ticket(u32);

fn admit(ticket: Ticket) {
    println!("let in with ticket {}", ticket.0);
}

fn main() {
    let ticket = Ticket(7);
    let enter = || admit(ticket);
    enter();
    enter();
}
