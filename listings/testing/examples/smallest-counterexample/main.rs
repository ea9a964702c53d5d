use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError};
use proptest::test_runner::{TestRng, TestRunner};

// ANCHOR: property
fn join_words(words: &[String]) -> String {
    words.join(",")
}

fn split_words(line: &str) -> Vec<String> {
    line.split(',').map(String::from).collect()
}

fn check() -> Result<(), TestError<Vec<String>>> {
    let config = Config {
        cases: 1000,
        failure_persistence: None,
        ..Config::default()
    };
    let words = vec("[a-g,]{0,5}", 1..=5);
    // The same words each time.
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, rng).run(&words, |words| {
        // What was joined comes apart again: so one would think.
        prop_assert_eq!(split_words(&join_words(&words)), words);
        Ok(())
    })
}
// ANCHOR_END: property

fn main() {
    match check() {
        Err(TestError::Fail(_, words)) => println!("fails for {words:?}"),
        other => println!("holds: {}", other.is_ok()),
    }
}
