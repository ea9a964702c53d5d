trait Shape {
    fn area(&self) -> f64;
}

struct Square {
    side: f64,
}

impl Square {
    fn diagonal(&self) -> f64 {
        self.side * 2.0_f64.sqrt()
    }
}

impl Shape for Square {
    fn area(&self) -> f64 {
        self.side * self.side
    }
}

fn main() {
    let shape: Box<dyn Shape> = Box::new(Square { side: 3.0 });
    println!("{:.2} {:.2}", shape.area(), shape.diagonal());
}
