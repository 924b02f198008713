//! The English of documentation: the openings of doc comments, and terms that the field has a better word for.
//!
//! The limits are those of well-documented crates of the field, with some space. They catch a habit, not a sentence.

use std::fs;
use std::path::PathBuf;

use crate::root;

/// The folders whose Rust files are checked.
const FOLDERS: [&str; 7] =
    ["benches", "examples", "ipc-core", "ipc-macros", "ipc-runtime", "tests", "xtask"];
/// The folders that are skipped wherever they are: generated files, and inputs of tests.
const SKIPPED: [&str; 8] =
    ["target", "node_modules", "golden", "fail", "bindings", "dist", "types", ".git"];

/// A clause as a noun: "What the page sends".
const QUESTION_WORDS: [&str; 8] =
    ["What", "Whether", "Who", "Whoever", "Where", "How", "Why", "Which"];
/// A pronoun in place of the noun.
const PRONOUNS: [&str; 4] = ["it", "one", "that", "those"];
/// A negation in place of the thing that happens instead.
const NEGATIONS: [&str; 4] = ["no", "none", "nothing", "nobody"];

/// Phrases, and the field's terms for them.
const LEXICON: [(&str, &str); 20] = [
    ("can not", "cannot"),
    ("under way", "in flight"),
    ("on the way", "in flight"),
    ("on its way", "in flight"),
    ("takes down", "registers"),
    ("take down", "register"),
    ("taken down", "registered"),
    ("gives up", "cancels"),
    ("given up", "cancelled"),
    ("holds up", "blocks"),
    ("held up", "blocked"),
    ("brings back", "round-trips"),
    ("for ever", "forever"),
    ("any more", "anymore"),
    ("so much of", "N of"),
    ("in the making", "under construction"),
    ("otherwise than", "differently from"),
    ("whoever", "the caller"),
    ("is told", "is notified"),
    ("the page's own", "of the page"),
];

#[test]
fn first_sentences_of_doc_comments_name_their_subject() {
    let mut figures = Figures::default();
    for (path, text) in files("rs") {
        for sentence in first_sentences(&text) {
            figures.count(&format!("{}: {sentence}", path.display()), &sentence);
        }
    }
    println!("{} first sentences", figures.sentences);
    assert!(figures.sentences > 2000, "the doc comments are found");
    for (habit, found, limit) in [
        ("open with a question word", &figures.questions, 2),
        ("have a pronoun in place of the noun", &figures.pronouns, 25),
        ("have a negation", &figures.negations, 3),
    ] {
        let percent = 100.0 * found.len() as f64 / figures.sentences as f64;
        println!("{percent:.1} % {habit} (at most {limit} %)");
        assert!(
            percent <= f64::from(limit),
            "{percent:.1} % of first sentences {habit}, at most {limit} % may:\n{}",
            found.join("\n")
        );
    }
}

#[test]
fn comments_use_the_terms_of_the_field() {
    let mut found = Vec::new();
    for (path, text) in ["rs", "ts", "md"].into_iter().flat_map(files) {
        if path.ends_with("house/english.rs") {
            continue;
        }
        let is_page = path.extension().is_some_and(|end| end == "md");
        for (number, line) in text.lines().enumerate() {
            let prose = if is_page { line } else { comment(line) }.to_lowercase();
            for (phrase, term) in LEXICON {
                if has_words(&prose, phrase) {
                    found.push(format!(
                        "{}:{}: `{phrase}`: write `{term}`",
                        path.display(),
                        number + 1
                    ));
                }
            }
        }
    }
    assert!(found.is_empty(), "{} phrases:\n{}", found.len(), found.join("\n"));
}

#[derive(Default)]
struct Figures {
    sentences: usize,
    questions: Vec<String>,
    pronouns: Vec<String>,
    negations: Vec<String>,
}

impl Figures {
    fn count(&mut self, site: &str, sentence: &str) {
        self.sentences += 1;
        let plain = without_code(sentence);
        let words: Vec<&str> = plain
            .split(|c: char| !c.is_alphanumeric() && c != '\'')
            .filter(|w| !w.is_empty())
            .collect();
        if words.first().is_some_and(|word| QUESTION_WORDS.contains(word)) {
            self.questions.push(site.to_owned());
        }
        let has = |list: &[&str]| words.iter().any(|word| list.contains(&&*word.to_lowercase()));
        if has(&PRONOUNS) {
            self.pronouns.push(site.to_owned());
        }
        if has(&NEGATIONS) {
            self.negations.push(site.to_owned());
        }
    }
}

/// Returns the first sentence of each doc comment.
fn first_sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(mark) = doc_mark(line) else { continue };
        let mut paragraph = Vec::new();
        let mut is_first = true;
        let mut next = Some(line);
        while let Some(line) = next {
            let words = line.trim_start()[mark.len()..].trim();
            is_first &= !words.is_empty() || paragraph.is_empty();
            if is_first && !words.is_empty() {
                paragraph.push(words);
            }
            next = lines.next_if(|line| doc_mark(line) == Some(mark));
        }
        let paragraph = paragraph.join(" ");
        if paragraph.is_empty()
            || paragraph.starts_with(['#', '|', '`']) && paragraph.starts_with("```")
        {
            continue;
        }
        let end = paragraph
            .match_indices(['.', '!', '?'])
            .map(|(at, _)| at + 1)
            .find(|at| paragraph[*at..].starts_with(' '))
            .unwrap_or(paragraph.len());
        sentences.push(paragraph[..end].to_owned());
    }
    sentences
}

fn doc_mark(line: &str) -> Option<&'static str> {
    let line = line.trim_start();
    ["///", "//!"].into_iter().find(|mark| line.starts_with(mark) && !line.starts_with("////"))
}

/// Returns the comment of a line of code.
fn comment(line: &str) -> &str {
    let line = line.trim_start();
    if line.starts_with('*') {
        return line;
    }
    line.find("//").map_or("", |at| &line[at..])
}

fn without_code(sentence: &str) -> String {
    sentence.split('`').step_by(2).collect::<Vec<_>>().join(" X ")
}

fn has_words(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        is_edge(text[..at].chars().next_back()) && is_edge(text[at + phrase.len()..].chars().next())
    })
}

/// Returns the files with an extension, with their paths from the root.
fn files(extension: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = FOLDERS.iter().map(|folder| root().join(folder)).collect();
    folders.push(root().join("docs"));
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !SKIPPED.contains(&&*name) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|end| end == extension) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(root()).unwrap().to_owned(), text));
            }
        }
    }
    if extension == "md" {
        for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
            found.push((page.into(), fs::read_to_string(root().join(page)).unwrap()));
        }
    }
    found
}
