class Version {
  readonly #number: number;

  constructor(number: number) {
    this.#number = number;
  }

  describe(): string {
    return `<${this.#number}>`;
  }

  describe(): string {
    return `version ${this.#number}`;
  }
}

console.log(new Version(3).describe());
