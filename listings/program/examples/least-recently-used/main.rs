use std::collections::HashMap;

// ANCHOR: cache
struct Entry {
    key: String,
    value: i32,
    newer: usize,
    older: usize,
}

/// The entries form a ring through `ENDS`: its `older` is the newest entry
/// and its `newer` the oldest.
struct Cache {
    entries: Vec<Entry>,
    places: HashMap<String, usize>,
    capacity: usize,
}

const ENDS: usize = 0;

impl Cache {
    fn new(capacity: usize) -> Self {
        assert!(capacity > 0, "a cache has room for one entry at least");
        let ends = Entry {
            key: String::new(),
            value: 0,
            newer: 0,
            older: 0,
        };
        Cache {
            entries: vec![ends],
            places: HashMap::new(),
            capacity,
        }
    }

    fn unlink(&mut self, place: usize) {
        let Entry { newer, older, .. } = self.entries[place];
        self.entries[newer].older = older;
        self.entries[older].newer = newer;
    }

    fn link_newest(&mut self, place: usize) {
        let newest = self.entries[ENDS].older;
        self.entries[place].newer = ENDS;
        self.entries[place].older = newest;
        self.entries[newest].newer = place;
        self.entries[ENDS].older = place;
    }

    fn get(&mut self, key: &str) -> Option<i32> {
        let place = *self.places.get(key)?;
        self.unlink(place);
        self.link_newest(place);
        Some(self.entries[place].value)
    }

    fn put(&mut self, key: &str, value: i32) {
        if let Some(&place) = self.places.get(key) {
            self.entries[place].value = value;
            self.get(key);
            return;
        }
        let key = key.to_owned();
        let entry = Entry {
            key: key.clone(),
            value,
            newer: 0,
            older: 0,
        };
        let place = if self.places.len() < self.capacity {
            self.entries.push(entry);
            self.entries.len() - 1
        } else {
            let oldest = self.entries[ENDS].newer;
            self.unlink(oldest);
            let forgotten = std::mem::replace(&mut self.entries[oldest], entry);
            self.places.remove(&forgotten.key);
            oldest
        };
        self.link_newest(place);
        self.places.insert(key, place);
    }
}
// ANCHOR_END: cache

fn main() {
    let mut cache = Cache::new(2);
    cache.put("a", 1);
    cache.put("b", 2);
    println!("a: {}", text(cache.get("a")));
    cache.put("c", 3);
    println!("b: {}", text(cache.get("b")));
    cache.put("a", 10);
    cache.put("d", 4);
    for key in ["a", "c", "d"] {
        println!("{key}: {}", text(cache.get(key)));
    }
}

fn text(value: Option<i32>) -> String {
    match value {
        Some(value) => value.to_string(),
        None => "forgotten".to_owned(),
    }
}
