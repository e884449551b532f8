alter table measure enable row level security;
alter table measure force row level security;

grant select, insert, update (done_at, due_on, owner_id, status, version) on measure to vern_app;
grant select, insert, update on measure to vern_transfer;
grant select (created_at, done_at, due_on, id, incident_id, municipality_id, owner_id, status, type, version) on measure to vern_lookup;
grant select (due_on, incident_id, municipality_id, status) on measure to vern_jobs;
grant select (incident_id, municipality_id, retention_class), update (retention_class) on measure to vern_writer;

create policy change_measure on measure for update to vern_app
  using (
    municipality_id = vern_municipality() and (owner_id = vern_actor() or exists (
      select 1 from incident i
      where i.municipality_id = measure.municipality_id and i.id = measure.incident_id
        and vern_handles(i.id, i.handler_node_id, i.handled_by_steering)))
  )
  with check (municipality_id = vern_municipality());

create policy finds_kept on measure for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy jobs on measure for select to vern_jobs using (municipality_id = vern_municipality());

create policy keeps on measure for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

create policy lookup on measure for select to vern_lookup using (municipality_id = vern_municipality());

create policy read_measure on measure for select to vern_app using (
  municipality_id = vern_municipality() and (
    owner_id = vern_actor()
    or incident_id = any ((select vern_own_incidents())::uuid[])
    or exists (
      select 1 from incident i
      where i.municipality_id = measure.municipality_id and i.id = measure.incident_id
        and (
          (not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
          or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))
          or (not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);

create policy transfer on measure to vern_transfer using (true) with check (true);

create policy write_measure on measure for insert to vern_app with check (
  municipality_id = vern_municipality() and created_by_id = vern_actor() and exists (
    select 1 from incident i
    where i.municipality_id = measure.municipality_id and i.id = measure.incident_id
      and vern_handles(i.id, i.handler_node_id, i.handled_by_steering))
);

create trigger measure_stands before update on measure for each row
  when (current_user = 'vern_app') execute function vern_measure_stands();
