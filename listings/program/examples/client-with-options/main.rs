use std::fmt;
use std::time::Duration;

#[derive(Debug)]
struct Client {
    host: String,
    timeout: Duration,
    retries: u32,
}

#[derive(Debug)]
enum OptionError {
    NoHost,
    ZeroTimeout,
}

impl fmt::Display for OptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            OptionError::NoHost => "the host is empty",
            OptionError::ZeroTimeout => "the timeout is zero",
        })
    }
}

impl std::error::Error for OptionError {}

// ANCHOR: options
struct ClientBuilder(Client);

impl Client {
    fn builder(host: impl Into<String>) -> ClientBuilder {
        let timeout = Duration::from_secs(30);
        ClientBuilder(Client {
            host: host.into(),
            timeout,
            retries: 2,
        })
    }
}

impl ClientBuilder {
    fn timeout(mut self, timeout: Duration) -> Self {
        self.0.timeout = timeout;
        self
    }

    fn retries(mut self, retries: u32) -> Self {
        self.0.retries = retries;
        self
    }

    fn build(self) -> Result<Client, OptionError> {
        if self.0.host.is_empty() {
            return Err(OptionError::NoHost);
        }
        if self.0.timeout.is_zero() {
            return Err(OptionError::ZeroTimeout);
        }
        Ok(self.0)
    }
}
// ANCHOR_END: options

fn show(made: Result<Client, OptionError>) {
    match made {
        Ok(Client {
            host,
            timeout,
            retries,
        }) => {
            let seconds = timeout.as_secs();
            println!("{host}: {seconds} s, {retries} retries");
        }
        Err(error) => println!("refused: {error}"),
    }
}

// ANCHOR: use
fn main() {
    show(Client::builder("a.test").build());
    let timeout = Duration::from_secs(5);
    show(
        Client::builder("b.test")
            .timeout(timeout)
            .retries(0)
            .build(),
    );
    show(Client::builder("c.test").timeout(Duration::ZERO).build());
    show(Client::builder("").build());
}
// ANCHOR_END: use
