alter table audit_entry enable row level security;
alter table audit_entry force row level security;

grant select, insert on audit_entry to vern_app;
grant select, insert on audit_entry to vern_jobs;
grant select, insert on audit_entry to vern_transfer;

create policy jobs_read on audit_entry for select to vern_jobs using (municipality_id = vern_municipality());

create policy jobs_write on audit_entry for insert to vern_jobs
  with check (municipality_id = vern_municipality() and actor_id is null);

create policy of_what_one_sees on audit_entry as restrictive for insert to vern_app with check (
  vern_is_of_now(at, id) and case
    when incident_id is not null then
      (entity_type <> 'incident' or entity_id = incident_id) and vern_sees(incident_id)
    else entity_type = 'session' and exists (
      select 1 from session s where s.municipality_id = audit_entry.municipality_id and s.id = audit_entry.entity_id)
  end
);

-- The people of the event see who has opened it; so does its handler.
create policy read_entry on audit_entry for select to vern_app using (
  municipality_id = vern_municipality() and (
    incident_id = any ((select vern_own_incidents())::uuid[])
    or exists (
      select 1 from incident i
      where i.municipality_id = audit_entry.municipality_id and i.id = audit_entry.incident_id
        and ((not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
          or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))))
  )
);

create policy transfer on audit_entry to vern_transfer using (true) with check (true);

-- Everyone writes what they themselves did; nobody changes or removes it.
create policy write_entry on audit_entry for insert to vern_app with check (
  municipality_id = vern_municipality() and actor_id is not distinct from vern_actor()
);
