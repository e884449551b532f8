-- Which role reaches how far: `ROLES` in packages/domain, written by migrations; a test holds the two alike. It is the same in
-- every municipality and says nothing of anybody, so whoever serves, delivers or looks up reads all of it.
alter table role_reach enable row level security;
alter table role_reach force row level security;

grant select on role_reach to vern_app, vern_jobs, vern_lookup;
grant select, insert, delete on role_reach to vern_transfer;

create policy known on role_reach for select to vern_app, vern_jobs, vern_lookup using (true);

create policy transfer on role_reach to vern_transfer using (true) with check (true);
