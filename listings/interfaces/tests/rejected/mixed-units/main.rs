struct Celsius(f64);

struct Fahrenheit(f64);

fn is_fever(body: Celsius) -> bool {
    body.0 >= 38.0
}

fn main() {
    let body = Fahrenheit(98.6);
    println!("{} °F, fever: {}", body.0, is_fever(body));
}
