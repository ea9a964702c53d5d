interface Ticket {
  readonly number: number;
}

function admit(ticket: Ticket): void {
  console.log(`let in with ticket ${ticket.number}`);
}

const ticket: Ticket = { number: 7 };
const enter = () => admit(ticket);
enter();
enter();
