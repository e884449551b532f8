alter table municipality enable row level security;
alter table municipality force row level security;

grant select, insert, update on municipality to vern_transfer;
grant select on municipality to vern_app;
grant select on municipality to vern_jobs;
grant select on municipality to vern_lookup;

create policy jobs on municipality for select to vern_jobs using (municipality_id = vern_municipality());

-- `vern_municipalities` finds whom the system works for.
create policy lookup on municipality for select to vern_lookup using (true);

create policy read_own on municipality for select to vern_app using (municipality_id = vern_municipality());

create policy transfer on municipality to vern_transfer using (true) with check (true);
