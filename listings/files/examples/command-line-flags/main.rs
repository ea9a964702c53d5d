// ANCHOR: flags
#[derive(Default)]
struct Settings {
    lines: Option<u32>,
    loud: bool,
    files: Vec<String>,
}

struct Misused;

fn parse<'a>(
    args: impl IntoIterator<Item = &'a str>,
) -> Result<Settings, Misused> {
    let mut settings = Settings::default();
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let (name, inline) = match arg.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (arg, None),
        };
        match name {
            "--lines" => {
                let text = inline.or_else(|| args.next()).ok_or(Misused)?;
                // Takes +3, too, which Go and Node refuse.
                settings.lines = Some(text.parse().map_err(|_| Misused)?);
            }
            "--loud" if inline.is_none() => settings.loud = true,
            "--" if inline.is_none() => break,
            // A lone - is a file, by custom standard input.
            _ if arg.len() > 1 && arg.starts_with('-') => return Err(Misused),
            _ => {
                settings.files.push(arg.to_owned());
                break; // the first file ends the flags
            }
        }
    }
    settings.files.extend(args.map(str::to_owned));
    Ok(settings)
}
// ANCHOR_END: flags

fn main() {
    for line in [
        "--lines 3 --loud a.txt b.txt",
        "--lines=5",
        "--loud -- --lines",
        "a.txt --loud",
        "-",
        "--lines",
        "--lines three",
        "--=3",
        "--colour",
        "-lines 3",
    ] {
        match parse(line.split(' ')) {
            Ok(Settings { lines, loud, files }) => {
                let lines = lines.unwrap_or(10);
                let files = files.join(", ");
                println!("{line}: {lines} lines, loud {loud}, [{files}]");
            }
            Err(Misused) => println!("{line}: usage"),
        }
    }
}
