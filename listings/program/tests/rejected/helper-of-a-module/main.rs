mod seats {
    pub fn book(seat: u32) -> Option<String> {
        (seat <= 40).then(|| print_ticket(seat))
    }

    fn print_ticket(seat: u32) -> String {
        format!("ticket for seat {seat}")
    }
}

fn main() {
    println!("{:?}", seats::book(7));
    println!("{}", seats::print_ticket(99));
}
