//! `casedigest serve`: the site and the API.

use std::{
    fs,
    io::{self, IsTerminal},
    net::SocketAddr,
    path::Path,
    process::ExitCode,
    time::Duration,
};

use clap::Args;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use super::{Failure, Places, library::Library};
use crate::{
    corpus::{Corpus, INFO_FILE},
    entry::{DigestInfo, Repository},
    i18n::{Formats, Messages},
    web::{App, BaseUrl, Settings, serve},
};

#[derive(Clone, Debug, Args)]
pub(super) struct ServeArguments {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080", env = "CASEDIGEST_LISTEN")]
    listen: SocketAddr,
    /// Public address of the site, such as `https://digest.example.org`, for links that leave it: feeds, sitemap, search
    /// engines. Without it they repeat the host that was asked.
    #[arg(long, env = "CASEDIGEST_BASE_URL")]
    base_url: Option<BaseUrl>,
    /// Seconds for which a server that was told to stop still accepts requests, and says on /readyz that it is going.
    #[arg(long, default_value_t = 0, env = "CASEDIGEST_DRAIN_SECONDS")]
    drain_seconds: u64,
    /// What is logged, such as `info` or `casedigest=debug`. What readers search is never logged.
    #[arg(long, default_value = "info", env = "CASEDIGEST_LOG")]
    log: String,
    #[command(flatten)]
    places: Places,
}

pub(super) fn run(arguments: &ServeArguments) -> Result<ExitCode, Failure> {
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_new(&arguments.log)?)
        .with_writer(std::io::stderr)
        // Colours in a journal or a file are only noise.
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(listen(arguments))?;
    Ok(ExitCode::SUCCESS)
}

async fn listen(arguments: &ServeArguments) -> Result<(), Failure> {
    // A port in use is told before an index is built for nothing.
    let listener = TcpListener::bind(arguments.listen).await.map_err(|cause| {
        format!("cannot listen on {}: {cause}. Choose another address with --listen", arguments.listen)
    })?;
    let places = arguments.places.clone();
    let repository = repository(&arguments.places.corpus)?;
    let settings = Settings { base_url: arguments.base_url.clone(), repository };
    let app = tokio::task::spawn_blocking(move || open(&places, settings)).await??;
    tracing::info!("listening on http://{}", listener.local_addr()?);
    serve(app, listener, Duration::from_secs(arguments.drain_seconds)).await?;
    Ok(())
}

fn open(places: &Places, settings: Settings) -> Result<App, Failure> {
    let library = Library::load()?;
    let search = library.open(places)?;
    let (messages, formats) = (Messages::embedded()?, Formats::embedded()?);
    search.wait();
    Ok(App::new(search, messages, formats, settings))
}

/// Where `digest.yaml` says that new entries are proposed. A server that has an index needs no corpus, and knows no such
/// place then.
fn repository(corpus: &Path) -> Result<Option<Repository>, Failure> {
    match fs::read(corpus.join(INFO_FILE)) {
        Ok(bytes) => Ok(DigestInfo::read(&Corpus::from_files([(INFO_FILE.to_owned(), bytes)]))?.repository),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(cause.into()),
    }
}
