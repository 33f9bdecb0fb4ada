//! One problem of a file, as data: which rule, where, and the values that its sentences need.
