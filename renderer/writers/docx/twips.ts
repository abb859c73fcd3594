export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

export const twipsOf = (points: number): number => Math.round(points * 20);
