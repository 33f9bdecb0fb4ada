//! What the system knows of files without reading them: a cheap sign that one of them may have changed.

use std::path::Path;

/// A change right after another one may not show in a file's times: a file this young is not trusted.
#[cfg(unix)]
const MOMENT_IN_SECONDS: i64 = 2;

/// Path, size, number and time of change of each file; none where the system does not tell, or where a file
/// changed only a moment ago.
pub(super) fn stamp(root: &Path, paths: &[String]) -> Option<Vec<u8>> {
    let mut stamp = Vec::new();
    for path in paths {
        stamp.extend(path.bytes());
        stamp.extend(identity(&root.join(path))?);
    }
    Some(stamp)
}

/// The time of change is what counts: unlike the time of modification, no program can set it.
#[cfg(unix)]
fn identity(path: &Path) -> Option<Vec<u8>> {
    use std::os::unix::fs::MetadataExt as _;
    let file = std::fs::metadata(path).ok()?;
    let now = std::time::UNIX_EPOCH.elapsed().ok()?.as_secs();
    if file.ctime().saturating_add(MOMENT_IN_SECONDS) > i64::try_from(now).ok()? {
        return None;
    }
    let times = [file.ctime(), file.ctime_nsec()].map(i64::to_le_bytes);
    let numbers = [file.size(), file.ino(), file.dev()].map(u64::to_le_bytes);
    Some([times.as_flattened(), numbers.as_flattened()].concat())
}

#[cfg(not(unix))]
fn identity(_: &Path) -> Option<Vec<u8>> {
    None
}
