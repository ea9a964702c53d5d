// ANCHOR: next
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Locked,
    Unlocked { coins: u32 },
    Broken,
}

#[derive(Clone, Copy, Debug)]
enum Event {
    Coin,
    Push,
    Kick,
}

fn next(state: State, event: Event) -> Option<State> {
    match (state, event) {
        (State::Broken, _) => None,
        (_, Event::Kick) => Some(State::Broken),
        (State::Locked, Event::Coin) => Some(State::Unlocked { coins: 1 }),
        (State::Locked, Event::Push) => None,
        (State::Unlocked { coins }, Event::Coin) => {
            Some(State::Unlocked { coins: coins + 1 })
        }
        (State::Unlocked { coins: 1 }, Event::Push) => Some(State::Locked),
        (State::Unlocked { coins }, Event::Push) => {
            Some(State::Unlocked { coins: coins - 1 })
        }
    }
}
// ANCHOR_END: next

fn text(state: State) -> String {
    match state {
        State::Locked => "locked".to_owned(),
        State::Unlocked { coins } => format!("unlocked for {coins}"),
        State::Broken => "broken".to_owned(),
    }
}

fn main() {
    use Event::{Coin, Kick, Push};
    let mut state = State::Locked;
    for event in [Push, Coin, Coin, Push, Push, Kick, Coin] {
        let name = format!("{event:?}").to_lowercase();
        match next(state, event) {
            Some(then) => {
                println!("{name}: {} -> {}", text(state), text(then));
                state = then;
            }
            None => println!("{name}: not while {}", text(state)),
        }
    }
}
