alter table measure enable row level security;
alter table measure force row level security;

grant select, update (done_at, due_on, owner_id, status, version) on measure to vern_app;
grant select, insert, update on measure to vern_transfer;
grant select (created_at, done_at, due_on, id, municipality_id, node_id, owner_id, status, type, version), update (node_id) on measure to vern_lookup;
grant select (due_on, id, municipality_id, status) on measure to vern_jobs;
grant insert, select (id, municipality_id, retention_class), update (retention_class) on measure to vern_writer;

create policy change_measure on measure for update to vern_app
  using (municipality_id = vern_municipality() and (owner_id = vern_actor() or vern_measure_relation(id) & 2 <> 0))
  with check (municipality_id = vern_municipality());

create policy finds_kept on measure for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy goes_along on measure for update to vern_lookup
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy jobs on measure for select to vern_jobs using (municipality_id = vern_municipality());

create policy keeps on measure for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

create policy lookup on measure for select to vern_lookup using (municipality_id = vern_municipality());

create policy planned on measure for insert to vern_writer with check (municipality_id = (select vern_municipality()));

-- What is written of a measure, and whose it is, is for those who read what else was written. Whoever was given one sees and
-- finishes it without seeing the report behind it.
create policy read_measure on measure for select to vern_app using (
  municipality_id = vern_municipality() and (owner_id = vern_actor() or vern_measure_relation(id) & 4 <> 0)
);

create policy transfer on measure to vern_transfer using (true) with check (true);

create trigger measure_stands before update on measure for each row
  when (current_user = 'vern_app') execute function vern_measure_stands();
