//! Listening, and going away without cutting anyone off.

use std::{io, time::Duration};

use tokio::{net::TcpListener, signal, sync::watch};

use super::{app::App, router};

/// How long the requests under way may take after the server was told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Serves the site until the process is told to stop (SIGTERM or SIGINT); requests under way are answered.
///
/// For `drain` after the signal the server still accepts requests but says on `/readyz` that it is
/// going away, so that a balancer in front of it has time to look elsewhere.
///
/// # Errors
/// When the listener fails.
pub async fn serve(app: App, listener: TcpListener, drain: Duration) -> io::Result<()> {
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

/// Waits for SIGTERM or SIGINT.
pub(super) async fn told_to_stop() {
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
