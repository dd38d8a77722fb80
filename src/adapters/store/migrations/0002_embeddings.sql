-- Beside the built-in model's vector stands the code that the scan reads: its signs, as pgvector makes them.
alter table embedding add column code bit(256);
update embedding set code = binary_quantize(vector)::bit(256) where vector_dims(vector) = 256;

-- Vectors of models that are asked from afar, once a text and for all. As the index keeps them: eight bits a number,
-- times scale, which is a quarter of the size and a tenth of the time to read and write.
create table asked_embedding (
  posting_id text not null references posting (id) on delete cascade,
  model text not null,
  version text not null,
  -- of the posting, and of the text that was sent
  content_hash text not null,
  text_hash text not null,
  scale real not null,
  vector bytea not null,
  code bit(256) not null,
  primary key (posting_id, model, version)
);
create index asked_embedding_by_text on asked_embedding (model, version, text_hash);

-- Vectors of texts that are no posting's: what is read of a resume (the subject is its id), and the reference texts
-- of a model (the subject is 'reference'). Little-endian 32-bit floats.
create table text_embedding (
  subject text not null,
  model text not null,
  version text not null,
  text_hash text not null,
  vector bytea not null,
  primary key (subject, model, version, text_hash)
);

-- Work that one process at a time does, for processes on one native database.
create table lease (
  name text primary key,
  holder text not null,
  until timestamptz not null
);
