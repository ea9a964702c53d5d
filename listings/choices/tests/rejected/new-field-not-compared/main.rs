struct Place {
    x: i32,
    y: i32,
    floor: i32,
}

fn same(a: &Place, b: &Place) -> bool {
    let Place { x, y } = a;
    *x == b.x && *y == b.y
}

fn main() {
    let hall = Place {
        x: 1,
        y: 2,
        floor: 0,
    };
    let attic = Place {
        x: 1,
        y: 2,
        floor: 4,
    };
    println!("same place: {}", same(&hall, &attic));
    println!("floors {} and {}", hall.floor, attic.floor);
}
