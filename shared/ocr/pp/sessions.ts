/** What a network gives back: `data` in row-major order of `dims`. */
export type Tensor = { readonly data: Float32Array; readonly dims: readonly number[] };

/** One network: input `[count, 3, height, width]`, blue, green, red. Hosts provide it over their build of onnxruntime. */
export type Network = (input: Tensor) => Promise<Tensor>;

/** The three networks of PP-OCR and the characters that the recogniser knows, in its order. */
export type PpNetworks = {
  readonly detect: Network;
  readonly recognise: Network;
  /** Tells strips that stand on their head. */
  readonly classify: Network;
  readonly keys: readonly string[];
};

/** `ppocr_keys_v1.txt` → characters by class: 0 is "no character", the last is the space. */
export const keysFrom = (file: string): readonly string[] => [
  '',
  ...file.replace(/\r/g, '').replace(/\n$/, '').split('\n'),
  ' ',
];
