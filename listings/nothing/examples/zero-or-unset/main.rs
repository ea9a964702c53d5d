const DEFAULT_RETRIES: u32 = 3;

// ANCHOR: options
#[derive(Default)]
struct Plain {
    retries: u32,
}

impl Plain {
    fn attempts(&self) -> u32 {
        match self.retries {
            0 => DEFAULT_RETRIES, // left out, or meant?
            retries => retries,
        }
    }
}

#[derive(Default)]
struct Optional {
    retries: Option<u32>,
}

impl Optional {
    fn attempts(&self) -> u32 {
        self.retries.unwrap_or(DEFAULT_RETRIES)
    }
}
// ANCHOR_END: options

fn main() {
    println!(
        "plain: unset {}, zero {}, five {}",
        Plain::default().attempts(),
        Plain { retries: 0 }.attempts(),
        Plain { retries: 5 }.attempts()
    );
    let set = |retries| Optional {
        retries: Some(retries),
    };
    println!(
        "optional: unset {}, zero {}, five {}",
        Optional::default().attempts(),
        set(0).attempts(),
        set(5).attempts()
    );
}
