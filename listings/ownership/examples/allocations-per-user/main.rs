use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is handed to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract, which is the same there.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the pointer came from `System`, for this very layout.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

struct User {
    id: u32,
    visits: u32,
}

// ANCHOR: users
fn by_value(id: u32) -> User {
    User { id, visits: 1 }
}

fn by_pointer(id: u32) -> Box<User> {
    Box::new(User { id, visits: 1 })
}

fn main() {
    let mut total = 0;
    let mut kept = None;
    report("returned by value", || total += by_value(7).visits);
    report("pointer kept", || kept = Some(by_pointer(7)));
    report("pointer used up", || {
        // Without black_box an optimised build may leave the box out.
        total += black_box(by_pointer(7)).visits;
    });
    assert_eq!((total, kept.map(|user| user.id)), (2, Some(7)));
}
// ANCHOR_END: users

fn report(name: &str, run: impl FnOnce()) {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    run();
    let count = ALLOCATIONS.load(Ordering::Relaxed) - before;
    println!("{name}: {count}");
}
