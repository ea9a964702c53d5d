// ANCHOR: walk
struct Tree {
    left: Option<Box<Tree>>,
    key: i32,
    right: Option<Box<Tree>>,
}

struct Walk<'a> {
    open: Vec<&'a Tree>, // their keys are still to come
}

impl<'a> Walk<'a> {
    fn descend(&mut self, mut tree: Option<&'a Tree>) {
        while let Some(node) = tree {
            self.open.push(node);
            tree = node.left.as_deref();
        }
    }
}

impl Iterator for Walk<'_> {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        let node = self.open.pop()?;
        self.descend(node.right.as_deref());
        Some(node.key)
    }
}
// ANCHOR_END: walk

impl Tree {
    fn all(&self) -> Walk<'_> {
        let mut walk = Walk { open: Vec::new() };
        walk.descend(Some(self));
        walk
    }
}

fn node(left: Option<Tree>, key: i32, right: Option<Tree>) -> Tree {
    let (left, right) = (left.map(Box::new), right.map(Box::new));
    Tree { left, key, right }
}

fn leaf(key: i32) -> Option<Tree> {
    Some(node(None, key, None))
}

fn main() {
    let low = node(leaf(1), 2, leaf(3));
    let root = node(Some(low), 5, leaf(8));
    for key in root.all() {
        if key > 5 {
            break; // next is not called again
        }
        println!("{key}");
    }
}
