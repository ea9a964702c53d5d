fn adder(step: i32) -> impl Fn(i32) -> i32 {
    |number| number + step
}

fn main() {
    println!("{}", adder(3)(39));
}
