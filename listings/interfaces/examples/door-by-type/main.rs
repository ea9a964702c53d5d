// ANCHOR: door
struct Open {
    opened: u32,
}

struct Closed {
    opened: u32,
}

struct Locked {
    opened: u32,
    code: &'static str,
}

impl Open {
    fn close(self) -> Closed {
        Closed {
            opened: self.opened,
        }
    }
}

impl Closed {
    fn open(self) -> Open {
        Open {
            opened: self.opened + 1,
        }
    }

    fn lock(self, code: &'static str) -> Locked {
        Locked {
            opened: self.opened,
            code,
        }
    }
}

impl Locked {
    /// The door comes back either way: nobody else has it.
    fn unlock(self, code: &str) -> Result<Closed, Locked> {
        if code != self.code {
            return Err(self);
        }
        Ok(Closed {
            opened: self.opened,
        })
    }
}
// ANCHOR_END: door

fn main() {
    let closed = Closed { opened: 0 };
    let locked = closed.open().close().lock("1234");
    let unlocked = locked.unlock("0000").or_else(|locked| {
        println!("error: wrong code");
        locked.unlock("1234")
    });
    match unlocked {
        Ok(closed) => println!("opened {} times", closed.open().opened),
        Err(_) => println!("error: wrong code"),
    }
}
