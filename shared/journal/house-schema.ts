import { z } from 'zod';
import type { HouseChange } from '../model/house-change';
import { list, text } from './parts-schema';

const letterhead = z.strictObject({ agency: text, numbering: text, signer: text, copiesTo: list(text) });

/** What the payload of each kind looks like. */
export const housePayloads: { readonly [Kind in HouseChange['kind']]: z.ZodType } = {
  'house.letterhead': z.strictObject({ letterhead }),
};
