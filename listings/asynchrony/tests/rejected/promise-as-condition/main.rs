async fn may_delete(user: &str) -> bool {
    user == "ada"
}

#[tokio::main]
async fn main() {
    if may_delete("eve") {
        println!("deleted");
    }
}
