//! All tests that need more than one module: one binary, a module a runner.

mod crawl;
mod entries;
mod house;
mod locales;
mod pages;
mod reading;
mod schema;
mod site;
mod support;
