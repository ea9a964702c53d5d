// ANCHOR: settings
struct Settings {
    host: String,
    port: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            host: "localhost".into(),
            port: 8080,
        }
    }
}

impl Settings {
    fn load(
        file: &str,
        env: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let mut settings = Self::default();
        for (i, line) in file.split('\n').enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let place = format!("line {}", i + 1);
            let (name, value) = line
                .split_once('=')
                .ok_or_else(|| format!("{place}: not name=value"))?;
            settings.set(name, value, &place)?;
        }
        for name in ["host", "port"] {
            let variable = format!("APP_{}", name.to_uppercase());
            if let Some(value) = env(&variable) {
                settings.set(name, &value, &variable)?;
            }
        }
        Ok(settings)
    }

    fn set(
        &mut self,
        name: &str,
        value: &str,
        place: &str,
    ) -> Result<(), String> {
        match name {
            "host" => self.host = value.into(),
            "port" => {
                let no_port = |_| format!("{place}: {value:?} is no port");
                self.port = value.parse().map_err(no_port)?; // takes +80
            }
            _ => return Err(format!("{place}: no setting {name:?}")),
        }
        Ok(())
    }
}
// ANCHOR_END: settings

fn main() {
    let file = "# where to listen\nhost=example.org\nport=9000\n";
    // In a program: |name| std::env::var(name).ok()
    let tries = [
        ("", None),
        (file, None),
        (file, Some("9001")),
        (file, Some("many")),
        ("hots=example.org", None),
    ];
    for (file, port) in tries {
        let env =
            |name: &str| port.filter(|_| name == "APP_PORT").map(String::from);
        match Settings::load(file, env) {
            Ok(Settings { host, port }) => println!("{host}:{port}"),
            Err(error) => println!("error: {error}"),
        }
    }
}
