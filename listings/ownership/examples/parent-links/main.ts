// ANCHOR: tree
class Folder {
  readonly name: string;
  readonly parent: Folder | undefined; // undefined at the root
  readonly children: Folder[] = [];

  constructor(name: string, parent?: Folder) {
    this.name = name;
    this.parent = parent;
  }

  add(name: string): Folder {
    const child = new Folder(name, this);
    this.children.push(child);
    return child;
  }

  path(): string {
    const names: string[] = [];
    for (let at: Folder | undefined = this; at; at = at.parent) {
      names.push(at.name);
    }
    return names.reverse().join("/");
  }
}
// ANCHOR_END: tree

const home = new Folder("home");
const src = home.add("src");
const lib = src.add("lib");
src.add("bin");
console.log(lib.path());
console.log(`in src: ${src.children.length}`);
