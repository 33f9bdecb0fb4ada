//! Countries as tiles under their regions. There is no map: borders are disputed, and a small State is as visible as a large one.

use std::collections::BTreeMap;

use super::super::counts::Counts;
use crate::{
    language::Direction,
    search::{Facet, Results},
    web::{axis::Axis, links, page::Page},
};

/// Width and height of a tile with its gap, in pixels: it can be touched, and a row fits a phone.
const TILE: usize = 48;
const TILES_IN_ROW: usize = 7;
const LEVELS: usize = 4;

/// A region with its countries.
pub(super) struct Region {
    pub(super) name: String,
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) tiles: Vec<Tile>,
}

/// A country: where its tile stands, and its entries.
pub(super) struct Tile {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) code: String,
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) level: usize,
    pub(super) count: String,
    pub(super) involved: String,
    pub(super) says: String,
}

/// The regions by name, and last what belongs to none, such as international courts.
pub(super) fn regions(page: &Page, results: &Results) -> Vec<Region> {
    let counts = Counts::new(&results.facets);
    let most = counts.values(Facet::Country).map(|(_, count)| count).max().unwrap_or(0);
    let mut regions: BTreeMap<(bool, String), Vec<Tile>> = BTreeMap::new();
    for country in page.app().vocabulary().countries() {
        let of = |facet| counts.get(facet, &country.code);
        let (home, involved) = (of(Facet::Country), of(Facet::Involved));
        if home + involved == 0 {
            continue;
        }
        let name = country.region.as_ref().map(|code| page.label(Facet::Region, code));
        let key = (name.is_none(), name.unwrap_or_else(|| page.label(Facet::Country, &country.code)));
        regions.entry(key).or_default().push(tile(page, &country.code, home, involved, level(home, most)));
    }
    regions.into_iter().map(|((_, name), tiles)| region(page, name, tiles)).collect()
}

fn tile(page: &Page, code: &str, home: usize, involved: usize, level: usize) -> Tile {
    let name = page.label(Facet::Country, code);
    let says = page.text(
        "explore-tile",
        &[
            ("country", name.as_str().into()),
            ("decided", page.number(home).into()),
            ("involved", page.number(involved).into()),
        ],
    );
    Tile {
        href: links::gathering(page.language, Axis::Countries, code),
        code: code.to_owned(),
        x: 0,
        y: 0,
        level,
        count: page.number(home),
        involved: page.number(involved),
        says,
        name,
    }
}

/// How dark a number is shown beside the largest one, from 0 to 4; the number itself always stands there too.
pub(super) fn level(count: usize, most: usize) -> usize {
    (count * LEVELS).div_ceil(most.max(1))
}

fn region(page: &Page, name: String, mut tiles: Vec<Tile>) -> Region {
    tiles.sort_by(|a, b| a.code.cmp(&b.code));
    let width = TILE * TILES_IN_ROW.min(tiles.len());
    for (place, tile) in tiles.iter_mut().enumerate() {
        let from_start = (place % TILES_IN_ROW) * TILE;
        tile.x = match page.language.direction() {
            Direction::Ltr => from_start,
            Direction::Rtl => width - TILE - from_start,
        };
        tile.y = (place / TILES_IN_ROW) * TILE;
    }
    Region { name, width, height: tiles.len().div_ceil(TILES_IN_ROW) * TILE, tiles }
}
