import type { Reason } from '@dachushi/domain/reason.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ReasonChips } from './reason-chips.tsx';

afterEach(cleanup);

function Question({ finish }: { readonly finish: (reasons: readonly Reason[]) => void }) {
  const [chosen, setChosen] = useState<readonly Reason[]>([]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        finish(chosen);
      }}
    >
      <ReasonChips label="合并理由" chosen={chosen} onChange={setChosen} />
      <button type="submit">完成</button>
    </form>
  );
}

test('Enter on a chosen reason finishes the form and keeps the reason', () => {
  const finished: (readonly Reason[])[] = [];
  render(<Question finish={(reasons) => finished.push(reasons)} />);
  const chip = screen.getByRole('button', { name: '职能接近' });
  fireEvent.click(chip);
  const taken = !fireEvent.keyDown(chip, { key: 'Enter' });
  expect(taken).toBe(true); // else the browser presses the chip again
  expect(finished).toEqual([['职能接近']]);
});

test('the space bar is left to the chip', () => {
  render(<Question finish={() => expect.unreachable()} />);
  expect(fireEvent.keyDown(screen.getByRole('button', { name: '任务重叠' }), { key: ' ' })).toBe(true);
});
