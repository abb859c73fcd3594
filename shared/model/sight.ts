export const sights = ['scan', 'original', 'certified-copy'] as const;

/** What a reviewer held in hand of a paper: only the scan, the original, or a certified copy (核证复印件). Signatures and seals can be verified on paper only. */
export type Sight = (typeof sights)[number];
