// A page for looking at the parts in all their states; never part of the build.
import '../src/styles/tokens.css';
import '../src/styles/scale.css';
import '../src/styles/base.css';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TopBar } from '../src/app/top-bar.tsx';
import { startPreferences } from '../src/app/start-preferences.ts';
import { BandBar } from '../src/components/band-bar.tsx';
import { BottomSheet } from '../src/components/bottom-sheet.tsx';
import { Button } from '../src/components/button.tsx';
import { Checkbox } from '../src/components/checkbox.tsx';
import { Chip } from '../src/components/chip.tsx';
import { CountPair } from '../src/components/count-pair.tsx';
import { Dialog } from '../src/components/dialog.tsx';
import { EmptyState } from '../src/components/empty-state.tsx';
import { ErrorState } from '../src/components/error-state.tsx';
import { Fraction } from '../src/components/fraction.tsx';
import { IconButton } from '../src/components/icon-button.tsx';
import { Icon } from '../src/components/icon.tsx';
import { DRAWINGS } from '../src/components/icons/drawings.ts';
import type { IconName } from '../src/components/icons/drawings.ts';
import { IntegerLadder } from '../src/components/integer-ladder.tsx';
import { KeyCap } from '../src/components/key-cap.tsx';
import { KindTile } from '../src/components/kind-tile.tsx';
import { LoadingBars } from '../src/components/loading-bars.tsx';
import { Menu } from '../src/components/menu.tsx';
import { Popover } from '../src/components/popover.tsx';
import { RatioValue } from '../src/components/ratio-value.tsx';
import { SaveState } from '../src/components/save-state.tsx';
import { SearchField } from '../src/components/search-field.tsx';
import { SegmentedControl } from '../src/components/segmented-control.tsx';
import { Select } from '../src/components/select.tsx';
import { StatusChip } from '../src/components/status-chip.tsx';
import { StatusGlyph } from '../src/components/status-glyph.tsx';
import { Tabs } from '../src/components/tabs.tsx';
import { Tag } from '../src/components/tag.tsx';
import { TextField } from '../src/components/text-field.tsx';
import { showToast } from '../src/components/toast-store.ts';
import { ToastRegion } from '../src/components/toast-region.tsx';
import { TooltipLayer } from '../src/components/tooltip-layer.tsx';

const target = { ratio: 3000, band: 500 };
const STATUSES = ['below', 'within', 'above', 'exempt', 'infeasible'] as const;
const KINDS = ['综合管理', '业务', '监管', '审批', '机关党委', '纪检监察', '离退休'] as const;

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section style={{ marginTop: 24 }}>
      <h2
        style={{ font: 'var(--type-panel)', borderBottom: '1px solid var(--line)', paddingBottom: 6, marginBottom: 12 }}
      >
        {title}
      </h2>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'center' }}>{children}</div>
    </section>
  );
}

function Gallery() {
  const [text, setText] = useState('输入');
  const [search, setSearch] = useState('');
  const [view, setView] = useState<'cards' | 'table'>('cards');
  const [tab, setTab] = useState<'a' | 'b' | 'c'>('a');
  const [on, setOn] = useState(true);
  const [choice, setChoice] = useState<'all' | 'below'>('all');
  const [percent, setPercent] = useState('22.73');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<'menu' | 'popover' | 'dialog' | 'sheet' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <TopBar
        title="市直部门大处室改革方案（示意）"
        saveState={<SaveState state="saved" count={0} />}
        tabs={[
          { href: '/gallery/', name: '工作台', current: true, keep: 1 },
          { href: '/r', name: '比例', current: false, keep: 1 },
          { href: '/c', name: '机构图', current: false, keep: 1, count: 58 },
        ]}
        search={<SearchField label="搜索部门、处室、操作" keys="Ctrl K" value={search} onChange={setSearch} />}
        undoRedo={
          <>
            <IconButton icon="undo" label="撤回" shortcut="Ctrl Z" />
            <IconButton icon="redo" label="恢复" disabled />
          </>
        }
      />
      <main style={{ padding: '0 40px 80px' }}>
        <Section title="按钮与输入">
          <Button look="primary">主要</Button>
          <Button look="primary" disabled>
            不可用
          </Button>
          <Button>次要</Button>
          <Button look="quiet">文字</Button>
          <Button look="danger">删除方案</Button>
          <Button size={28} icon="merge" after={<KeyCap keys="M" />}>
            合并到…
          </Button>
          <Button look="primary" after={<KeyCap keys="Enter" />}>
            完成
          </Button>
          <Button look="primary" size={40}>
            打开示例
          </Button>
          <Button look="primary" size={48} icon="merge">
            合并到…
          </Button>
          <IconButton icon="fit" label="适合窗口" look="secondary" />
          <IconButton icon="hand" label="移动画布" pressed />
          <TextField label="名称" value={text} onChange={setText} />
          <TextField label="编制" value="12.5" onChange={() => {}} error="请填整数，单位为名" unit="名" />
          <SearchField label="名称、拼音或首字母" keys="/" value={search} onChange={setSearch} />
          <Select
            label="区间"
            quietLabel
            options={[
              { value: 'all', label: '全部 45' },
              { value: 'below', label: '低于区间 6' },
            ]}
            value={choice}
            onChange={setChoice}
          />
          <Checkbox checked={on} onChange={setOn}>
            显示改革前
          </Checkbox>
          <Checkbox checked={false} mixed onChange={() => {}}>
            部分
          </Checkbox>
          <SegmentedControl
            label="视图"
            options={[
              { value: 'cards', label: '卡片', icon: 'cards' },
              { value: 'table', label: '表格', icon: 'table' },
            ]}
            value={view}
            onChange={setView}
          />
          <Chip on={on} checkable onClick={() => setOn(!on)}>
            任务重叠
          </Chip>
          <Chip on={!on} onClick={() => setOn(!on)}>
            区间外 6
          </Chip>
          <Tag tone="accent" icon="merge">
            合并 2
          </Tag>
          <Tag tone="bare">保留</Tag>
          <Tag icon="approval" small>
            审批 2
          </Tag>
          <Tag icon="supervision" small whole="监管 4 项">
            4
          </Tag>
          <Tag tone="dashed" icon="locked">
            受保护
          </Tag>
          <Tag tone="error" icon="approval" small>
            审批 1
          </Tag>
        </Section>
        <Section title="比例状态与整数步">
          {STATUSES.map((status) => (
            <StatusChip key={status} status={status} />
          ))}
          <StatusChip status="below">还差 1 个</StatusChip>
          {STATUSES.map((status) => (
            <StatusGlyph key={status} status={status} />
          ))}
          <IntegerLadder before={22} removed={7} target={target} status="within" />
          <IntegerLadder before={22} removed={5} preview={6} target={target} status="below" />
          <IntegerLadder before={7} removed={2} target={target} status="within" />
          <IntegerLadder before={5} removed={1} target={target} status="infeasible" />
          <IntegerLadder before={35} removed={14} target={target} status="above" />
          <IntegerLadder before={60} removed={0} target={target} status="below" />
        </Section>
        <Section title="数字的图">
          <RatioValue percent={percent} />
          <Button onClick={() => setPercent(percent === '22.73' ? '27.27' : '22.73')}>滚动</Button>
          <Fraction numerator={155} denominator={652} />
          <Fraction numerator="1068.91%" denominator={38} />
          <CountPair before={22} after={15} size="hero" />
          <CountPair before={652} after={497} />
          <BandBar removed={155} before={652} target={target} status="below" />
          <BandBar removed={7} before={22} target={target} status="within" showTarget />
          <BandBar removed={14} before={35} target={target} status="above" width={104} height={12} />
          <BandBar removed={6} before={22} now={{ removed: 5, before: 22 }} target={target} status="within" />
          <BandBar removed={0} before={22} target={target} status="exempt" />
          <BandBar removed={1} before={5} target={target} status="infeasible" />
          {KINDS.map((kind) => (
            <KindTile key={kind} kind={kind} />
          ))}
        </Section>
        <Section title="保存状态">
          <SaveState state="saved" count={0} />
          <SaveState state="saving" count={2} />
          <SaveState state="offline" count={3} />
          <SaveState state="attention" count={1} onOpen={() => {}} />
        </Section>
        <Section title="图标">
          {(Object.keys(DRAWINGS) as IconName[]).map((name) => (
            <span
              key={name}
              style={{
                display: 'grid',
                justifyItems: 'center',
                width: 76,
                gap: 4,
                font: 'var(--type-small)',
                color: 'var(--text-2)',
              }}
            >
              <Icon name={name} size={24} />
              {name}
            </span>
          ))}
        </Section>
        <Section title="空、错、读取、层">
          <div
            style={{ width: 300, background: 'var(--surface)', border: '1px solid var(--line-2)', borderRadius: 10 }}
          >
            <EmptyState
              icon="check"
              title="没有待处理的发现"
              text="14 条规则已全部核查。再有改动会即时重算。"
              action={<Button>查看已通过的规则</Button>}
            />
          </div>
          <div
            style={{ width: 300, background: 'var(--surface)', border: '1px solid var(--line-2)', borderRadius: 10 }}
          >
            <ErrorState title="没有打开方案" text="服务器没有回答。检查网络后重试。" action={<Button>重试</Button>} />
          </div>
          <div
            style={{ width: 240, background: 'var(--surface)', border: '1px solid var(--line-2)', borderRadius: 10 }}
          >
            <LoadingBars label="读取中" />
          </div>
          <div style={{ width: 300, background: 'var(--surface)' }}>
            <Tabs
              label="概览"
              tabs={[
                { id: 'a', label: '概览' },
                { id: 'b', label: '职责', count: 3 },
                { id: 'c', label: '历史' },
              ]}
              current={tab}
              onChange={setTab}
            >
              <p style={{ padding: 16 }}>{tab}</p>
            </Tabs>
          </div>
          {(['menu', 'popover', 'dialog', 'sheet'] as const).map((kind) => (
            <Button
              key={kind}
              id={kind}
              onClick={(event) => {
                setAnchor(event.currentTarget);
                setOpen(open === kind ? null : kind);
              }}
            >
              {kind}
            </Button>
          ))}
          <Button
            id="toast"
            onClick={() => {
              showToast({
                kind: 'note',
                icon: 'merge',
                title: '已并入“工程质量安全监管处”',
                detail: '市建委 17 → 16 个，27.27%（6/22），进入区间',
                action: { label: '撤回', keys: 'Ctrl Z', run: () => {} },
              });
              showToast({
                kind: 'error',
                title: '没有合并：部门已锁定',
                detail: '李四于 14:20 锁定了市财政局。可请主持人解锁，或先搁置',
                action: { label: '查看', run: () => {} },
              });
            }}
          >
            toast
          </Button>
        </Section>
        {open === 'menu' && anchor && (
          <Menu
            anchor={anchor}
            label="操作"
            onClose={close}
            entries={[
              { id: 'm', label: '合并到…', icon: 'merge', keys: 'M', run: () => {} },
              { id: 'r', label: '更名', icon: 'rename', keys: 'F2', run: () => {} },
              { id: 's', label: '拆出', icon: 'split', run: () => {}, refusal: '只有一个处室，没有可拆出的' },
              { id: 'a', label: '撤销机构', icon: 'abolished', run: () => {}, danger: true, startsGroup: true },
            ]}
          />
        )}
        {open === 'popover' && anchor && (
          <Popover anchor={anchor} label="合并后的名称" width={336} onClose={close}>
            <div style={{ padding: 16, display: 'grid', gap: 12 }}>
              <TextField
                label="合并后的名称"
                value={text}
                onChange={setText}
                data-autofocus=""
                hint="按职责拟名，可改"
              />
              <Select
                label="类别"
                options={[
                  { value: 'all', label: '业务' },
                  { value: 'below', label: '监管' },
                ]}
                value={choice}
                onChange={setChoice}
              />
              <Button look="primary" onClick={close}>
                完成
              </Button>
            </div>
          </Popover>
        )}
        {open === 'dialog' && (
          <Dialog
            title="导出机构图"
            onClose={close}
            actions={
              <>
                <Button onClick={close}>取消</Button>
                <Button look="primary" onClick={close}>
                  导出
                </Button>
              </>
            }
          >
            <TextField label="标题" value={text} onChange={setText} />
            <Select
              label="范围"
              options={[
                { value: 'all', label: '全部部门' },
                { value: 'below', label: '当前部门' },
              ]}
              value={choice}
              onChange={setChoice}
            />
          </Dialog>
        )}
        {open === 'sheet' && (
          <BottomSheet title="合并到…" scrim={false} onClose={close}>
            <p>工程质量安全处</p>
          </BottomSheet>
        )}
      </main>
      <ToastRegion />
      <TooltipLayer />
    </>
  );
}

startPreferences({
  root: document.documentElement,
  storage: () => localStorage,
  systemIsDark: matchMedia('(prefers-color-scheme: dark)'),
});
const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
