//! Merge sort whose halves are sorted at the same time.

const SMALL: usize = 4; // in earnest some thousands

// ANCHOR: sort
fn sorted(list: &[u32]) -> Vec<u32> {
    if list.len() <= SMALL {
        let mut list = list.to_vec();
        list.sort_unstable();
        return list;
    }
    let (left, right) = list.split_at(list.len() / 2);
    // The second one is for another thread to take, if one is idle.
    let (left, right) = rayon::join(|| sorted(left), || sorted(right));
    merge(&left, &right)
}
// ANCHOR_END: sort

fn merge(mut a: &[u32], mut b: &[u32]) -> Vec<u32> {
    let mut merged = Vec::with_capacity(a.len() + b.len());
    while let (Some((first, rest_a)), Some((second, rest_b))) =
        (a.split_first(), b.split_first())
    {
        if second < first {
            merged.push(*second);
            b = rest_b;
        } else {
            merged.push(*first);
            a = rest_a;
        }
    }
    merged.extend_from_slice(a);
    merged.extend_from_slice(b);
    merged
}

fn main() {
    let list: Vec<u32> = (0..100).map(|n| n * 37 % 101).collect();
    let result = sorted(&list);
    println!("sorted: {}", result.is_sorted());
    if let [first, .., last] = result[..] {
        println!("from {first} to {last}");
    }
    println!("numbers: {}", result.len());
}
