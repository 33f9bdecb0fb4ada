//! casedigest
fn main() {}
