//! Listening, and going away without cutting anyone off.

use std::{io, net::SocketAddr, time::Duration};

use tokio::{net::TcpListener, signal, sync::watch};

use super::{app::App, router};
use crate::{
    i18n::{Formats, FormatsError, Messages, MessagesError},
    search::Search,
};

/// How long the requests under way may take after the server was told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// The site could not be served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The words of the interface cannot be read.
    #[error(transparent)]
    Messages(#[from] MessagesError),
    /// The formats of a language are not there.
    #[error(transparent)]
    Formats(#[from] FormatsError),
    /// The address is taken or not ours.
    #[error("cannot listen on {address}: {cause}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        cause: io::Error,
    },
    /// The system fails.
    #[error(transparent)]
    System(#[from] io::Error),
}

/// Serves the site until the process is told to stop (SIGTERM or SIGINT); requests under way are answered.
///
/// For `drain` after the signal the server still accepts requests but says on `/readyz` that it is
/// going away, so that a balancer in front of it has time to look elsewhere. `ready` is called with
/// the address once requests are accepted.
///
/// # Errors
/// When the address is taken, or the system fails.
pub fn serve(
    search: Search,
    address: SocketAddr,
    drain: Duration,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), ServeError> {
    let app = App::new(search, Messages::embedded()?, Formats::embedded()?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener =
            TcpListener::bind(address).await.map_err(|cause| ServeError::Listen { address, cause })?;
        ready(listener.local_addr()?);
        Ok(answer(app, listener, drain).await?)
    })
}

async fn answer(app: App, listener: TcpListener, drain: Duration) -> io::Result<()> {
    let (stopping, mut stopped) = watch::channel(false);
    let draining = app.clone();
    let stop = async move {
        told_to_stop().await;
        tracing::info!("told to stop");
        draining.start_draining();
        tokio::time::sleep(drain).await;
        // The receiver lives as long as this server.
        let _ = stopping.send(true);
    };
    let serving = axum::serve(listener, router(app)).with_graceful_shutdown(stop);
    let too_late = async move {
        let _ = stopped.wait_for(|stopped| *stopped).await;
        tokio::time::sleep(LAST_REQUESTS).await;
    };
    tokio::select! {
        ended = serving => ended,
        () = too_late => {
            tracing::warn!("some requests were still under way");
            Ok(())
        }
    }
}

async fn told_to_stop() {
    let interrupt = async {
        if signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
