//! Where a link in a body leads: out into the web, or to another file of the corpus.

use super::{markdown::escape, model::Kind};
use crate::corpus::Place;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A web or e-mail address.
    Web(String),
    /// An anchor on the same page, such as `#p7`.
    Anchor(String),
    /// A path relative to the file, with an anchor if there is one.
    File {
        /// The path.
        path: String,
        /// The anchor without `#`.
        anchor: Option<String>,
    },
    /// An address that a reader must not be sent to, such as a script.
    Unsafe(String),
}

impl Target {
    /// Reads the address of a link.
    pub(super) fn read(url: &str) -> Self {
        let url = url.trim();
        if let Some(anchor) = url.strip_prefix('#') {
            return Self::Anchor(anchor.to_owned());
        }
        let has_scheme = url.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':'));
        let is_web = ["http://", "https://", "mailto:"].iter().any(|scheme| starts_with(url, scheme));
        match (is_web, has_scheme || url.starts_with("//") || url.contains(['\\', '\t', '\n'])) {
            (true, _) => Self::Web(url.to_owned()),
            (false, true) => Self::Unsafe(url.to_owned()),
            (false, false) => {
                let (path, anchor) =
                    url.split_once('#').map_or((url, None), |(p, a)| (p, Some(a.to_owned())));
                Self::File { path: path.to_owned(), anchor }
            }
        }
    }

    /// The address to write into the HTML of the file at `from`; `None` where no link can be made.
    pub(super) fn href(&self, from: &str) -> Option<String> {
        match self {
            Self::Web(url) => Some(escape(url)),
            Self::Anchor(anchor) => Some(format!("#{}", escape(anchor))),
            Self::File { path, anchor } => {
                let address = page_address(&resolve(from, path)?)?;
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                Some(escape(&format!("{address}{anchor}")))
            }
            Self::Unsafe(_) => None,
        }
    }

    /// The id that the linked file has by its name.
    pub(super) fn id(&self) -> Option<&str> {
        match self {
            Self::File { path, .. } => path.rsplit('/').next()?.strip_suffix(".md"),
            Self::Web(_) | Self::Anchor(_) | Self::Unsafe(_) => None,
        }
    }
}

fn starts_with(url: &str, scheme: &str) -> bool {
    url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

/// The page of an entry as seen from the page of any other: all are `/{language}/{folder}/{id}`.
fn page_address(path: &str) -> Option<String> {
    let Place::Entry { folder } = Place::of(path) else { return None };
    let kind = Kind::from_folder(folder)?;
    let id = path.rsplit('/').next()?.strip_suffix(".md")?;
    Some(format!("../{}/{id}", kind.folder()))
}

/// The path in the corpus of `link`, seen from the file at `from`; a link in a translation leads to
/// the entry, whatever the language. `None` when it leaves the corpus.
pub(super) fn resolve(from: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    let path = parts.join("/");
    match Place::of(&path) {
        Place::Translation { original, .. } => Some(original.to_owned()),
        Place::Entry { .. } | Place::Other => Some(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_mail_and_corpus_are_targets() {
        for address in
            ["javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//example.org", "\\\\host"]
        {
            assert!(matches!(Target::read(address), Target::Unsafe(_)), "{address}");
        }
        assert_eq!(
            Target::read("HTTPS://example.org/a\"b").href("x"),
            Some("HTTPS://example.org/a&quot;b".into())
        );
        assert_eq!(Target::read("#p7").href("x"), Some("#p7".into()));
    }

    #[test]
    fn a_file_becomes_its_page() {
        let href = |from: &str, link: &str| Target::read(link).href(from);
        let case = "cases/ita/ita-2016-operation-crimine.md";
        assert_eq!(href(case, "../../units/ita-dna.md#p2"), Some("../units/ita-dna#p2".into()));
        assert_eq!(
            href(&format!("translations/ru/{case}"), "../../units/ita-dna.md"),
            Some("../units/ita-dna".into())
        );
        assert_eq!(href(case, "../../../secret.md"), None);
        assert_eq!(href(case, "/en/cases/x"), None);
    }
}
