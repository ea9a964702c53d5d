struct Tree {
    left: Option<Box<Tree>>,
    key: i32,
    right: Option<Box<Tree>>,
}

// ANCHOR: same
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

/// `eq` asks both for the next key until they differ or both have ended.
fn same(a: &Tree, b: &Tree) -> bool {
    a.all().eq(b.all())
}
// ANCHOR_END: same

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
    let broad = || node(leaf(1), 2, leaf(3));
    let deep = node(None, 1, Some(node(None, 2, leaf(3))));
    let other = node(leaf(1), 2, leaf(4));
    let larger = node(Some(broad()), 5, None);
    println!("another shape: {}", same(&broad(), &deep));
    println!("another key: {}", same(&broad(), &other));
    println!("a key more: {}", same(&broad(), &larger));
    println!("a key less: {}", same(&larger, &broad()));
}
