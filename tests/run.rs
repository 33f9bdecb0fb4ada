//! All tests that need more than one module: one binary, a module a runner.

#![allow(clippy::expect_used, clippy::panic, reason = "a test says what it expected, in its helpers too")]

mod crawl;
mod entries;
mod house;
mod locales;
mod pages;
mod reading;
mod schema;
mod site;
mod support;
