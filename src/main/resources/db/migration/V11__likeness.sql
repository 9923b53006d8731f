-- What a photo's picture looks like, in 64 bits, to find copies of it; null if nobody
-- could draw it, or it came before this was kept.
alter table photo add column likeness bigint;
