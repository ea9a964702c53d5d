fn main() {
    let mut price = 5;
    println!("sold at {price}");
    let receipt = || println!("receipt over {price}");
    price = 9;
    receipt();
    println!("price is {price}");
}
