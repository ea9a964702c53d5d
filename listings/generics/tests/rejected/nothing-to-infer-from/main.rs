struct Queue<T> {
    items: Vec<T>,
}

fn new_queue<T>() -> Queue<T> {
    Queue { items: Vec::new() }
}

fn main() {
    let jobs = new_queue();
    println!("waiting: {}", jobs.items.len());
}
