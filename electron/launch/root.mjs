import { resolve } from 'node:path';

/** The checkout, whatever the working directory. */
export const root = resolve(import.meta.dirname, '../..');
export const inRoot = (...parts) => resolve(root, ...parts);
