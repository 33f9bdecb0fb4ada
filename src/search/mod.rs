//! Search: a request in, results out. No HTTP and no async in here.

mod request;
mod results;

pub use request::{Facet, Filters, MAX_PER_PAGE, RequestError, SearchRequest, Sort, YearRange};
pub use results::{
    FacetCounts, FacetValue, Hit, ReadAs, Reading, ReadingPart, Results, Snippet, SnippetPart, Step,
    StepKind, WayOut, Why, WhyField,
};
