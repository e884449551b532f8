// People of the demo municipality.

/** Works at a school. */
export const EMPLOYEE = 'Ida Blåklokke';

/** Works there too. */
export const COLLEAGUE = 'Jonas Fjellrev';

/** Leads that school. */
export const LEADER = 'Tor Granbar';

/** Is in the steering group, and works at no unit. */
export const STEERING = 'Kari Kystlinje';
