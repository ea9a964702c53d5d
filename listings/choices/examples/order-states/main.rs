use std::error::Error;
use std::fmt;
use std::str::FromStr;

// ANCHOR: state
#[derive(Clone, Copy)]
enum State {
    Placed,
    Paid,
    Shipped,
}

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        match text {
            "placed" => Ok(State::Placed),
            "paid" => Ok(State::Paid),
            "shipped" => Ok(State::Shipped),
            _ => Err(UnknownState(text.to_owned())),
        }
    }
}

impl State {
    fn next(self) -> Option<State> {
        match self {
            State::Placed => Some(State::Paid),
            State::Paid => Some(State::Shipped),
            State::Shipped => None,
        }
    }
}
// ANCHOR_END: state

#[derive(Debug)]
struct UnknownState(String);

impl fmt::Display for UnknownState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no order state", self.0)
    }
}

impl Error for UnknownState {}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            State::Placed => "placed",
            State::Paid => "paid",
            State::Shipped => "shipped",
        })
    }
}

fn main() {
    for text in ["placed", "paid", "shipped", "lost"] {
        match text.parse::<State>() {
            Err(error) => println!("{error}"),
            Ok(state) => match state.next() {
                Some(next) => println!("{state}, then {next}"),
                None => println!("{state} is the end"),
            },
        }
    }
}
