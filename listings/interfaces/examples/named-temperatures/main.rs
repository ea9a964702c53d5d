// ANCHOR: temperatures
#[derive(Clone, Copy)]
struct Celsius(f64);

#[derive(Clone, Copy)]
struct Fahrenheit(f64);

impl From<Fahrenheit> for Celsius {
    fn from(Fahrenheit(degrees): Fahrenheit) -> Self {
        Celsius((degrees - 32.0) * 5.0 / 9.0)
    }
}

fn main() {
    let oven = Fahrenheit(350.0);
    println!("{:.1} °F is {:.1} °C", oven.0, Celsius::from(oven).0);
    // Taking the number out and wrapping it again leaves it alone.
    println!("mislabelled: {:.1} °C", Celsius(oven.0).0);
}
// ANCHOR_END: temperatures
