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
    /// The share of its weight that a hint counts.
    pub(super) hint: f32,
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
    /// What a tool weighs beside a case.
    pub(super) tool: f32,
    /// What a practice, unit or form weighs beside a case.
    pub(super) practice: f32,
    /// With fewer full matches than this, loosened ones follow them.
    pub(super) enough: usize,
    /// The most loosened hits that follow.
    pub(super) most_loosened: usize,
}

/// The ranking in use.
pub(super) const RANKING: Ranking = Ranking {
    title: 1.5,
    name: 0.3,
    summary: 1.4,
    lessons: 0.8,
    body: 0.7,
    other_language: 0.6,
    concept: 3.5,
    topic: 2.0,
    place_or_year: 1.5,
    hint: 0.6,
    identifier: 10_000.0,
    phrase: 0.5,
    least_coverage: 0.3,
    coverage: 1.0,
    tool: 0.75,
    practice: 0.85,
    kin: 0.4,
    enough: 20,
    most_loosened: 40,
};
