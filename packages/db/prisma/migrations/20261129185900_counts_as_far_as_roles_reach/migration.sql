-- Counts are read by those whose roles reach over several places, and by them alone. At a single unit a number of the day
-- is a report, and whoever worked there could read of one about its leader: that it came, how serious it was, and its id.
drop policy read_delta on incident_count_delta;
create policy read_delta on incident_count_delta for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));
drop policy read_daily on incident_count_daily;
create policy read_daily on incident_count_daily for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));
drop policy read_answer on first_answer;
create policy read_answer on first_answer for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));
