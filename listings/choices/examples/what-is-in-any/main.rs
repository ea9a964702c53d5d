use std::any::Any;

// ANCHOR: describe
fn describe(value: &dyn Any) -> String {
    if let Some(number) = value.downcast_ref::<i32>() {
        format!("whole number {number}")
    } else if let Some(number) = value.downcast_ref::<f64>() {
        format!("fraction {number}")
    } else if let Some(text) = value.downcast_ref::<&str>() {
        format!("text {text}")
    } else {
        "something else".to_owned()
    }
}
// ANCHOR_END: describe

fn main() {
    let values: [&dyn Any; 4] = [&42_i32, &0.5_f64, &"ada", &()];
    for value in values {
        println!("{}", describe(value));
    }
    let wide = values[0].is::<i64>(); // an i32 is no i64
    println!("as the wider integer: {wide}");
}
