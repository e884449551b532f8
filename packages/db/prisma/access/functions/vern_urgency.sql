-- What burns first among what is due on the same day: the sooner somebody wants to talk, and then the more serious it was.
-- `urgencyOf` in packages/domain says the same of one report; a test compares them.
create function vern_urgency(wish text, severity integer) returns integer language sql immutable parallel safe
  return 3 * case wish when 'now' then 0 when 'today' then 1 when 'no_need' then 3 else 2 end + 3 - severity;
