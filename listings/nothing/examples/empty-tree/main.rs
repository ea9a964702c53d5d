// ANCHOR: tree
#[derive(Default)]
struct Tree {
    root: Option<Box<Node>>, // None: empty
}

struct Node {
    value: i32,
    left: Tree,
    right: Tree,
}

impl Tree {
    fn insert(&mut self, value: i32) {
        match &mut self.root {
            None => self.root = Some(Box::new(Node::leaf(value))),
            Some(node) if value < node.value => node.left.insert(value),
            Some(node) => node.right.insert(value),
        }
    }

    fn sum(&self) -> i32 {
        self.root
            .as_ref()
            .map_or(0, |node| node.left.sum() + node.value + node.right.sum())
    }
}
// ANCHOR_END: tree

impl Tree {
    fn depth(&self) -> usize {
        self.root
            .as_ref()
            .map_or(0, |node| 1 + node.left.depth().max(node.right.depth()))
    }
}

impl Node {
    fn leaf(value: i32) -> Self {
        let (left, right) = (Tree::default(), Tree::default());
        Node { value, left, right }
    }
}

fn main() {
    let mut tree = Tree::default();
    println!("empty: sum {}, depth {}", tree.sum(), tree.depth());
    for value in [7, 4, 1] {
        tree.insert(value);
    }
    println!("full: sum {}, depth {}", tree.sum(), tree.depth());
}
