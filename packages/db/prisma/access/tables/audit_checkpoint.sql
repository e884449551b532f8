alter table audit_checkpoint enable row level security;
alter table audit_checkpoint force row level security;

grant select, insert on audit_checkpoint to vern_jobs;
grant select, insert on audit_checkpoint to vern_transfer;

create policy jobs on audit_checkpoint to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy transfer on audit_checkpoint to vern_transfer using (true) with check (true);
