//! What the macros accept, what they refuse, and what is said when they do.

#[test]
fn mistakes_are_told() {
    trybuild::TestCases::new().compile_fail("macros/fail/*/*.rs");
}
