interface Closer {
  close(): void;
}

class Memory {
  read(): string {
    return "text";
  }
}

const memory = new Memory();
console.log(memory.read());
const closer = memory as Closer;
closer.close();
