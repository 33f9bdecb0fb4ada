//! Entries like another: those that share most of its concepts, the rarer the concept the more it says.

use super::{
    Hit, Search, SearchError,
    compile::Compiler,
    execute::{Found, ranked},
    plan::{Clause, ConceptWeight, Plan, Way},
};
use crate::{
    entry::Entry,
    index::{Card, IndexError},
    language::Language,
    vocabulary::{Scheme, Sense},
};

/// How many similar entries are shown.
const SHOWN: usize = 5;
/// How many concepts two entries must share at least.
const LEAST_SHARED: usize = 2;

impl Search {
    /// Up to five entries like this one, the most alike first; why: the concepts that they share.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn similar(&self, entry: &Entry, language: Language) -> Result<Vec<Hit>, SearchError> {
        let plan = self.plan_of(entry);
        let compiler =
            Compiler { fields: &self.index.fields, searcher: &self.index.searcher, language: None };
        let maker = self.hit_maker(&plan, language);
        let mut hits = Vec::new();
        // The entry itself is among the first; one more than shown is enough where all share something.
        for (doc, score) in
            ranked(&self.index, compiler.any_clause(&plan).as_ref())?.into_iter().take(4 * SHOWN)
        {
            let card = self.index.card(doc)?;
            let other: Card<'_> = postcard::from_bytes(&card).map_err(IndexError::from)?;
            if other.id == entry.id || hits.len() >= SHOWN {
                continue;
            }
            let shared = maker.concepts(&other);
            if shared.len() >= LEAST_SHARED {
                let hit = maker.hit(&other, &Found { doc, score, missing: 0 })?;
                hits.push(Hit { why: shared, ..hit });
            }
        }
        Ok(hits)
    }

    /// A clause for each concept of an entry: the editors' choice, and the topics that its title and summary name.
    fn plan_of(&self, entry: &Entry) -> Plan {
        let chosen = entry.crimes.iter().chain(&entry.techniques).chain(&entry.cooperation);
        let lessons = entry.lessons.iter().map(|lesson| &lesson.lesson);
        let mut ids: Vec<String> = chosen.chain(lessons).cloned().collect();
        if let Some(version) = entry.versions.first() {
            let text = format!("{}\n{}", version.title, version.summary);
            let words = self.analyzer.label_sequence(version.language, &text);
            let found =
                self.thesaurus.find(version.language, &words).into_iter().filter(|found| !found.ambiguous);
            ids.extend(found.flat_map(|found| found.senses).filter_map(|sense| match sense {
                Sense::Concept(Scheme::Topics, id) => Some(id),
                Sense::Concept(..) | Sense::Country(_) => None,
            }));
        }
        ids.sort();
        ids.dedup();
        let clause = |id: String| Clause {
            text: id.clone(),
            ways: vec![Way::Concept { id, weight: ConceptWeight::Facet }],
            hints: Vec::new(),
            kin: Vec::new(),
            required: false,
        };
        Plan { clauses: ids.into_iter().map(clause).collect(), ..Plan::default() }
    }
}
