//! All tests that need more than one module: one binary, a module a runner.

// A test fails by panicking, in its helpers too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod analysis;
mod bytes;
mod cite;
mod contribute;
mod coverage;
mod crawl;
mod entries;
mod explain;
mod fuzz;
mod house;
mod kill;
mod locales;
mod mistakes;
mod pages;
mod reading;
mod rebuild;
mod relevance;
mod schema;
mod site;
mod suggest;
mod support;
