//! How a search was read, planned and scored, for those who tune or doubt it.

use serde::Serialize;
use tantivy::query::{EnableScoring, Query};

use super::{
    Search, SearchError, SearchRequest,
    compile::Compiler,
    execute::Found,
    plan::{Clause, Plan, Way},
};

/// What became of a request on its way to its hits.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// The request as a query string, after repairs of the text.
    pub request: String,
    /// The language in which the words were read.
    pub language: Option<&'static str>,
    /// What all full matches match.
    pub clauses: Vec<ExplainedClause>,
    /// What no hit may match.
    pub excluded: Vec<String>,
    /// Normalized identifiers that put their entry first.
    pub identifiers: Vec<String>,
    /// The hits of the page asked for.
    pub hits: Vec<ExplainedHit>,
}

/// One thing that was asked for.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainedClause {
    /// As typed.
    pub text: String,
    /// It is never left out.
    pub required: bool,
    /// All ways to match it.
    pub ways: Vec<String>,
    /// Concepts close to it, which count in part when the query is loosened.
    pub kin: Vec<String>,
}

/// The score of one hit, taken apart.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainedHit {
    /// The entry.
    pub id: String,
    /// The score by which it was ranked.
    pub score: f32,
    /// The clauses that it does not match.
    pub left_out: Vec<String>,
    /// What each clause gives in each field.
    pub parts: Vec<ExplainedPart>,
    /// The sum of the parts; the score differs from it by the weight of the kind of entry, by how much of the query is
    /// matched, and by identifiers.
    pub sum: f32,
}

/// What one clause gives in one field.
#[derive(Clone, Debug, Serialize)]
pub struct ExplainedPart {
    /// The clause, as typed.
    pub clause: String,
    /// The field of the index.
    pub field: &'static str,
    /// The score.
    pub score: f32,
}

impl Search {
    /// Runs a request and tells how.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn explain(&self, request: &SearchRequest) -> Result<Explanation, SearchError> {
        let answer = self.answer(request)?;
        let plan = &answer.plan;
        let compiler =
            Compiler { fields: &self.index.fields, searcher: &self.index.searcher, language: plan.language };
        let skipped = request.page.saturating_sub(1).saturating_mul(request.per_page);
        let page = answer.outcome.found.iter().skip(skipped).take(request.per_page);
        let hits = page.map(|found| self.explain_hit(&compiler, plan, found));
        Ok(Explanation {
            request: answer.narrowed.to_query(),
            language: plan.language.map(crate::language::Language::tag),
            clauses: plan.clauses.iter().map(ExplainedClause::new).collect(),
            excluded: plan.excluded.iter().map(described).collect(),
            identifiers: plan.identifiers.clone(),
            hits: hits.collect::<Result<_, _>>()?,
        })
    }

    fn explain_hit(
        &self,
        compiler: &Compiler<'_>,
        plan: &Plan,
        found: &Found,
    ) -> Result<ExplainedHit, SearchError> {
        let mut parts: Vec<ExplainedPart> = Vec::new();
        let mut add = |clause: &str, field, score: f32| {
            if score > 0.0 {
                parts.push(ExplainedPart { clause: clause.to_owned(), field, score });
            }
        };
        let ways = plan.clauses.iter().flat_map(|clause| clause.ways.iter().map(move |way| (clause, way)));
        for (clause, way) in ways {
            // One of several words gives nothing where another is missing.
            if self.score(compiler.way(way).as_ref(), found.doc)? == 0.0 {
                continue;
            }
            for (field, query) in compiler.parts(way) {
                add(&clause.text, field, self.score(query.as_ref(), found.doc)?);
            }
        }
        if let Some(bonus) = compiler.phrase_bonus(plan) {
            add(&plan.phrase.join(" "), "phrase", self.score(bonus.as_ref(), found.doc)?);
        }
        let left_out = plan.clauses.iter().enumerate().filter(|(at, _)| found.missing >> at & 1 == 1);
        Ok(ExplainedHit {
            id: self.index.entry(found.doc)?.id,
            score: found.score,
            left_out: left_out.map(|(_, clause)| clause.text.clone()).collect(),
            sum: parts.iter().map(|part| part.score).sum(),
            parts,
        })
    }

    /// What a query gives one document; 0 where it does not match.
    fn score(&self, query: &dyn Query, document: u32) -> Result<f32, SearchError> {
        // The engine's own explanations break an assertion of its phrases (tantivy 0.27).
        let searcher = &self.index.searcher;
        let weight = query.weight(EnableScoring::enabled_from_searcher(searcher))?;
        let Some(segment) = searcher.segment_readers().first() else { return Ok(0.0) };
        let mut scorer = weight.scorer(segment, 1.0)?;
        let matches =
            scorer.doc() == document || (scorer.doc() < document && scorer.seek(document) == document);
        Ok(if matches { scorer.score() } else { 0.0 })
    }
}

impl ExplainedClause {
    fn new(clause: &Clause) -> Self {
        Self {
            text: clause.text.clone(),
            required: clause.required,
            ways: clause.ways.iter().map(described).collect(),
            kin: clause.kin.iter().map(described).collect(),
        }
    }
}

/// A way as its name and what it looks for.
fn described(way: &Way) -> String {
    match way {
        Way::Words(words) => {
            let forms = words.iter().map(|word| {
                let stems: Vec<_> = word.stems.iter().map(|(stem, _)| stem.as_str()).collect();
                stems.join("|")
            });
            format!("words {}", forms.collect::<Vec<_>>().join(" "))
        }
        Way::Phrase(words) => format!("phrase {}", words.join(" ")),
        Way::Prefix(prefix) => format!("prefix {prefix}"),
        Way::Concept { id, .. } => format!("concept {id}"),
    }
}
