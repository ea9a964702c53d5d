struct Place {
    x: i32,
    y: i32,
}

fn main() {
    let place = Place { x: 1, y: 2 };
    let Place { x, y, z } = place;
    println!("{x} {y} {z}");
}
