//! Builds the crate anew when an embedded file changes: the compiler does not see these folders itself.

fn main() {
    for folder in ["corpus/vocabulary", "locales", "static", "templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
