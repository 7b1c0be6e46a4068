PRAGMA foreign_keys = ON;
BEGIN;
PRAGMA user_version = 1;
CREATE TABLE site (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE venues (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE papers (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- the last part of the address of its page
  title TEXT NOT NULL,
  type TEXT,
  authors TEXT, -- all of them, for reading and searching; see paper_authors
  author_count INTEGER, -- named or not
  organization TEXT,
  published TEXT, -- a day, a month or a year
  year INTEGER,
  venue INTEGER REFERENCES venues (id),
  venue_year INTEGER,
  volume TEXT,
  issue TEXT,
  pages TEXT,
  publisher TEXT,
  summary TEXT,
  ai_summary TEXT,
  abstract TEXT,
  keywords TEXT,
  comment TEXT,
  note TEXT, -- what somebody of the group wrote
  url TEXT, -- of the paper itself
  page TEXT NOT NULL -- its page on the site
);
CREATE TABLE identifiers (
  paper INTEGER NOT NULL REFERENCES papers (id),
  scheme TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (paper, scheme, value)
) WITHOUT ROWID;
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, orcid TEXT, UNIQUE (name, orcid));
CREATE TABLE paper_authors (
  paper INTEGER NOT NULL REFERENCES papers (id),
  position INTEGER NOT NULL, -- from 1
  author INTEGER NOT NULL REFERENCES authors (id),
  affiliation TEXT,
  PRIMARY KEY (paper, position)
) WITHOUT ROWID;
CREATE TABLE topics (
  slug TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT,
  parent TEXT REFERENCES topics (slug) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE paper_topics (
  paper INTEGER NOT NULL REFERENCES papers (id),
  position INTEGER NOT NULL, -- the main topic is at 1
  topic TEXT NOT NULL REFERENCES topics (slug),
  why TEXT,
  PRIMARY KEY (paper, position)
) WITHOUT ROWID;
CREATE TABLE listings (
  paper INTEGER NOT NULL REFERENCES papers (id),
  day TEXT NOT NULL,
  PRIMARY KEY (paper, day)
) WITHOUT ROWID;
CREATE TABLE links (paper INTEGER NOT NULL REFERENCES papers (id), type TEXT NOT NULL, url TEXT NOT NULL);
CREATE TABLE counts (
  paper INTEGER NOT NULL REFERENCES papers (id),
  name TEXT NOT NULL,
  value INTEGER NOT NULL,
  day TEXT, -- on which it was read
  PRIMARY KEY (paper, name)
) WITHOUT ROWID;
CREATE TABLE picks (
  period TEXT NOT NULL, -- such as 2025-W46
  position INTEGER NOT NULL,
  paper INTEGER NOT NULL REFERENCES papers (id),
  why TEXT,
  picked_by TEXT,
  PRIMARY KEY (period, position)
) WITHOUT ROWID;
CREATE TABLE sessions (
  key TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  starts TEXT NOT NULL, -- with the offset from UTC, or a day alone
  ends TEXT,
  zone TEXT NOT NULL,
  status TEXT NOT NULL,
  series TEXT,
  place TEXT,
  presenters TEXT,
  host TEXT,
  page TEXT NOT NULL
);
CREATE TABLE session_papers (
  session TEXT NOT NULL REFERENCES sessions (key),
  position INTEGER NOT NULL,
  paper INTEGER NOT NULL REFERENCES papers (id),
  PRIMARY KEY (session, position)
) WITHOUT ROWID;
INSERT INTO site VALUES ('title', 'The Data Room');
INSERT INTO site VALUES ('url', 'https://example.org/data/');
INSERT INTO site VALUES ('language', 'en');
INSERT INTO site VALUES ('rights', 'Titles, names of authors, identifiers, dates and places of publication are facts about the papers. Abstracts and sources'' summaries belong to those who wrote or published them. arXiv offers the metadata of its papers, abstracts included, under CC0 1.0; other sources have terms of their own. Notes, reasons of picks, introductions and minutes are the group''s own words, offered under CC-BY-4.0.');
INSERT INTO venues VALUES (1, 'Journal of Tea');
INSERT INTO papers VALUES (1, 'saucers-of-an-earlier-year', 'Saucers of an Earlier Year', NULL, 'B. Saucer', 1, NULL, '2019', 2019, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'https://example.org/data/papers/saucers-of-an-earlier-year.html');
INSERT INTO papers VALUES (2, 'sum-pots-a-paper-by-nobody', '=SUM(pots); a Paper by Nobody', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'https://example.org/data/papers/sum-pots-a-paper-by-nobody.html');
INSERT INTO papers VALUES (3, 'teapot', 'Teaching a Gentle Teapot to Pour', 'conference', 'Ada von Kettle, The Saucer Group', 5, 'Kettle Lab', '2025-11', 2025, 1, 2026, '3', NULL, '1-9', NULL, 'It pours.', NULL, 'A teapot pours 100% of the cups. "It spills," they say; it''s ''hot''.', 'tea, +heat', NULL, 'Worth every cup.', 'https://arxiv.org/abs/2511.00001', 'https://example.org/data/papers/teapot.html');
INSERT INTO identifiers VALUES (3, 'arxiv', '2511.00001');
INSERT INTO identifiers VALUES (3, 'doi', '10.1000/182');
INSERT INTO authors VALUES (1, 'B. Saucer', NULL);
INSERT INTO authors VALUES (2, 'Ada von Kettle', '0000-0002-1825-0097');
INSERT INTO authors VALUES (3, 'The Saucer Group', NULL);
INSERT INTO paper_authors VALUES (1, 1, 1, NULL);
INSERT INTO paper_authors VALUES (3, 1, 2, 'Kettle Lab');
INSERT INTO paper_authors VALUES (3, 2, 3, NULL);
INSERT INTO topics VALUES ('pots', 'Pots', 'Everything that pours.', NULL);
INSERT INTO topics VALUES ('cups', 'Cups & saucers', NULL, 'pots');
INSERT INTO paper_topics VALUES (1, 1, 'cups', '“saucer” in the title');
INSERT INTO paper_topics VALUES (3, 1, 'pots', 'chosen by hand');
INSERT INTO listings VALUES (2, '2025-11-11');
INSERT INTO listings VALUES (3, '2025-11-10');
INSERT INTO links VALUES (3, 'code', 'https://example.org/code');
INSERT INTO counts VALUES (3, 'stars', 4, '2025-11-10');
INSERT INTO picks VALUES ('2025-W46', 1, 3, 'It pours.', 'Ada Kettle');
INSERT INTO sessions VALUES ('2025-11-12-pots', 'Teaching a Gentle Teapot to Pour', '2025-11-12T16:00+01:00', '2025-11-12T17:00+01:00', 'Europe/Vienna', 'planned', NULL, 'Room 12', 'Ada Kettle', NULL, 'https://example.org/data/sessions/2025-11-12-pots.html');
INSERT INTO session_papers VALUES ('2025-11-12-pots', 1, 3);
CREATE INDEX papers_by_venue ON papers (venue);
CREATE INDEX identifiers_by_value ON identifiers (value);
CREATE INDEX paper_authors_by_author ON paper_authors (author);
CREATE INDEX paper_topics_by_topic ON paper_topics (topic);
CREATE INDEX listings_by_day ON listings (day);
CREATE INDEX links_by_paper ON links (paper);
CREATE INDEX picks_by_paper ON picks (paper);
CREATE INDEX session_papers_by_paper ON session_papers (paper);
CREATE VIRTUAL TABLE papers_text USING fts5 (
  title, authors, summary, abstract, keywords, note,
  content = 'papers', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO papers_text (papers_text) VALUES ('rebuild');
COMMIT;
