alter table audit_seal enable row level security;
alter table audit_seal force row level security;

grant select, insert on audit_seal to vern_jobs;
grant select, insert on audit_seal to vern_transfer;

create policy jobs on audit_seal to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy transfer on audit_seal to vern_transfer using (true) with check (true);
