//! Fluent messages of the six languages.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};

use crate::language::{ByLanguage, Language};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The messages of one language that could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum MessagesError {
    /// A file is no Fluent.
    #[error("locales/{language}/{file}: {cause}")]
    Unreadable {
        /// The language.
        language: Language,
        /// Name of the file.
        file: String,
        /// What the Fluent parser says.
        cause: String,
    },
    /// Two files of one language define the same message.
    #[error("locales/{language}/{file}: a message is defined twice: {cause}")]
    Twice {
        /// The language.
        language: Language,
        /// The second of the two files.
        file: String,
        /// Which message.
        cause: String,
    },
}

/// A value for a variable of a message.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Words, a name or a number that is ready to be shown.
    Text(Cow<'a, str>),
    /// A number that chooses the plural form; it is not meant to be shown.
    Count(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// The messages of all six languages.
pub struct Messages {
    bundles: ByLanguage<FluentBundle<FluentResource>>,
}

impl Messages {
    /// The messages that the binary was built with.
    ///
    /// # Errors
    /// When a file is no Fluent, or a message is defined twice.
    pub fn embedded() -> Result<Self, MessagesError> {
        let mut problem = None;
        let bundles = ByLanguage::from_fn(|language| {
            bundle(language).unwrap_or_else(|error| {
                problem = Some(error);
                empty_bundle(language)
            })
        });
        match problem {
            Some(error) => Err(error),
            None => Ok(Self { bundles }),
        }
    }

    /// The message in a language, else in English, else its key.
    ///
    /// Values are inserted as they are: whoever shows the text in a place where a foreign name could
    /// turn the direction of the sentence isolates the name first.
    pub fn text(&self, language: Language, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, fluent(value))).collect();
        format(self.bundles.get(language), key, &values)
            .or_else(|| format(self.bundles.get(Language::En), key, &values))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether a language has the message itself.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.bundles.get(language).has_message(key)
    }
}

fn fluent<'a>(value: &'a Value<'a>) -> FluentValue<'a> {
    match value {
        Value::Text(text) => FluentValue::from(text.as_ref()),
        Value::Count(count) => FluentValue::from(*count),
    }
}

fn empty_bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle
}

fn bundle(language: Language) -> Result<FluentBundle<FluentResource>, MessagesError> {
    let mut bundle = empty_bundle(language);
    let files = LOCALES.get_dir(language.tag()).into_iter().flat_map(Dir::files);
    for file in files.filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl")) {
        let name = || file.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        let unreadable = |cause: String| MessagesError::Unreadable { language, file: name(), cause };
        let text = file.contents_utf8().ok_or_else(|| unreadable("not UTF-8".to_owned()))?;
        let resource = FluentResource::try_new(text.to_owned())
            .map_err(|(_, errors)| unreadable(joined(errors.iter().map(ToString::to_string))))?;
        bundle.add_resource(resource).map_err(|errors| MessagesError::Twice {
            language,
            file: name(),
            cause: joined(errors.iter().map(ToString::to_string)),
        })?;
    }
    Ok(bundle)
}

fn joined(errors: impl Iterator<Item = String>) -> String {
    errors.collect::<Vec<_>>().join("; ")
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, values: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(values), &mut errors);
    // A message with a variable that was not given shows the variable's name; the test of uses forbids it.
    if !errors.is_empty() {
        tracing::warn!(key, ?errors, "a message could not be formatted whole");
    }
    Some(text.into_owned())
}
