// ANCHOR: initials
// The method is there wherever this trait is in scope.
trait PhraseExt {
    fn initials(&self) -> String;
}

impl PhraseExt for str {
    fn initials(&self) -> String {
        self.split_whitespace()
            .filter_map(|word| word.chars().next())
            .flat_map(char::to_uppercase)
            .collect()
    }
}

fn main() {
    println!("{}", "portable network graphics".initials());
    let text: String = "élan ".repeat(2);
    println!("{}", text.initials()); // a String lends itself as a str
}
// ANCHOR_END: initials
