use std::mem::transmute;

trait Named {
    fn name(&self) -> &'static str;
}

#[expect(dead_code, reason = "they give the struct its size")]
struct City {
    founded: i64,
    area: f64,
    people: i64,
}

impl Named for City {
    fn name(&self) -> &'static str {
        "a city"
    }
}

// ANCHOR: words
// Neither layout is promised; both are those of the pinned compiler.
#[repr(C)]
struct Words<'a> {
    data: &'a City,
    table: &'static Table,
}

#[repr(C)]
struct Table {
    drop: Option<unsafe fn(*mut City)>, // none: nothing to drop in a City
    size: usize,
    align: usize,
    // then one code address for each method
}

fn main() {
    let city = City {
        founded: 1147,
        area: 2561.5,
        people: 13,
    };
    let value: &dyn Named = &city;
    // SAFETY: the pinned compiler makes a &dyn of these two words in this
    // order, the first of them leads to a City, and the test would tell.
    let inside: Words<'_> = unsafe { transmute(value) };
    assert!(inside.table.drop.is_none() && inside.table.align == 8);
    println!("size by the table: {}", inside.table.size);
    println!("founded, by the data: {}", inside.data.founded);
    println!("by the method: {}", value.name());
}
// ANCHOR_END: words
