//! Times, sizes and memory.

use std::{path::Path, time::Instant};

use super::BenchError;

/// How often each question is asked; the least time counts.
const REPEATS: usize = 5;

/// Times over a list of questions, in milliseconds.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Times {
    pub(super) p50: f64,
    pub(super) p99: f64,
    pub(super) mean: f64,
}

/// Asks each question several times; the least time of each counts.
pub(super) fn times<Q, E>(questions: &[Q], ask: impl Fn(&Q) -> Result<(), E>) -> Result<Times, E> {
    let mut least = vec![f64::INFINITY; questions.len()];
    for _ in 0..REPEATS {
        for (question, least) in questions.iter().zip(&mut least) {
            let start = Instant::now();
            ask(question)?;
            *least = least.min(start.elapsed().as_secs_f64() * 1000.0);
        }
    }
    least.sort_by(f64::total_cmp);
    let at =
        |share: f64| least.get(((least.len() as f64 - 1.0) * share) as usize).copied().unwrap_or_default();
    Ok(Times { p50: at(0.5), p99: at(0.99), mean: least.iter().sum::<f64>() / least.len().max(1) as f64 })
}

/// The size of all files below a folder, in millions of bytes.
pub(super) fn megabytes_in(folder: &Path) -> Result<f64, BenchError> {
    let mut bytes = 0.0;
    for file in std::fs::read_dir(folder)? {
        let file = file?;
        let data = file.metadata()?;
        bytes += if data.is_dir() { megabytes_in(&file.path())? } else { data.len() as f64 / 1e6 };
    }
    Ok(bytes)
}

/// The most memory that the process has held since [`restart_peak`], in millions of bytes; `None` where the system does not tell.
pub(super) fn peak_megabytes() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024.0 / 1e6)
}

/// Counts the peak of memory from now on, where the system can.
pub(super) fn restart_peak() {
    // Without it the peak is that of the whole run, which is only more.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}
