//! `casedigest serve`: the site and the API.

use std::{net::SocketAddr, process::ExitCode, time::Duration};

use clap::Args;
use tracing_subscriber::EnvFilter;

use super::{Failure, Places, library::Library};

#[derive(Clone, Debug, Args)]
pub(super) struct ServeArguments {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080", env = "CASEDIGEST_LISTEN")]
    listen: SocketAddr,
    /// Seconds for which requests are still accepted after the signal to stop, while /readyz says 503.
    #[arg(long, default_value_t = 0, env = "CASEDIGEST_DRAIN_SECONDS")]
    drain_seconds: u64,
    /// What is logged, such as `warn` or `casedigest=debug`.
    #[arg(long, default_value = "info", env = "CASEDIGEST_LOG")]
    log: String,
    #[command(flatten)]
    places: Places,
}

pub(super) fn run(arguments: &ServeArguments) -> Result<ExitCode, Failure> {
    let filter = EnvFilter::try_new(&arguments.log)?;
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let library = Library::load()?;
    let search = library.open(&arguments.places)?;
    let drain = Duration::from_secs(arguments.drain_seconds);
    crate::web::serve(search, arguments.listen, drain, |address| println!("http://{address}/"))?;
    Ok(ExitCode::SUCCESS)
}
