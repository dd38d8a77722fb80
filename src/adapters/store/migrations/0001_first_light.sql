create extension if not exists vector;

-- A board is one list of postings that is polled: a company on an ATS, a job board, a career page.
create table board (
  source text not null,
  board text not null,
  base_url text,
  origin text not null check (origin in ('starter', 'configured', 'added', 'pushed', 'sample')),
  enabled boolean not null default true,
  state text not null default 'new' check (state in ('new', 'ok', 'fault')),
  fault_kind text,
  fault_message text,
  -- postings of the last reading that could not be read: [{kind, message, item}]
  problems jsonb not null default '[]',
  -- url → {etag, lastModified}
  validators jsonb not null default '{}',
  live_postings integer not null default 0,
  failures_in_a_row integer not null default 0,
  last_polled_at timestamptz,
  last_changed_at timestamptz,
  next_poll_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (source, board)
);

create table posting (
  id text primary key,
  source text not null,
  board text not null,
  title text not null,
  company text,
  -- the whole Posting
  data jsonb not null,
  content_hash text not null,
  posted_at timestamptz,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- set when its board no longer lists it; a closed posting is in no list
  closed_at timestamptz,
  -- id of the canonical posting of its cluster
  cluster text not null,
  words tsvector generated always as (
    setweight(to_tsvector('simple', title), 'A')
    || setweight(to_tsvector('simple', coalesce(company, '')), 'B')
    || to_tsvector('simple', left(coalesce(data ->> 'description', ''), 100000))
  ) stored
);
create index posting_by_board on posting (source, board) where closed_at is null;
create index posting_by_cluster on posting (cluster) where closed_at is null;
create index posting_by_words on posting using gin (words);
create index posting_newest on posting ((coalesce(posted_at, first_seen_at)) desc, id) where closed_at is null;

-- Vectors of different models never meet: each stands with the model and version that made it.
create table embedding (
  posting_id text not null references posting (id) on delete cascade,
  model text not null,
  version text not null,
  content_hash text not null,
  vector vector not null,
  primary key (posting_id, model, version)
);

-- What a person decided about two postings outranks every algorithm, for ever.
create table duplicate_decision (
  first_id text not null,
  second_id text not null,
  verdict text not null check (verdict in ('same', 'different')),
  decided_at timestamptz not null,
  primary key (first_id, second_id),
  check (first_id < second_id)
);

create table candidate (
  id text primary key,
  resume_id text not null,
  name text,
  profile jsonb not null,
  sample boolean not null default false,
  created_at timestamptz not null
);

create table rubric (
  posting_id text not null,
  resume_id text not null,
  content_hash text not null,
  grader text not null,
  rubric jsonb not null,
  graded_at timestamptz not null,
  primary key (posting_id, resume_id)
);
create index rubric_by_resume on rubric (resume_id);

create table grading (
  id text primary key,
  -- both null when one posting was matched with many candidates
  candidate_id text,
  resume_id text,
  created_at timestamptz not null,
  -- id of the "done" event, once it is written
  finished_event_id bigint
);

create table grading_item (
  grading_id text not null references grading (id) on delete cascade,
  posting_id text not null,
  resume_id text not null,
  rank integer not null,
  -- 0 to 100, from the fast path alone
  fast_score double precision not null,
  state text not null default 'pending' check (state in ('pending', 'running', 'done', 'failed')),
  reason text,
  primary key (grading_id, posting_id, resume_id)
);

create table grading_event (
  id bigint generated always as identity primary key,
  grading_id text not null references grading (id) on delete cascade,
  kind text not null check (kind in ('rubric', 'progress', 'failed', 'done')),
  data jsonb not null
);
create index grading_event_by_grading on grading_event (grading_id, id);

create table feedback (
  id bigint generated always as identity primary key,
  candidate_id text not null,
  posting_id text not null,
  event text not null check (event in ('shown', 'opened', 'saved', 'dismissed', 'applied')),
  rank integer,
  reason text,
  at timestamptz not null
);
create index feedback_by_candidate on feedback (candidate_id, id);
-- the same event twice (an export imported again) is one
create unique index feedback_once on feedback (candidate_id, posting_id, event, at);

create table setting (
  name text primary key,
  value jsonb not null
);
