struct Account {
    owner: &'static str,
}

fn main() {
    let account = Account { owner: "ada" };
    println!("no money in {account}, ask {}", account.owner);
}
