alter table org_node enable row level security;
alter table org_node force row level security;

grant select, insert, update on org_node to vern_transfer;
grant select on org_node to vern_app;
grant select on org_node to vern_jobs;
grant select on org_node to vern_lookup;

create policy jobs on org_node for select to vern_jobs using (municipality_id = vern_municipality());

create policy lookup on org_node for select to vern_lookup using (municipality_id = (select vern_municipality()));

create policy read_own on org_node for select to vern_app using (municipality_id = vern_municipality());

create policy transfer on org_node to vern_transfer using (true) with check (true);

create trigger keep_version after insert or update on org_node for each row execute function vern_keep_version();
