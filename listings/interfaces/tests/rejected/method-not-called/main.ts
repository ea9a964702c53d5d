class User {
  readonly role: string;

  constructor(role: string) {
    this.role = role;
  }

  isAdmin(): boolean {
    return this.role === "admin";
  }
}

const guest = new User("guest");
if (guest.isAdmin) {
  console.log("welcome to the back office");
}
