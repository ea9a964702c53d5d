// ANCHOR: tree
#[derive(Clone, Copy)]
struct FolderId(usize);

struct Folder {
    name: &'static str,
    parent: Option<FolderId>, // None at the root
    children: Vec<FolderId>,
}

impl Folder {
    fn new(name: &'static str, parent: Option<FolderId>) -> Self {
        Folder {
            name,
            parent,
            children: Vec::new(),
        }
    }
}

struct Tree {
    folders: Vec<Folder>, // owns every folder; the links are indices
}

impl Tree {
    fn add(&mut self, parent: FolderId, name: &'static str) -> FolderId {
        let id = FolderId(self.folders.len());
        self.folders.push(Folder::new(name, Some(parent)));
        self.folders[parent.0].children.push(id);
        id
    }

    fn path(&self, id: FolderId) -> String {
        let mut names = Vec::new();
        let mut next = Some(id);
        while let Some(FolderId(at)) = next {
            names.push(self.folders[at].name);
            next = self.folders[at].parent;
        }
        names.reverse();
        names.join("/")
    }
}
// ANCHOR_END: tree

fn main() {
    let home = FolderId(0);
    let mut tree = Tree {
        folders: vec![Folder::new("home", None)],
    };
    let src = tree.add(home, "src");
    let lib = tree.add(src, "lib");
    tree.add(src, "bin");
    println!("{}", tree.path(lib));
    println!("in src: {}", tree.folders[src.0].children.len());
}
