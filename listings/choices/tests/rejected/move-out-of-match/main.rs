enum Job {
    Waiting,
    Done(Vec<&'static str>),
}

fn files(job: &Job) -> Vec<&'static str> {
    match *job {
        Job::Waiting => Vec::new(),
        Job::Done(files) => files,
    }
}

fn main() {
    println!("{}", files(&Job::Waiting).len());
    let job = Job::Done(vec!["b", "a"]);
    let mut shown = files(&job);
    shown.sort();
    println!("{:?} {:?}", shown, files(&job));
}
