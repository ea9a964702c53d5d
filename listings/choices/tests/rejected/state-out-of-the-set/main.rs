#[derive(Debug)]
enum State {
    Placed,
    Paid,
}

fn main() {
    for state in [State::Placed, State::Paid, 7] {
        println!("{state:?}");
    }
}
