mod bucket {
    #[derive(Default)]
    pub struct Bucket {
        tokens: u32,
    }

    impl Bucket {
        pub fn allow(&mut self) -> bool {
            let had = self.tokens > 0;
            self.tokens = self.tokens.saturating_sub(1);
            had
        }
    }
}

fn main() {
    let mut bucket = bucket::Bucket::default();
    bucket.tokens = 99;
    println!("allowed: {}", bucket.allow());
}
