type Folder = {
  name: string;
  parent: Folder;
};

const home = { name: "home" } as Folder;
home.parent = home;
console.log(home.name, home.parent.parent.parent.name);
