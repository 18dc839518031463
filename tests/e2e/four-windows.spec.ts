import { boardPage } from './pages/board-page.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';

test('four windows at once, a cut line, a reload in the middle of a drag, a killed server: all end the same and say so', async ({
  page,
  another,
  ownServer,
  watch,
  request,
}) => {
  test.slow(); // four browsers on two cores, and waits between attempts that grow to fifteen seconds
  watch.allow(/net::ERR_|Failed to load resource/u);
  const made = await request.post(`${ownServer.url}/api/plans`, { data: { title: '四个窗口', sample: 'harbin' } });
  const { id } = (await made.json()) as { readonly id: string };
  const cut = await another();
  const pages = [
    page,
    await (await another()).context.newPage(),
    await cut.context.newPage(),
    await (await another()).context.newPage(),
  ] as const;
  const [first, second, third, fourth] = [
    boardPage(pages[0]),
    boardPage(pages[1]),
    boardPage(pages[2]),
    boardPage(pages[3]),
  ];
  const boards = [first, second, third, fourth];
  await Promise.all(pages.map((each) => each.goto(`${ownServer.url}/plans/${id}/board/${SPORTS}`)));
  await Promise.all(boards.map((board) => expect(board.cards).toBeVisible()));

  await test.step('all edit at once; one of them without a line, one reloads while a card hangs at its pointer', async () => {
    await cut.context.setOffline(true);
    await fourth.pickUp(fourth.card('财务处'));
    await fourth.carryOver(fourth.card('办公室'));
    await Promise.all([
      first.mergeByMenu('人事处', '办公室'),
      second.mergeByMenu('冰雪运动处', '竞技体育处'),
      third.rename('竞技体育处', '竞技和冰雪处'),
      pages[3].reload(),
    ]);
    await expect(pages[2].getByText('离线，1 项待发送')).toBeVisible();
    await expect(fourth.cards).toBeVisible();
    for (const board of [first, second, fourth]) await board.expectOverall(2, 652);
  });

  await test.step('the server is killed; two go on working and it comes back', async () => {
    await ownServer.kill();
    await first.mergeByMenu('财务处', '办公室');
    await fourth.mergeByMenu('青少年体育处', '竞技体育处');
    await expect(page.getByText('离线，1 项待发送')).toBeVisible();
    await ownServer.start();
    await cut.context.setOffline(false);
  });

  await test.step('every queue empties, every window shows the same plan, and the log holds every step once', async () => {
    for (const board of boards) {
      await expect(board.saved).toBeVisible({ timeout: 40_000 });
      await board.expectOverall(4, 652);
      await expect(board.chipIn('办公室', '财务处')).toBeVisible();
      await expect(board.chipIn('竞技和冰雪处', '青少年体育处')).toBeVisible();
    }
    const names = await Promise.all(boards.map((board) => board.cardNames()));
    expect(new Set(names.map((each) => each.join())).size).toBe(1);
    const log = (await (await request.get(`${ownServer.url}/api/plans/${id}/history`)).json()) as {
      readonly entries: readonly { readonly commandId: string }[];
    };
    expect(new Set(log.entries.map(({ commandId }) => commandId)).size).toBe(5);
    expect(log.entries).toHaveLength(5);
    // reloaded, each reads the state that the server proves by its hash
    await Promise.all(pages.map((each) => each.reload()));
    for (const board of boards) await board.expectOverall(4, 652);
  });
});
