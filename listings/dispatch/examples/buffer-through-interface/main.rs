use std::alloc::{GlobalAlloc, Layout, System};
use std::io::{self, Read};
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

struct Zeros;

impl Read for Zeros {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer.fill(0);
        Ok(buffer.len())
    }
}

// ANCHOR: fill
#[inline(never)]
fn known_type(source: &mut Zeros) -> io::Result<usize> {
    let mut buffer = [0; 1024];
    source.read(&mut buffer)
}

#[inline(never)]
fn any_type(source: &mut dyn Read) -> io::Result<usize> {
    let mut buffer = [0; 1024]; // on the stack: no Read may keep it
    source.read(&mut buffer)
}
// ANCHOR_END: fill

fn main() -> io::Result<()> {
    report("known type", || known_type(&mut Zeros))?;
    report("any type", || any_type(&mut Zeros))
}

fn report(
    name: &str,
    run: impl FnOnce() -> io::Result<usize>,
) -> io::Result<()> {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    run()?;
    let count = ALLOCATIONS.load(Ordering::Relaxed) - before;
    println!("{name}: {count}");
    Ok(())
}
