alter table session enable row level security;
alter table session force row level security;

grant select, insert, update (ended_at, last_seen_at) on session to vern_app;
grant select, insert, update on session to vern_transfer;
grant select on session to vern_lookup;

create policy lookup on session for select to vern_lookup using (municipality_id = (select vern_municipality()));

create policy own on session to vern_app
  using (municipality_id = vern_municipality() and person_id = vern_actor())
  with check (municipality_id = vern_municipality() and person_id = vern_actor());

create policy transfer on session to vern_transfer using (true) with check (true);
