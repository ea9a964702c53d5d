//! An executor for many tasks, with the standard library alone.

use std::future;
use std::pin::Pin;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;

// ANCHOR: executor
type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

struct Task {
    work: Mutex<Option<Work>>, // None when it has ended
    queue: Sender<Arc<Task>>,
}

impl Wake for Task {
    /// Puts the task into the queue of those that can go on.
    fn wake(self: Arc<Self>) {
        let queue = self.queue.clone();
        let _ = queue.send(self); // an error: the executor has gone
    }
}

struct Executor {
    spawner: Sender<Arc<Task>>,
    queue: Receiver<Arc<Task>>,
}

impl Executor {
    fn new() -> Self {
        let (spawner, queue) = mpsc::channel();
        Executor { spawner, queue }
    }

    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let work = Mutex::new(Some(Box::pin(work) as Work));
        let queue = self.spawner.clone();
        Arc::new(Task { work, queue }).wake();
    }

    /// Runs until no task is left that could wake another.
    fn run(self) {
        drop(self.spawner); // now the tasks alone keep the queue open
        for task in self.queue {
            let waker = Waker::from(Arc::clone(&task));
            let mut work = task.work.lock().unwrap();
            if let Some(running) = work.as_mut()
                && running
                    .as_mut()
                    .poll(&mut Context::from_waker(&waker))
                    .is_ready()
            {
                *work = None;
            }
        }
    }
}
// ANCHOR_END: executor

async fn yield_now() {
    let mut asked = false;
    future::poll_fn(|cx| {
        if asked {
            return Poll::Ready(());
        }
        asked = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

async fn count(name: &'static str) {
    for n in 1..=3 {
        println!("{name}{n}");
        yield_now().await;
    }
}

/// Is woken by a thread when that has done its work.
async fn from_thread() {
    let answer = Arc::new(Mutex::new(None));
    let mut started = false;
    let n = future::poll_fn(|cx| {
        if !started {
            started = true;
            let (answer, waker) = (Arc::clone(&answer), cx.waker().clone());
            thread::spawn(move || {
                *answer.lock().unwrap() = Some(42);
                waker.wake();
            });
            return Poll::Pending;
        }
        answer.lock().unwrap().map_or(Poll::Pending, Poll::Ready)
    })
    .await;
    println!("from a thread: {n}");
}

fn main() {
    let executor = Executor::new();
    executor.spawn(count("a"));
    executor.spawn(count("b"));
    executor.run();

    let executor = Executor::new();
    executor.spawn(from_thread());
    executor.run();
    println!("all tasks have ended");
}
