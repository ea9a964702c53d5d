class User {
  readonly #roles: string[] = ["reader"];

  roles(): string[] {
    return this.#roles;
  }
}

const user = new User();
const shown = user.roles();
shown[0] = "admin";
console.log(user.roles().join(" "));
