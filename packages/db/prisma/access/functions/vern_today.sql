-- The calendar day in Norway: roles and places begin and end with a day.
create function vern_today() returns date language sql stable parallel safe
  return (now() at time zone 'Europe/Oslo')::date;
