alter table role_assignment enable row level security;
alter table role_assignment force row level security;

grant select, insert, update on role_assignment to vern_transfer;
grant select on role_assignment to vern_app;
grant select on role_assignment to vern_jobs;
grant select on role_assignment to vern_lookup;

create policy jobs on role_assignment for select to vern_jobs using (municipality_id = vern_municipality());

create policy lookup on role_assignment for select to vern_lookup using (municipality_id = (select vern_municipality()));

create policy read_own on role_assignment for select to vern_app using (municipality_id = vern_municipality());

create policy transfer on role_assignment to vern_transfer using (true) with check (true);
