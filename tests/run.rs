//! All tests that need more than one module: one binary, a module a runner.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says what it expected, in its helpers too")]

mod entries;
mod house;
mod reading;
mod schema;
mod support;
