//! Generations on disk: each complete, one of them in use.
//!
//! `index/<fingerprint>/` is built in a folder of its own, synced and renamed; `index/current` names the
//! one in use and is replaced atomically. A kill at any moment leaves the old or the new.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The file that names the generation in use.
const CURRENT: &str = "current";
/// The file in a generation with the stamp under which the corpus was last found to be the one that it was built from.
const STAMP: &str = "stamp";
/// The beginning of the names of folders that are being built.
const BUILDING: &str = ".building-";

/// The folder of indexes.
#[derive(Clone, Debug)]
pub(super) struct Store {
    root: PathBuf,
}

impl Store {
    pub(super) fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// The fingerprint of the generation in use, if its folder is there.
    pub(super) fn current(&self) -> Option<String> {
        let name = fs::read_to_string(self.root.join(CURRENT)).ok()?.trim().to_owned();
        let sound = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        (sound && self.generation(&name).is_dir()).then_some(name)
    }

    /// The stamp noted in the generation in use.
    pub(super) fn stamp(&self) -> Option<String> {
        fs::read_to_string(self.generation(&self.current()?).join(STAMP)).ok()
    }

    /// Notes a stamp in the generation with this fingerprint.
    pub(super) fn note_stamp(&self, fingerprint: &str, stamp: &str) -> io::Result<()> {
        let folder = self.generation(fingerprint);
        let file = tempfile::NamedTempFile::new_in(&folder)?;
        fs::write(file.path(), stamp)?;
        file.persist(folder.join(STAMP)).map_err(|error| error.error)?;
        Ok(())
    }

    /// The folder of a generation.
    pub(super) fn generation(&self, fingerprint: &str) -> PathBuf {
        self.root.join(fingerprint)
    }

    /// A fresh folder to build in; it is removed when dropped before [`Store::install`].
    pub(super) fn workplace(&self) -> io::Result<tempfile::TempDir> {
        fs::create_dir_all(&self.root)?;
        tempfile::Builder::new().prefix(BUILDING).tempdir_in(&self.root)
    }

    /// Puts a complete index in the place of the one in use.
    pub(super) fn install(&self, workplace: tempfile::TempDir, fingerprint: &str) -> io::Result<()> {
        sync_folder(workplace.path())?;
        let target = self.generation(fingerprint);
        if target.exists() {
            // The same content under the same name, perhaps damaged: it makes way for the fresh one.
            let aside = self.workplace()?;
            fs::rename(&target, aside.path().join("old"))?;
        }
        fs::rename(workplace.keep(), &target)?;
        self.point_to(fingerprint)?;
        self.sweep(fingerprint);
        Ok(())
    }

    fn point_to(&self, fingerprint: &str) -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(&self.root)?;
        io::Write::write_all(&mut file, fingerprint.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(self.root.join(CURRENT)).map_err(|error| error.error)?;
        fs::File::open(&self.root)?.sync_all()
    }

    /// Removes other generations and what killed builds left. A server that still reads one keeps its open files.
    fn sweep(&self, keep: &str) {
        let Ok(folders) = fs::read_dir(&self.root) else { return };
        for folder in folders.flatten() {
            let name = folder.file_name();
            let name = name.to_string_lossy();
            let generation = name.len() == keep.len() && name.bytes().all(|byte| byte.is_ascii_hexdigit());
            if name != keep && (generation || name.starts_with(BUILDING)) {
                // What cannot be removed now is removed by the next build.
                let _ = fs::remove_dir_all(folder.path());
            }
        }
    }
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    for file in fs::read_dir(folder)? {
        fs::File::open(file?.path())?.sync_all()?;
    }
    fs::File::open(folder)?.sync_all()
}
