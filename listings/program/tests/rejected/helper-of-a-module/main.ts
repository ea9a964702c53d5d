class Seats {
  book(seat: number): string | undefined {
    return seat <= 40 ? this.printTicket(seat) : undefined;
  }

  private printTicket(seat: number): string {
    return `ticket for seat ${seat}`;
  }
}

const seats = new Seats();
console.log(seats.book(7));
console.log(seats.printTicket(99));
