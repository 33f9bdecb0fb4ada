//! All tests that need more than one module: one binary, a module a runner.

mod crawl;
mod entries;
mod locales;
mod pages;
mod support;
