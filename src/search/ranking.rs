//! The constants of the ranking, chosen by `casedigest evaluate`.

/// Weights and thresholds, in one place.
pub(super) struct Ranking {
    /// A word in a title.
    pub(super) title: f32,
    /// A word, unstemmed, in a title or alias.
    pub(super) name: f32,
    /// A word in a summary.
    pub(super) summary: f32,
    /// A word in a lesson.
    pub(super) lessons: f32,
    /// A word anywhere else.
    pub(super) body: f32,
    /// A stem of a language that the query is probably not in.
    pub(super) other_language: f32,
    /// A facet concept.
    pub(super) concept: f32,
    /// A topic, which is less than a facet concept.
    pub(super) topic: f32,
    /// A country or a year.
    pub(super) place_or_year: f32,
    /// An exact identifier: more than any text can reach.
    pub(super) identifier: f32,
    /// The whole query as a phrase.
    pub(super) phrase: f32,
    /// The share of the query's weight that a loosened hit must still match.
    pub(super) least_coverage: f32,
    /// How strongly a loosened hit is held back by what it does not match; 0 is not at all.
    pub(super) coverage: f32,
    /// The share of its weight that a kindred concept counts.
    pub(super) kin: f32,
    /// The most that a kindred concept may score.
    pub(super) most_kin: f32,
    /// What a tool weighs beside a case.
    pub(super) tool: f32,
    /// What a practice, unit or form weighs beside a case.
    pub(super) practice: f32,
    /// With fewer full matches than this, loosened ones follow them.
    pub(super) enough: usize,
    /// The most loosened hits that follow.
    pub(super) most_loosened: usize,
}

fn v(n: &str, d: f32) -> f32 {
    std::env::var(format!("R_{n}")).ok().and_then(|x| x.parse().ok()).unwrap_or(d)
}
pub(super) static RANKING: std::sync::LazyLock<Ranking> = std::sync::LazyLock::new(|| Ranking {
    title: v("title", 2.0),
    name: v("name", 1.0),
    summary: v("summary", 1.4),
    lessons: v("lessons", 0.8),
    body: v("body", 0.7),
    other_language: v("other_language", 0.6),
    concept: v("concept", 2.2),
    topic: v("topic", 1.6),
    place_or_year: v("place_or_year", 1.5),
    identifier: v("identifier", 10_000.0),
    phrase: v("phrase", 1.0),
    least_coverage: v("least_coverage", 0.3),
    coverage: v("coverage", 1.5),
    kin: v("kin", 0.4),
    most_kin: v("most_kin", 4.0),
    tool: v("tool", 0.8),
    practice: v("practice", 0.9),
    enough: v("enough", 10.0) as usize,
    most_loosened: v("most_loosened", 40.0) as usize,
});
