enum State {
    Placed,
    Paid,
    Refunded,
}

fn label(state: State) -> &'static str {
    match state {
        State::Placed => "placed",
        State::Paid => "paid",
    }
}

fn main() {
    for state in [State::Placed, State::Paid, State::Refunded] {
        println!("[{}]", label(state));
    }
}
