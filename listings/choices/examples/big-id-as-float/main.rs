use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let sent = "9007199254740993";
    println!("sent:    {sent}");

    // ANCHOR: decode
    // The standard library has no JSON; the choice of type is the same.
    let number: f64 = sent.parse()?;
    println!("float:   {number:.0}");

    let id: i64 = sent.parse()?;
    println!("integer: {id}");
    // ANCHOR_END: decode
    Ok(())
}
