use std::any::{Any, TypeId};

// ANCHOR: identity
type Label = String; // another word for String
struct Name(String); // a new type

type Pair = (i64, i64);

fn same<A: 'static, B: 'static>() -> bool {
    TypeId::of::<A>() == TypeId::of::<B>()
}

fn main() {
    println!("alias: {}", same::<Label, String>());
    println!("declared: {}", same::<Name, String>());
    println!("unnamed: {}", same::<Pair, (i64, i64)>());

    let value: &dyn Any = &Name("ada".to_owned());
    let is_string = value.is::<String>();
    let is_name = value.downcast_ref().is_some_and(|Name(n)| n == "ada");
    println!("in any: {is_string} {is_name}");
}
// ANCHOR_END: identity
