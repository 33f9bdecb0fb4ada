//! Runs a plan: full matches first, then, where they are few, loosened ones, each with what it leaves out.

use std::collections::HashMap;

use tantivy::query::{EnableScoring, Query, Weight};

use super::{
    Facet, SearchError, SearchRequest, Sort, StepKind,
    compile::Compiler,
    filter::FacetCounter,
    plan::{Clause, Plan},
    ranking::RANKING,
};
use crate::index::Index;

/// A document found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) doc: u32,
    pub(super) score: f32,
    /// The clauses that it does not match, a bit each.
    pub(super) missing: u64,
}

/// All documents found, in the order asked for.
pub(super) struct Outcome<'a> {
    pub(super) found: Vec<Found>,
    pub(super) in_full: usize,
    pub(super) counter: FacetCounter<'a>,
    /// What loosened hits leave out: the clauses missing, and how many hits miss just these.
    pub(super) loosened: Vec<(u64, usize)>,
    /// For each clause: documents that match all others and pass all filters.
    pub(super) without_clause: Vec<usize>,
}

impl Outcome<'_> {
    /// What kind of loosening it is to leave these clauses out.
    pub(super) fn step_kind(plan: &Plan, missing: u64) -> StepKind {
        let bits = |clause: usize| missing & bit(clause) != 0;
        let concepts_kept =
            plan.clauses.iter().enumerate().any(|(at, clause)| clause.has_concept() && !bits(at));
        let only_words =
            plan.clauses.iter().enumerate().all(|(at, clause)| !bits(at) || !clause.has_concept());
        if concepts_kept && only_words { StepKind::ConceptOnly } else { StepKind::LeftOut }
    }
}

fn bit(clause: usize) -> u64 {
    1_u64.checked_shl(u32::try_from(clause).unwrap_or(u32::MAX)).unwrap_or(0)
}

/// Runs a plan on an index.
pub(super) fn execute<'a>(
    index: &'a Index,
    plan: &Plan,
    request: &SearchRequest,
) -> Result<Outcome<'a>, SearchError> {
    let compiler = Compiler { fields: &index.fields, searcher: &index.searcher, language: plan.language };
    let mut outcome = Outcome {
        found: Vec::new(),
        in_full: 0,
        counter: FacetCounter::new(&index.facets, &request.filters, request.years),
        loosened: Vec::new(),
        without_clause: vec![0; plan.clauses.len()],
    };
    let identified = documents(index, compiler.identifiers(plan).as_ref())?;
    let mut seen: HashMap<u32, f32> = identified.iter().map(|(doc, _)| (*doc, 0.0)).collect();
    let mut matching = identified.len();
    for_each(index, compiler.strict(plan).as_ref(), &mut |doc, score| {
        matching += 1;
        if let Some(identified) = seen.get_mut(&doc) {
            *identified = score;
        } else if outcome.counter.admit(doc) {
            outcome.found.push(Found { doc, score: score * kind_weight(index, doc), missing: 0 });
        }
    })?;
    for (doc, _) in &identified {
        if outcome.counter.admit(*doc) {
            let score = seen.get(doc).copied().unwrap_or_default() + RANKING.identifier;
            outcome.found.push(Found { doc: *doc, score, missing: 0 });
        }
    }
    outcome.in_full = outcome.found.len();
    sort_first(index, request.sort, &mut outcome.found, request.page.saturating_mul(request.per_page));
    let whole_is_identifier = !identified.is_empty() && plan.clauses.len() <= 1;
    // Filters have no say in it: a facet's count must be what its choice then gives.
    if matching < RANKING.enough && !plan.clauses.is_empty() && !whole_is_identifier {
        loosen(index, &compiler, plan, request, &mut outcome)?;
    }
    Ok(outcome)
}

/// What one document matches of a query that is being loosened.
#[derive(Clone, Copy, Default)]
struct Partial {
    matched: u64,
    score: f32,
    /// Weight of the clauses that it matches, those matched by a kindred concept only in part.
    weight: f32,
}

/// Adds documents that match most of the query, weighed by how rare its parts are.
fn loosen(
    index: &Index,
    compiler: &Compiler<'_>,
    plan: &Plan,
    request: &SearchRequest,
    outcome: &mut Outcome<'_>,
) -> Result<(), SearchError> {
    let mut partials = vec![Partial::default(); index.ranks.len()];
    let mut total = 0.0;
    for (at, clause) in plan.clauses.iter().enumerate() {
        total += add_clause(index, compiler, (at, clause), &mut partials)?;
    }
    if let Some(excluded) = compiler.excluded(plan) {
        for (doc, _) in documents(index, excluded.as_ref())? {
            if let Some(partial) = partials.get_mut(doc as usize) {
                *partial = Partial::default();
            }
        }
    }
    let bits_of = |wanted: &dyn Fn(&Clause) -> bool| {
        plan.clauses.iter().enumerate().filter(|(_, c)| wanted(c)).fold(0, |bits, (at, _)| bits | bit(at))
    };
    let concepts = bits_of(&Clause::has_concept);
    let (every, required) = (bits_of(&|_| true), bits_of(&|clause| clause.required));
    let mut more: Vec<Found> = Vec::new();
    for (doc, partial) in (0_u32..).zip(&partials) {
        let missing = every & !partial.matched;
        let coverage = partial.weight / total;
        // A query of one concept may be answered by a concept next to it, longer ones only by something that they name.
        let named = partial.matched != 0 || plan.clauses.len() == 1;
        let kept = named && missing != 0 && missing & required == 0;
        let says_enough = coverage >= RANKING.least_coverage || partial.matched & concepts != 0;
        if kept && says_enough {
            let weight = coverage.powf(RANKING.coverage) * kind_weight(index, doc);
            more.push(Found { doc, score: partial.score * weight, missing });
        }
    }
    sort(index, Sort::Relevance, &mut more);
    let already: Vec<u32> = outcome.found.iter().map(|found| found.doc).collect();
    more.retain(|found| !already.contains(&found.doc));
    more.truncate(RANKING.most_loosened);
    admit_loosened(more, outcome);
    if request.sort != Sort::Relevance
        && let Some(loosened) = outcome.found.get_mut(outcome.in_full..)
    {
        sort(index, request.sort, loosened);
    }
    Ok(())
}

/// Adds what documents match of one clause; gives the clause's weight.
fn add_clause(
    index: &Index,
    compiler: &Compiler<'_>,
    (at, clause): (usize, &Clause),
    partials: &mut [Partial],
) -> Result<f32, SearchError> {
    let matches = documents(index, compiler.clause(clause).as_ref())?;
    let weight = clause_weight(partials.len(), matches.len());
    for (doc, score) in matches {
        if let Some(partial) = partials.get_mut(doc as usize) {
            partial.matched |= bit(at);
            partial.score += score;
            partial.weight += weight;
        }
    }
    for (doc, score) in documents(index, compiler.kin(clause).as_ref())? {
        if let Some(partial) = partials.get_mut(doc as usize)
            && partial.matched & bit(at) == 0
        {
            partial.score += score * RANKING.kin;
            partial.weight += weight * RANKING.kin;
        }
    }
    Ok(weight)
}

fn admit_loosened(more: Vec<Found>, outcome: &mut Outcome<'_>) {
    let mut by_missing: HashMap<u64, usize> = HashMap::new();
    for found in more {
        if !outcome.counter.admit(found.doc) {
            continue;
        }
        if found.missing.count_ones() == 1
            && let Some(count) = outcome.without_clause.get_mut(found.missing.trailing_zeros() as usize)
        {
            *count += 1;
        }
        *by_missing.entry(found.missing).or_default() += 1;
        outcome.found.push(found);
    }
    outcome.loosened = by_missing.into_iter().collect();
    outcome
        .loosened
        .sort_by_key(|(missing, count)| (missing.count_ones(), std::cmp::Reverse(*count), *missing));
}

/// How much an entry of its kind is what readers look for.
fn kind_weight(index: &Index, doc: u32) -> f32 {
    let range = index.facets.range(Facet::Kind.position());
    let kind = index.facets.row(doc).iter().find(|number| range.contains(number));
    match kind.map(|number| index.facets.value(*number)) {
        Some("case") => 1.0,
        Some("tool") => RANKING.tool,
        Some(_) | None => RANKING.practice,
    }
}

/// How much a clause weighs in the coverage of a query: the rarer the more; one that matches nothing weighs as a common one.
fn clause_weight(all: usize, frequency: usize) -> f32 {
    let ratio = all as f32 / frequency.max(1) as f32;
    if frequency == 0 { 1.0 } else { (1.0 + ratio).ln() }
}

fn sort(index: &Index, sort: Sort, found: &mut [Found]) {
    found.sort_by(order(index, sort));
}

/// Puts the first so many in order and leaves the rest behind them as it is: no page shows it.
fn sort_first(index: &Index, sort: Sort, found: &mut [Found], count: usize) {
    let order = order(index, sort);
    let first = if count < found.len() {
        let (first, ..) = found.select_nth_unstable_by(count, &order);
        first
    } else {
        found
    };
    first.sort_by(order);
}

fn order(index: &Index, sort: Sort) -> impl Fn(&Found, &Found) -> std::cmp::Ordering + Copy {
    let rank = move |found: &Found| index.ranks.get(found.doc as usize).copied().unwrap_or(u64::MAX);
    let date = move |found: &Found| index.dates.get(found.doc as usize).copied().unwrap_or_default();
    let changed = move |found: &Found| index.changes.get(found.doc as usize).copied().unwrap_or_default();
    // What has no date comes last in both orders.
    let undated = move |found: &Found| date(found) == 0;
    move |a: &Found, b: &Found| {
        let order = match sort {
            Sort::Relevance => b.score.total_cmp(&a.score),
            Sort::Newest => undated(a).cmp(&undated(b)).then_with(|| date(b).cmp(&date(a))),
            Sort::Oldest => undated(a).cmp(&undated(b)).then_with(|| date(a).cmp(&date(b))),
            Sort::Updated => changed(b).cmp(&changed(a)),
        };
        order.then_with(|| rank(a).cmp(&rank(b)))
    }
}

/// All documents that match, the best first.
pub(super) fn ranked(index: &Index, query: &dyn Query) -> Result<Vec<(u32, f32)>, SearchError> {
    let matches = documents(index, query)?.into_iter();
    let mut found: Vec<Found> = matches.map(|(doc, score)| Found { doc, score, missing: 0 }).collect();
    sort(index, Sort::Relevance, &mut found);
    Ok(found.into_iter().map(|found| (found.doc, found.score)).collect())
}

fn documents(index: &Index, query: &dyn Query) -> Result<Vec<(u32, f32)>, SearchError> {
    let mut documents = Vec::new();
    for_each(index, query, &mut |doc, score| documents.push((doc, score)))?;
    Ok(documents)
}

/// Calls `visit` with each document that matches, in the order of documents.
fn for_each(index: &Index, query: &dyn Query, visit: &mut dyn FnMut(u32, f32)) -> Result<(), SearchError> {
    let weight: Box<dyn Weight> = query.weight(EnableScoring::enabled_from_searcher(&index.searcher))?;
    for segment in index.searcher.segment_readers() {
        weight.for_each(segment, visit)?;
    }
    Ok(())
}
