-- Beside the vector stands the code that the scan reads. The built-in model's codes are signs, as pgvector makes them.
alter table embedding add column code bit(256);
update embedding set code = binary_quantize(vector)::bit(256) where vector_dims(vector) = 256;

-- Names the text that was embedded, for models that are asked by a text once and for all; null for the built-in one.
alter table embedding add column text_hash text;
create index embedding_by_text on embedding (model, version, text_hash) where text_hash is not null;

-- Vectors of texts that are no posting's: what is read of a resume (the subject is its id), and the reference texts
-- of a model (the subject is 'reference').
create table text_embedding (
  subject text not null,
  model text not null,
  version text not null,
  text_hash text not null,
  vector vector not null,
  primary key (subject, model, version, text_hash)
);

-- Work that one process at a time does, for processes on one native database.
create table lease (
  name text primary key,
  holder text not null,
  until timestamptz not null
);
