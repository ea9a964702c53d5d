struct Reading {
    celsius: i32,
}

fn main() {
    let mut today = Reading { celsius: 31 };
    let record = &today;
    today.celsius = 12;
    println!("today {}, record {}", today.celsius, record.celsius);
}
