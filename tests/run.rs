//! All tests that need more than one module: one binary, a module a runner.

mod entries;
mod reading;
mod schema;
mod support;
