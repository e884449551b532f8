alter table measure_origin enable row level security;
alter table measure_origin force row level security;

grant select on measure_origin to vern_app;
grant select, insert, update on measure_origin to vern_transfer;
grant select (measure_id, municipality_id, origin_id, type) on measure_origin to vern_lookup;
grant select (measure_id, municipality_id, origin_id, type) on measure_origin to vern_jobs;
grant insert, select (measure_id, municipality_id, origin_id, retention_class, type), update (retention_class) on measure_origin to vern_writer;

create policy finds_kept on measure_origin for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy jobs on measure_origin for select to vern_jobs using (municipality_id = vern_municipality());

create policy keeps on measure_origin for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

create policy lookup on measure_origin for select to vern_lookup using (municipality_id = vern_municipality());

create policy planned on measure_origin for insert to vern_writer with check (municipality_id = (select vern_municipality()));

-- Nobody learns of a report through a measure: what it came from shows to those who may open that.
create policy read_origin on measure_origin for select to vern_app using (
  municipality_id = vern_municipality() and type = 'incident' and vern_incident_relation(origin_id) <> 0
);

create policy transfer on measure_origin to vern_transfer using (true) with check (true);
