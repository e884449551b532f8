-- Whatever was assessed, handled or closed before talks were written down (20261129120500) says nothing of whether one was
-- held. It is not called undone now: nobody could answer for it, and the lists would be full of promises that were kept. A
-- report that was new or only received stays with its duty. Which they are is seen by the rules that worked out what is due.
alter table incident add column talk_unknown boolean not null default false;

alter table incident no force row level security;
update incident set talk_unknown = true
where due_rules_version = 1 and talked_on is null
  and (status in ('in_progress', 'closed') or severity_assessed is not null);
alter table incident force row level security;
