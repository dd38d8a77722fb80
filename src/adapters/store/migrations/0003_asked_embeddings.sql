-- Vectors of models that are asked from afar move to a table of their own, once a text and for all. As the index keeps
-- them: eight bits a number, times scale, which is a quarter of the size and a tenth of the time to read and write.
delete from embedding where text_hash is not null;
alter table embedding drop column text_hash;

create table asked_embedding (
  posting_id text not null references posting (id) on delete cascade,
  model text not null,
  version text not null,
  -- of the posting, and of the text that was sent
  content_hash text not null,
  text_hash text not null,
  scale real not null,
  vector bytea not null,
  -- as many bits as the scan of that model reads
  code bit varying not null,
  primary key (posting_id, model, version)
);
create index asked_embedding_by_text on asked_embedding (model, version, text_hash);

-- The vectors of resumes and references: little-endian 32-bit floats.
drop table text_embedding;
create table text_embedding (
  subject text not null,
  model text not null,
  version text not null,
  text_hash text not null,
  vector bytea not null,
  primary key (subject, model, version, text_hash)
);
