//! `casedigest preview`: entries as the site will show them, with their problems at the top.

use std::{
    fs,
    io::{Write, stdout},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::Args;
use tokio::net::TcpListener;

use super::{Failure, check::in_corpus, library::Library};
use crate::{
    corpus::{Corpus, Place},
    entry::{Kind, Reader, today},
    i18n::{Formats, Messages},
    language::Language,
    search::Search,
    vocabulary::Vocabulary,
    web::{App, Previewed, Settings, serve_preview, write_preview},
};

#[derive(Clone, Debug, Args)]
pub(super) struct PreviewArguments {
    /// Entries or translations. One that is not in the corpus is shown as the case that its name says.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Language of the page and of the problems: ar, zh, en, fr, ru or es. A translation is shown in its own.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// Address to listen on; the page follows each change of the file.
    #[arg(long, default_value = "127.0.0.1:8081")]
    listen: SocketAddr,
    /// Write the pages into this folder instead of serving them.
    #[arg(long)]
    output: Option<PathBuf>,
    /// Folder of the corpus.
    #[arg(long, default_value = "corpus", env = "CASEDIGEST_CORPUS")]
    corpus: PathBuf,
}

pub(super) fn run(arguments: &PreviewArguments) -> Result<ExitCode, Failure> {
    if arguments.output.is_none() && arguments.files.len() > 1 {
        return Err("one file is served at a time: --output FOLDER writes several".into());
    }
    if let Some(missing) = arguments.files.iter().find(|file| !file.is_file()) {
        return Err(format!("there is no file {}", missing.display()).into());
    }
    let library = Library::load()?;
    // The frame of a page wants a search; nothing is looked for.
    let folder = tempfile::tempdir()?;
    let search = Search::empty(folder.path(), library.analyzer, Arc::clone(&library.vocabulary))?;
    let app = App::new(search, Messages::embedded()?, Formats::embedded()?, Settings::default());
    match &arguments.output {
        Some(output) => write(arguments, &app, &library.vocabulary, output)?,
        None => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(listen(arguments.clone(), app, library.vocabulary))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn write(
    arguments: &PreviewArguments,
    app: &App,
    vocabulary: &Vocabulary,
    output: &Path,
) -> Result<(), Failure> {
    for file in &arguments.files {
        let previewed = read(file, &arguments.corpus, vocabulary)?;
        let language = language_of(&previewed.path).unwrap_or(arguments.lang);
        for name in write_preview(app, language, &[previewed], output)? {
            writeln!(stdout(), "{}", output.join(name).display())?;
        }
    }
    Ok(())
}

async fn listen(arguments: PreviewArguments, app: App, vocabulary: Arc<Vocabulary>) -> Result<(), Failure> {
    let Some(file) = arguments.files.first().cloned() else { return Ok(()) };
    let corpus = arguments.corpus;
    let first = read(&file, &corpus, &vocabulary)?;
    let language = language_of(&first.path).unwrap_or(arguments.lang);
    let listener = TcpListener::bind(arguments.listen).await.map_err(|cause| {
        format!("cannot listen on {}: {cause}. Choose another address with --listen", arguments.listen)
    })?;
    writeln!(stdout(), "http://{}", listener.local_addr()?)?;
    // An editor may take the file away for a moment while it saves: then what was read last is shown.
    let load = move || read(&file, &corpus, &vocabulary).unwrap_or_else(|_| first.clone());
    serve_preview(app, listener, language, load).await?;
    Ok(())
}

/// Reads the file with the rest of the corpus around it, which is read from the disk each time.
fn read(file: &Path, corpus: &Path, vocabulary: &Vocabulary) -> Result<Previewed, Failure> {
    let bytes = fs::read(file)?;
    let inside = in_corpus(file, corpus);
    let on_disk = Corpus::open(corpus).ok().filter(|corpus| corpus.contains(&inside));
    let (path, corpus) = match on_disk {
        Some(corpus) => (inside, corpus),
        None => {
            let path = likely_path(file);
            (path.clone(), Corpus::from_files([(path, bytes.clone())]))
        }
    };
    let original = match Place::of(&path) {
        Place::Translation { original, .. } => original,
        Place::Entry { .. } | Place::Other => &path,
    };
    let reading = Reader::new(&corpus, vocabulary, today()).read(original);
    let mut problems = reading.problems;
    problems.retain(|problem| problem.place.path == path);
    Ok(Previewed { text: String::from_utf8_lossy(&bytes).into_owned(), entry: reading.entry, problems, path })
}

/// Where a file that is not in the corpus would stand: in the folder of a kind, where the path names one, else among the
/// cases of the country with which its name begins.
fn likely_path(file: &Path) -> String {
    let path = file.to_string_lossy().replace('\\', "/");
    let parts: Vec<_> = path.split('/').collect();
    let folder = parts.iter().rposition(|part| Kind::from_folder(part).is_some());
    if let Some(inside) = folder.and_then(|place| parts.get(place..)).filter(|inside| inside.len() > 1) {
        return inside.join("/");
    }
    let name = parts.last().copied().unwrap_or_default();
    let country = name.split('-').next().unwrap_or_default();
    format!("{}/{country}/{name}", Kind::Case.folder())
}

/// The language of the translation at a path.
fn language_of(path: &str) -> Option<Language> {
    match Place::of(path) {
        Place::Translation { language, .. } => language.parse().ok(),
        Place::Entry { .. } | Place::Other => None,
    }
}
