fn main() {
    let price: u32 = 450;
    let address = (&raw const price).expose_provenance();
    let pointer = std::ptr::with_exposed_provenance::<u32>(address);
    println!("price {}", *pointer);
}
