//! A body as headings and paragraphs with their places, and what must not be in it.
//!
//! Paragraphs become HTML that is safe by construction: all text is escaped, and the only elements are
//! emphasis, code, line breaks and links with an allowed scheme. Whatever else stands in the Markdown is
//! shown as its text and noted as an oddity.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use unicode_script::{Script, UnicodeScript};

use super::link::Target;

/// A body, taken apart.
#[derive(Debug, Default)]
pub(super) struct Markdown {
    /// Headings and paragraphs in order.
    pub(super) pieces: Vec<Piece>,
    /// What must not be there.
    pub(super) oddities: Vec<Oddity>,
    /// Links, apart from those to an anchor of the same page.
    pub(super) links: Vec<Link>,
}

/// A heading or a paragraph.
#[derive(Debug)]
pub(super) enum Piece {
    /// A heading.
    Heading {
        /// Level from 1.
        level: usize,
        /// Its text.
        text: String,
        /// Where it stands.
        bytes: Range<usize>,
    },
    /// A paragraph, or an item of a list.
    Paragraph(Prose),
}

/// The content of a paragraph.
#[derive(Debug, Default)]
pub(super) struct Prose {
    /// Runs of HTML; links within the corpus are written out when the path of the file is known.
    pub(super) runs: Vec<Run>,
    /// Plain text.
    pub(super) text: String,
    /// Names of source marks, with their places.
    pub(super) marks: Vec<(String, Range<usize>)>,
    /// Where it stands.
    pub(super) bytes: Range<usize>,
}

/// A run of a paragraph's HTML.
#[derive(Debug)]
pub(super) enum Run {
    /// Finished HTML.
    Html(String),
    /// The beginning of a link.
    LinkStart(Target),
    /// The end of a link to this target.
    LinkEnd(Target),
}

/// A link.
#[derive(Debug)]
pub(super) struct Link {
    /// Where it leads.
    pub(super) target: Target,
    /// Where its address stands.
    pub(super) bytes: Range<usize>,
}

/// Something that must not be in a body.
#[derive(Debug)]
pub(super) struct Oddity {
    /// What it is.
    pub(super) kind: OddityKind,
    /// Where it stands.
    pub(super) bytes: Range<usize>,
}

/// What must not be in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OddityKind {
    /// An HTML tag or comment.
    Html,
    /// An image, a block of code, a quotation block, a rule, a footnote text.
    Markdown,
    /// An image that says nothing to those who do not see it.
    ImageWithoutText,
}

impl Markdown {
    /// Takes the body apart that begins at the byte `start` of `file`.
    pub(super) fn parse(file: &str, start: usize) -> Self {
        let body = file.get(start..).unwrap_or("");
        let mut builder = Builder::default();
        // The old kind of footnote is the one whose marks need no text of their own in the body.
        for (event, bytes) in Parser::new_ext(body, Options::ENABLE_OLD_FOOTNOTES).into_offset_iter() {
            builder.take(event, start + bytes.start..start + bytes.end, body.get(bytes).unwrap_or(""));
        }
        builder.close();
        builder.markdown
    }
}

#[derive(Default)]
struct Builder {
    markdown: Markdown,
    open: Option<Prose>,
    heading: Option<usize>,
    links: Vec<Target>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, bytes: Range<usize>, written: &str) {
        match event {
            Event::Start(tag) => self.start(tag, bytes, written),
            Event::End(tag) => self.end(tag, &bytes),
            Event::Text(text) => self.text(&text, &bytes),
            Event::Code(text) => {
                let html = format!("<code>{}</code>", escape(&text));
                self.inline(&text, html, &bytes);
            }
            Event::Html(_) | Event::InlineHtml(_) => self.odd(OddityKind::Html, bytes),
            Event::SoftBreak => self.line_break(&bytes),
            Event::HardBreak => self.inline(" ", "<br>".to_owned(), &bytes),
            Event::FootnoteReference(name) => self.mark(&name, bytes),
            Event::Rule => {
                self.close();
                self.odd(OddityKind::Markdown, bytes);
            }
            // Only emitted with options that are off.
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, bytes: Range<usize>, written: &str) {
        match tag {
            Tag::Paragraph => self.open_prose(&bytes),
            Tag::Item => {
                self.close();
                self.open_prose(&bytes);
            }
            Tag::Heading { level, .. } => {
                self.open_prose(&bytes);
                self.heading = Some(level_number(level));
            }
            Tag::List(_) => self.close(),
            Tag::Emphasis => self.tag("<em>", &bytes),
            Tag::Strong => self.tag("<strong>", &bytes),
            Tag::Link { dest_url, .. } => self.start_link(&dest_url, bytes, written),
            Tag::Image { .. } => {
                let text = written.strip_prefix("![").and_then(|rest| rest.split(']').next());
                let is_silent = text.is_none_or(|text| text.trim().is_empty());
                self.odd(if is_silent { OddityKind::ImageWithoutText } else { OddityKind::Markdown }, bytes);
            }
            // Its parts arrive as events of their own.
            Tag::HtmlBlock => self.close(),
            _ => {
                self.close();
                self.odd(OddityKind::Markdown, bytes);
            }
        }
    }

    fn end(&mut self, tag: TagEnd, bytes: &Range<usize>) {
        match tag {
            TagEnd::Emphasis => self.tag("</em>", bytes),
            TagEnd::Strong => self.tag("</strong>", bytes),
            TagEnd::Link => {
                if let Some(target) = self.links.pop() {
                    self.run(Run::LinkEnd(target), bytes);
                }
            }
            TagEnd::Image => {}
            _ => self.close(),
        }
    }

    fn open_prose(&mut self, bytes: &Range<usize>) {
        self.close();
        self.open = Some(Prose { bytes: bytes.clone(), ..Prose::default() });
    }

    /// Ends the open paragraph or heading and keeps it if something stands in it.
    fn close(&mut self) {
        let Some(mut prose) = self.open.take() else { return };
        self.links.clear();
        prose.text.truncate(prose.text.trim_end().len());
        match self.heading.take() {
            Some(level) => {
                self.markdown.pieces.push(Piece::Heading { level, text: prose.text, bytes: prose.bytes });
            }
            None if prose.text.is_empty() && prose.marks.is_empty() => {}
            None => self.markdown.pieces.push(Piece::Paragraph(prose)),
        }
    }

    fn text(&mut self, text: &CowStr<'_>, bytes: &Range<usize>) {
        // A mark that is taken out would leave two spaces.
        let after_space =
            self.open.as_ref().is_none_or(|prose| prose.text.is_empty() || prose.text.ends_with(' '));
        let text = if after_space { text.trim_start_matches(' ') } else { text };
        self.inline(text, escape(text), bytes);
    }

    fn line_break(&mut self, bytes: &Range<usize>) {
        let last = self.open.as_ref().and_then(|prose| prose.text.chars().next_back());
        // Chinese writes no space between the words that a line break parts.
        if !last.is_some_and(|last| last.script() == Script::Han || "，。；：、".contains(last)) {
            self.inline(" ", " ".to_owned(), bytes);
        }
    }

    fn inline(&mut self, text: &str, html: String, bytes: &Range<usize>) {
        let open = self.prose(bytes);
        open.text.push_str(text);
        open.runs.push(Run::Html(html));
    }

    fn tag(&mut self, html: &str, bytes: &Range<usize>) {
        self.run(Run::Html(html.to_owned()), bytes);
    }

    fn run(&mut self, run: Run, bytes: &Range<usize>) {
        self.prose(bytes).runs.push(run);
    }

    /// The open paragraph; text may also stand in a list item after a list of its own.
    fn prose(&mut self, bytes: &Range<usize>) -> &mut Prose {
        self.open.get_or_insert_with(|| Prose { bytes: bytes.clone(), ..Prose::default() })
    }

    fn start_link(&mut self, url: &str, bytes: Range<usize>, written: &str) {
        let target = Target::read(url);
        self.run(Run::LinkStart(target.clone()), &bytes);
        self.links.push(target.clone());
        // Escapes and references may keep the address from standing in the text as it is.
        let address = written.rfind(url).map(|at| bytes.start + at..bytes.start + at + url.len());
        self.markdown.links.push(Link { target, bytes: address.unwrap_or(bytes) });
    }

    fn mark(&mut self, name: &str, bytes: Range<usize>) {
        self.prose(&bytes).marks.push((name.to_owned(), bytes));
    }

    fn odd(&mut self, kind: OddityKind, bytes: Range<usize>) {
        self.markdown.oddities.push(Oddity { kind, bytes });
    }
}

const fn level_number(level: HeadingLevel) -> usize {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// Text as HTML, fit for content and for a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}
