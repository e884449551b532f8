-- Who has a report to follow up for those who handle it. Whoever gives one back loses it from their sight, and nobody may write a
-- row they cannot see: this function does that one thing. Whoever handles it, and was not given it, gives it to somebody whom
-- `delegatesOf` in packages/domain allows; whoever handles it in either way brings it back.
create function vern_give(of_incident uuid, to_person uuid) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
  update incident i
  set delegate_id = to_person
  where municipality_id = vern_municipality() and id = of_incident
    and case
      when to_person is null then vern_handles(id)
      else vern_incident_relation(id) & (2 + 32) = 2
        and vern_helps_at(to_person, handler_node_id)
        and not exists (
          select 1 from incident_identity own
          where own.municipality_id = i.municipality_id and own.incident_id = i.id and own.person_id = to_person)
        -- Of a report about a leader nobody learns who leads at the unit or in a part of it.
        and not (about_leader and vern_leads_at(to_person, unit_id))
      end
  returning true
$$;

alter function vern_give owner to vern_lookup;
revoke all on function vern_give from public;
grant execute on function vern_give to vern_app;
