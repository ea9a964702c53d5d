fn main() {
    let guests = ["ada", "brian"];
    if guests.len() > 1 {
        let greeting = "hello all";
        println!("{greeting}");
    }
    println!("{greeting} again");
}
