//! `casedigest index`: builds the index anew.

use std::process::ExitCode;

use clap::Args;

use super::{Failure, Places, library::Library};

#[derive(Debug, Args)]
pub(super) struct IndexArguments {
    #[command(flatten)]
    places: Places,
}

pub(super) fn run(arguments: &IndexArguments) -> Result<ExitCode, Failure> {
    Library::load()?.build(&arguments.places, true)?;
    Ok(ExitCode::SUCCESS)
}
