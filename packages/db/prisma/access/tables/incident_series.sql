alter table incident_series enable row level security;
alter table incident_series force row level security;

grant select, insert, update on incident_series to vern_transfer;
grant select, insert on incident_series to vern_writer;

create policy begin_series on incident_series for insert to vern_writer
  with check (municipality_id = (select vern_municipality()));

create policy number_series on incident_series for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy transfer on incident_series to vern_transfer using (true) with check (true);
