/** Who acts in the log of a bundled sample: nobody who was ever in the room. */
export const SAMPLE_ACTOR = 'sample';
