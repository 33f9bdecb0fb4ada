//! The command line of casedigest.

use std::process::ExitCode;

fn main() -> ExitCode {
    casedigest::cli::run()
}
