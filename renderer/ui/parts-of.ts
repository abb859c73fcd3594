/** A list cut into runs of at most `most`, in order. */
export const partsOf = <Each>(list: readonly Each[], most: number): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, part) => list.slice(part * most, (part + 1) * most));
