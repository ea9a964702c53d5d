fn taken_back(articles: u32) -> u32 {
    -articles
}

fn main() {
    println!("articles: {}", taken_back(3));
}
