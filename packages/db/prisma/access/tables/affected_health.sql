alter table affected_health enable row level security;
alter table affected_health force row level security;

grant select, insert, update on affected_health to vern_transfer;
grant select, insert, update (consent_share_medical, first_aid_given, injured_body_parts, injury_kind, saw_doctor) on affected_health to vern_writer;
grant select on affected_health to vern_app;

-- Health: the person, and the handler who follows up; the safety representative only with consent.
create policy read_health on affected_health for select to vern_app using (
  municipality_id = vern_municipality() and (
    person_id = vern_actor()
    or vern_handles(incident_id)
    or (consent_share_medical and vern_represents(incident_id))
  )
);

create policy transfer on affected_health to vern_transfer using (true) with check (true);

create policy finds_told on affected_health for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy tells on affected_health for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

create policy with_report on affected_health for insert to vern_writer with check (true);
