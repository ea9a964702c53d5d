use std::cmp::Ordering;

// ANCHOR: tree
struct Node {
    value: i32,
    less: Tree,
    more: Tree,
}

#[derive(Default)]
struct Tree(Option<Box<Node>>);

impl Tree {
    /// Says whether the value is new.
    fn insert(&mut self, value: i32) -> bool {
        let Some(node) = &mut self.0 else {
            let (less, more) = (Tree::default(), Tree::default());
            self.0 = Some(Box::new(Node { value, less, more }));
            return true;
        };
        match value.cmp(&node.value) {
            Ordering::Less => node.less.insert(value),
            Ordering::Equal => false,
            Ordering::Greater => node.more.insert(value),
        }
    }

    fn iter(&self) -> Iter<'_> {
        let mut iter = Iter {
            waiting: Vec::new(),
        };
        iter.descend(self);
        iter
    }
}

/// The nodes whose lesser side is done, the smallest last.
struct Iter<'a> {
    waiting: Vec<&'a Node>,
}

impl<'a> Iter<'a> {
    fn descend(&mut self, mut tree: &'a Tree) {
        while let Some(node) = &tree.0 {
            self.waiting.push(node);
            tree = &node.less;
        }
    }
}

impl Iterator for Iter<'_> {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        let node = self.waiting.pop()?;
        self.descend(&node.more);
        Some(node.value)
    }
}
// ANCHOR_END: tree

fn main() {
    let mut tree = Tree::default();
    for value in [50, 20, 80, 20, 10, 30, 90] {
        if !tree.insert(value) {
            println!("{value} is there already");
        }
    }
    for value in tree.iter() {
        println!("{value}");
    }
    let first = tree.iter().find(|value| *value > 25);
    println!("first above 25: {}", first.unwrap_or(-1));
}
