-- The index: a product of the content, thrown away and rebuilt, never altered.
-- Lists keep the editors' order in a column "position", from 0.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE country (code TEXT PRIMARY KEY, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL, sort_key TEXT NOT NULL, flag TEXT NOT NULL) STRICT;

-- changed is in every table what it is in practice; in markdown U+FDD0 stands for the public origin
CREATE TABLE category (slug TEXT PRIMARY KEY, name TEXT NOT NULL, summary TEXT NOT NULL, position INTEGER NOT NULL, html TEXT NOT NULL, changed TEXT, markdown TEXT NOT NULL) STRICT;

CREATE TABLE collection (slug TEXT PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL, position INTEGER NOT NULL, html TEXT NOT NULL, changed TEXT, markdown TEXT NOT NULL) STRICT;
CREATE TABLE country_text (country TEXT PRIMARY KEY REFERENCES country (code), summary TEXT NOT NULL, html TEXT NOT NULL, changed TEXT, markdown TEXT NOT NULL) STRICT;

CREATE TABLE edition (
    slug TEXT PRIMARY KEY,
    label TEXT NOT NULL,
    year INTEGER NOT NULL,
    position INTEGER NOT NULL,
    held TEXT,
    held_until TEXT,
    place TEXT,
    entries TEXT,
    countries TEXT,
    jurors TEXT,
    finalists INTEGER,
    winners INTEGER,
    html TEXT NOT NULL,
    changed TEXT,
    markdown TEXT NOT NULL
) STRICT;

CREATE TABLE edition_criterion (edition TEXT NOT NULL REFERENCES edition (slug), position INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (edition, position)) STRICT, WITHOUT ROWID;

CREATE TABLE edition_category (edition TEXT NOT NULL REFERENCES edition (slug), position INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (edition, position), UNIQUE (edition, name)) STRICT, WITHOUT ROWID;

CREATE TABLE edition_category_map (
    edition TEXT NOT NULL REFERENCES edition (slug),
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    category TEXT NOT NULL REFERENCES category (slug),
    PRIMARY KEY (edition, name, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    sort_title TEXT NOT NULL,
    original_title TEXT,
    original_language TEXT,
    summary TEXT NOT NULL,
    country TEXT REFERENCES country (code),
    place TEXT,
    main_category TEXT NOT NULL REFERENCES category (slug),
    level TEXT,
    status TEXT NOT NULL,
    status_note TEXT,
    checked TEXT,
    started TEXT,
    ended TEXT,
    organisation TEXT,
    evidence TEXT,
    cost TEXT,
    language TEXT NOT NULL,
    depth TEXT NOT NULL,
    keywords TEXT NOT NULL,                          -- tags, names and results as plain text
    year INTEGER,                                    -- of the highest award, else of the start
    award_outcome TEXT,                              -- the highest award
    award_edition TEXT REFERENCES edition (slug),
    first_slug TEXT NOT NULL,                        -- stays when the entry is renamed
    published TEXT,                                  -- instants in UTC (RFC 3339)
    updated TEXT NOT NULL,
    changed TEXT,                                    -- by its commits; null where none says so
    freshness TEXT NOT NULL,                         -- of checked: recent, stale or unknown, until the index ends
    path TEXT NOT NULL,                              -- below the content folder
    state TEXT NOT NULL,                             -- public, and in a preview draft, scheduled or expired, too
    turn TEXT                                        -- from when a scheduled entry is public, since when an expired one is no more
) STRICT;

CREATE TABLE practice_print (practice INTEGER PRIMARY KEY REFERENCES practice (id), print TEXT NOT NULL) STRICT; -- digest of its rows, by which the next index knows what stays

CREATE INDEX practice_country ON practice (country);

CREATE TABLE practice_category (practice INTEGER NOT NULL REFERENCES practice (id), position INTEGER NOT NULL, category TEXT NOT NULL REFERENCES category (slug), PRIMARY KEY (practice, position)) STRICT, WITHOUT ROWID;

CREATE INDEX practice_category_category ON practice_category (category, practice);

CREATE TABLE practice_section (
    practice INTEGER NOT NULL REFERENCES practice (id),
    kind INTEGER NOT NULL,                           -- 0 problem, 1 action, 2 results, 3 failures, 4 elsewhere
    html TEXT NOT NULL,
    text TEXT NOT NULL,                              -- the same without markup
    markdown TEXT NOT NULL,                          -- U+FDD0 stands for the public origin
    PRIMARY KEY (practice, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice_result (
    practice INTEGER NOT NULL REFERENCES practice (id),
    position INTEGER NOT NULL,
    claim TEXT NOT NULL,
    value TEXT,
    unit TEXT,
    period TEXT,
    source TEXT,                                     -- practice_source.id
    PRIMARY KEY (practice, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice_source (
    practice INTEGER NOT NULL REFERENCES practice (id),
    position INTEGER NOT NULL,
    id TEXT,
    title TEXT NOT NULL,
    url TEXT,
    publisher TEXT,
    date TEXT,
    archive TEXT,
    PRIMARY KEY (practice, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice_link (practice INTEGER NOT NULL REFERENCES practice (id), position INTEGER NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, PRIMARY KEY (practice, position)) STRICT, WITHOUT ROWID;

CREATE TABLE practice_lead (practice INTEGER NOT NULL REFERENCES practice (id), position INTEGER NOT NULL, name TEXT NOT NULL, role TEXT, PRIMARY KEY (practice, position)) STRICT, WITHOUT ROWID;

CREATE TABLE practice_word (                         -- lists of plain text
    practice INTEGER NOT NULL REFERENCES practice (id),
    list TEXT NOT NULL CHECK (list IN ('partner', 'funding', 'tag')),
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (practice, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice_related (
    practice INTEGER NOT NULL REFERENCES practice (id),
    position INTEGER NOT NULL,
    related INTEGER NOT NULL REFERENCES practice (id),
    reason TEXT NOT NULL,                            -- for readers: "also waste, also a village"
    PRIMARY KEY (practice, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE collection_practice (collection TEXT NOT NULL REFERENCES collection (slug), position INTEGER NOT NULL, practice INTEGER NOT NULL REFERENCES practice (id), comment TEXT NOT NULL, PRIMARY KEY (collection, position), UNIQUE (practice, collection)) STRICT, WITHOUT ROWID;

CREATE TABLE award_result (
    id INTEGER PRIMARY KEY,
    edition TEXT NOT NULL REFERENCES edition (slug),
    position INTEGER NOT NULL,
    category TEXT,                                   -- edition_category.name
    outcome TEXT NOT NULL,
    practice INTEGER REFERENCES practice (id),
    title TEXT NOT NULL,
    country TEXT REFERENCES country (code),
    place TEXT,
    note TEXT
) STRICT;

CREATE INDEX award_result_edition ON award_result (edition, outcome);
CREATE INDEX award_result_practice ON award_result (practice) WHERE practice IS NOT NULL;
CREATE INDEX award_result_country ON award_result (country);

-- practice is practice.slug or practice_withdrawn.slug
CREATE TABLE practice_alias (slug TEXT PRIMARY KEY, practice TEXT NOT NULL) STRICT;

CREATE TABLE practice_withdrawn (
    slug TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    first_slug TEXT NOT NULL,
    updated TEXT NOT NULL,                           -- an instant in UTC (RFC 3339): since when it is gone
    changed TEXT
) STRICT;

CREATE TABLE practice_withdrawn_from (               -- the lists in which it stood
    practice TEXT NOT NULL REFERENCES practice_withdrawn (slug),
    facet TEXT NOT NULL CHECK (facet IN ('category', 'country', 'edition', 'collection')),
    value TEXT NOT NULL,
    PRIMARY KEY (practice, facet, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE page (slug TEXT PRIMARY KEY, title TEXT NOT NULL, summary TEXT NOT NULL, html TEXT NOT NULL, changed TEXT) STRICT;

CREATE TABLE problem (                               -- what was wrong with the content when this index was built
    path TEXT NOT NULL, line INTEGER NOT NULL, "column" INTEGER NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning')),
    code TEXT NOT NULL, sentence TEXT NOT NULL, remedy TEXT NOT NULL
) STRICT;

CREATE TABLE kept_file (path TEXT PRIMARY KEY) STRICT; -- files with errors whose entries are shown as they last were without

CREATE TABLE practice_unseen (                       -- entries without errors that visitors do not see when this index was built
    path TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('scheduled', 'draft', 'expired')),
    instant TEXT                                     -- when it appears or disappeared (RFC 3339); a draft has none
) STRICT;

-- Every spelling of every word (see SearchText), so that lodz finds Łódź. The rowid is practice.id.
CREATE VIRTUAL TABLE practice_text USING fts5 (
    title, place, country, summary, keywords, body,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE practice_term USING fts5vocab (practice_text, col);
