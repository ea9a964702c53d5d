enum State {
    Placed,
    Cancelled,
}

fn is_open(state: &State) -> bool {
    !matches!(state, State::Canceled)
}

fn main() {
    println!("{}", is_open(&State::Cancelled));
    println!("{}", is_open(&State::Placed));
}
