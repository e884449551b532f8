alter table first_answer enable row level security;
alter table first_answer force row level security;

grant select, insert on first_answer to vern_app;
grant select, insert, update on first_answer to vern_transfer;

create policy of_what_one_sees on first_answer as restrictive for insert to vern_app with check (
  exists (
    select 1 from incident i
    where i.municipality_id = first_answer.municipality_id and i.id = first_answer.incident_id
      and i.unit_id = first_answer.unit_id and not vern_is_own(i.id))
);

create policy read_answer on first_answer for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));

create policy transfer on first_answer to vern_transfer using (true) with check (true);

create policy write_answer on first_answer for insert to vern_app with check (municipality_id = vern_municipality());
