alter table person enable row level security;
alter table person force row level security;

grant select, insert, update on person to vern_transfer;
grant select, update (locale) on person to vern_app;
grant select on person to vern_jobs;
grant select on person to vern_lookup;

create policy change_self on person for update to vern_app
  using (municipality_id = vern_municipality() and id = vern_actor())
  with check (municipality_id = vern_municipality() and id = vern_actor());

create policy jobs on person for select to vern_jobs using (municipality_id = vern_municipality());

create policy lookup on person for select to vern_lookup using (municipality_id = (select vern_municipality()));

create policy read_own on person for select to vern_app using (municipality_id = vern_municipality());

create policy transfer on person to vern_transfer using (true) with check (true);
