fn parse(text: &str, base: u32) -> u32 {
    u32::from_str_radix(text, base).unwrap_or_default()
}

fn each(texts: &[&str], convert: impl Fn(&str) -> u32) -> Vec<u32> {
    texts.iter().map(|text| convert(text)).collect()
}

fn main() {
    println!("{:?}", each(&["10", "10", "10"], parse));
}
