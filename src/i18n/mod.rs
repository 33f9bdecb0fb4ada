//! All words that a person meets, in six languages, and numbers, dates and lists as each language has them.
//!
//! The words are Fluent messages in `locales/<language>/*.ftl`, embedded in the binary. A message that a
//! language lacks is shown in English; a test sees to it that none is lacking.

mod format;
mod messages;

pub use format::{Formats, FormatsError};
pub use messages::{Messages, MessagesError, Value};
