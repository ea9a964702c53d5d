fn main() {
    let mut prints: Vec<Box<dyn Fn()>> = Vec::new();
    for turn in 0..3 {
        let print = || println!("turn {turn}");
        prints.push(Box::new(print));
    }
    for print in prints {
        print();
    }
}
