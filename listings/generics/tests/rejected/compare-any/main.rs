use std::any::Any;

fn same<T: PartialEq>(a: T, b: T) -> bool {
    a == b
}

fn main() {
    let a: Box<dyn Any> = Box::new(vec![1, 2]);
    let b: Box<dyn Any> = Box::new(vec![1, 2]);
    println!("same: {}", same(a, b));
}
