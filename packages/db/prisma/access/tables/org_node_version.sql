alter table org_node_version enable row level security;
alter table org_node_version force row level security;

grant select, insert, update on org_node_version to vern_transfer;
grant select on org_node_version to vern_app;
grant select on org_node_version to vern_jobs;
grant select, insert, update on org_node_version to vern_writer;

create policy jobs on org_node_version for select to vern_jobs using (municipality_id = vern_municipality());

-- Written by the trigger of `org_node` alone, of whichever node is changed.
create policy keep_version on org_node_version to vern_writer using (true) with check (true);

create policy read_own on org_node_version for select to vern_app using (municipality_id = vern_municipality());

create policy transfer on org_node_version to vern_transfer using (true) with check (true);
