alter table affected_health enable row level security;
alter table affected_health force row level security;

grant select, insert, update on affected_health to vern_transfer;
grant insert on affected_health to vern_writer;
grant select on affected_health to vern_app;

-- Health: the person, and the handler who follows up; the safety representative only with consent.
create policy read_health on affected_health for select to vern_app using (
  municipality_id = vern_municipality() and (
    person_id = vern_actor()
    or exists (
      select 1 from incident i
      where i.municipality_id = affected_health.municipality_id and i.id = affected_health.incident_id
        and (
          (i.id <> all ((select vern_own_incidents())::uuid[]) and (
            (not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
            or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))))
          or (consent_share_medical and not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);

create policy transfer on affected_health to vern_transfer using (true) with check (true);

create policy with_report on affected_health for insert to vern_writer with check (true);
