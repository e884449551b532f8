alter table comparison_total enable row level security;
alter table comparison_total force row level security;

grant select, insert, update on comparison_total to vern_jobs;
grant select, insert, update on comparison_total to vern_transfer;
grant select on comparison_total to vern_app;

create policy jobs on comparison_total to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy read_comparison on comparison_total for select to vern_app using (municipality_id = vern_municipality());

create policy transfer on comparison_total to vern_transfer using (true) with check (true);
