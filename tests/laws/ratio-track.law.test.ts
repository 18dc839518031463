import { assess } from '@dachushi/domain/assess.ts';
import { trackRatios } from '@dachushi/domain/ratios/ratio-track.ts';
import type { RatioTrack } from '@dachushi/domain/ratios/ratio-track.ts';
import { acceptedOf, anySession, startOf } from '@dachushi/domain/testing/arbitraries.ts';
import { expect } from 'vitest';
import { law } from './law.ts';

law('law 8: ratios followed step by step are those of the assessment', anySession(), (session) => {
  let track: RatioTrack = trackRatios(startOf(session));
  for (const { after } of acceptedOf(session)) {
    track = trackRatios(after, track);
    const { overall, inScope, departmentMean } = assess(after);
    expect(track.ratios).toEqual({ overall, inScope, departmentMean });
  }
});
