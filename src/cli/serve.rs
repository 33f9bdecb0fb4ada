//! `casedigest serve`: the site and the API.

use std::{net::SocketAddr, process::ExitCode};

use clap::Args;

use super::{Failure, Places, library::Library};

#[derive(Clone, Debug, Args)]
pub(super) struct ServeArguments {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080", env = "CASEDIGEST_LISTEN")]
    listen: SocketAddr,
    #[command(flatten)]
    places: Places,
}

pub(super) fn run(arguments: &ServeArguments) -> Result<ExitCode, Failure> {
    let library = Library::load()?;
    let search = library.open(&arguments.places)?;
    crate::web::serve(search, arguments.listen)?;
    Ok(ExitCode::SUCCESS)
}
