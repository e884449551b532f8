/** In whose name the store is asked. It derives what may be seen from these two, by itself. */
export type ActorScope = { readonly municipalityId: string; readonly actorId: string };
