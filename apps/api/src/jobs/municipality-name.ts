import type { Services } from '../wiring.ts';

/** Who signs a mail. Any actor id will do to read places: they are known to everyone in the municipality. */
export function municipalityName({ organisationOf }: Pick<Services, 'organisationOf'>) {
  return async (municipalityId: string): Promise<string> => {
    const { nodes } = await organisationOf({ municipalityId, actorId: municipalityId });
    return [...nodes.values()].find((node) => node.type === 'municipality')?.name ?? '';
  };
}
