-- The roles among which row-level security tells. None can sign in, and none bypasses it; the login that serves is a member
-- of the first two, and only the login that migrates may become another.
--
-- vern_app      serves requests: it sees what the actor of the transaction may see, and nothing else.
-- vern_jobs     seals, folds and delivers: it never sees what was written, nor health.
-- vern_lookup   owns the functions that find out who may see what: it reads only what they need.
-- vern_writer   owns the functions that write what nobody may write row by row.
-- vern_transfer moves whole municipalities: export, import, demo data, and the changes of data that an upgrade makes. It
--               changes no audit.
grant usage on schema public to vern_app, vern_jobs, vern_lookup, vern_writer, vern_transfer;
