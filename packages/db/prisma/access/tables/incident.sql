alter table incident enable row level security;
alter table incident force row level security;

grant select, insert, update on incident to vern_app;
grant select, insert, update on incident to vern_transfer;
grant select, update (delegate_id, due_rules_version, handled_by_steering, handler_node_id, measure_due_on, next_due_on, version) on incident to vern_jobs;
grant select, update (delegate_id, department_id, handled_by_steering, handler_node_id, unit_id) on incident to vern_lookup;
grant select, update (physical_harm, psychological_strain, retention_class, series_id, severity, severity_floor) on incident to vern_writer;

create policy change_incident on incident for update to vern_app
  using (municipality_id = vern_municipality() and (vern_is_own(id) or vern_handles(id)))
  with check (municipality_id = vern_municipality());

create policy finds_kept on incident for select to vern_writer using (municipality_id = (select vern_municipality()));

create policy hand_over on incident for update to vern_lookup
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

-- Whoever sends a report gives it to nobody.
create policy is_given_to_nobody_yet on incident as restrictive for insert to vern_app with check (delegate_id is null);

create policy jobs on incident for select to vern_jobs using (municipality_id = vern_municipality());

create policy join_series on incident for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

create policy joins_no_series_by_itself on incident as restrictive for insert to vern_app with check (series_id is null);

create policy joins_series on incident for select to vern_writer using (municipality_id = (select vern_municipality()));

create policy keeps on incident for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

create policy lookup on incident for select to vern_lookup using (municipality_id = vern_municipality());

-- Of a report about a leader, whoever leads at the unit sees nothing through any role; their own stays theirs.
create policy read_incident on incident for select to vern_app using (
  municipality_id = vern_municipality() and (
    id = any ((select vern_own_incidents())::uuid[])
    or (
      not (about_leader and (unit_id = any ((select vern_led_nodes())::uuid[])
        or coalesce(department_id = any ((select vern_led_nodes())::uuid[]), false)))
      and (
        (not handled_by_steering and handler_node_id = any ((select vern_handled_nodes())::uuid[]))
        or (handled_by_steering and handler_node_id = any ((select vern_steered_nodes())::uuid[]))
        or unit_id = any ((select vern_safety_nodes())::uuid[])
        or department_id = any ((select vern_safety_nodes())::uuid[])
        or (not about_leader and unit_id = any ((select vern_group_nodes())::uuid[]))
        or (delegate_id = (select vern_actor()) and vern_helps_at(delegate_id, handler_node_id))
      )
    )
  )
);

-- From anywhere in the municipality to any unit that is open: substitutes and those who work at several places report where
-- it happened.
create policy report_incident on incident for insert to vern_app with check (
  municipality_id = vern_municipality()
  and cardinality((select vern_work_places())::uuid[]) > 0
  and exists (
    select 1 from org_node n
    where n.municipality_id = incident.municipality_id and n.id = incident.unit_id and n.type = 'unit'
      and n.valid_from <= vern_today() and (n.valid_to is null or n.valid_to >= vern_today()))
);

create policy settle on incident for update to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy transfer on incident to vern_transfer using (true) with check (true);

-- `vern_hand_over` asks the same itself, as `vern_lookup`.
create trigger only_handler_rewrites before update on incident for each row
  when (current_user = 'vern_app') execute function vern_only_handler_rewrites();

create trigger report_stands before update on incident for each row
  when (current_user = 'vern_app') execute function vern_report_stands();
