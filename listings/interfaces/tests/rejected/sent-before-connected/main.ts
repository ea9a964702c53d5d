class Closed {
  readonly host: string;

  constructor(host: string) {
    this.host = host;
  }

  connect(): Open {
    return new Open(this.host);
  }
}

class Open {
  readonly host: string;

  constructor(host: string) {
    this.host = host;
  }

  send(text: string): void {
    console.log(`${this.host} <- ${text}`);
  }
}

const mail = new Closed("mail");
mail.connect();
mail.send("hello");
