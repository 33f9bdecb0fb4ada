//! Where the site is reached: what its absolute addresses begin with.

use std::str::FromStr;

use axum::http::{HeaderMap, Uri, header, uri::Authority};

/// The public address of the site, such as `https://digest.example.org`: scheme and host, without a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

/// The address is not scheme and host.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{0}` is no public address: expected scheme and host without a path, such as https://digest.example.org"
)]
pub struct BaseUrlError(String);

impl FromStr for BaseUrl {
    type Err = BaseUrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || BaseUrlError(text.to_owned());
        let uri: Uri = text.parse().map_err(|_| error())?;
        let scheme =
            uri.scheme_str().filter(|scheme| matches!(*scheme, "http" | "https")).ok_or_else(error)?;
        let host = uri.authority().filter(|host| !host.as_str().contains('@')).ok_or_else(error)?;
        let bare = uri.path() == "/" && uri.query().is_none();
        if bare { Ok(Self(format!("{scheme}://{host}"))) } else { Err(error()) }
    }
}

impl BaseUrl {
    /// Scheme and host, without a slash at the end.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The beginning of absolute addresses: the public address where one is set, else what the request says.
pub(super) fn origin(base: Option<&BaseUrl>, headers: &HeaderMap) -> String {
    if let Some(BaseUrl(base)) = base {
        return base.clone();
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST.as_str()).and_then(|host| host.parse::<Authority>().ok());
    // A proxy that ends TLS says so; nothing but the scheme is taken from it.
    let scheme = if text("x-forwarded-proto") == Some("https") { "https" } else { "http" };
    host.map(|host| format!("{scheme}://{host}")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn public_addresses() {
        let parsed = |text: &str| text.parse::<BaseUrl>().ok().map(|base| base.0);
        let right = Some("https://digest.example.org".to_owned());
        assert_eq!(parsed("https://digest.example.org"), right);
        assert_eq!(parsed("https://digest.example.org/"), right);
        for wrong in [
            "digest.example.org",
            "ftp://digest.example.org",
            "https://a@b.example",
            "https://b.example/x",
            "",
        ] {
            assert_eq!(parsed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_origin_is_the_public_address_or_the_host_asked() {
        let mut headers = HeaderMap::new();
        assert_eq!(origin(None, &headers), "");
        headers.insert(header::HOST, HeaderValue::from_static("localhost:8080"));
        assert_eq!(origin(None, &headers), "http://localhost:8080");
        headers.insert("x-forwarded-proto", HeaderValue::from_static("https"));
        assert_eq!(origin(None, &headers), "https://localhost:8080");
        let base = "https://digest.example.org".parse().ok();
        assert_eq!(origin(base.as_ref(), &headers), "https://digest.example.org");
        headers.insert(header::HOST, HeaderValue::from_static("a\"><b"));
        assert_eq!(origin(None, &headers), "");
    }
}
