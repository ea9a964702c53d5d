//! Every program under `tests/rejected` must fail to compile with exactly the
//! message beside it.

#[test]
fn rejected() {
    trybuild::TestCases::new().compile_fail("tests/rejected/*/main.rs");
}
