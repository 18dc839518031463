import type { Unit } from '@dachushi/domain/structure.ts';
import { UnitTalk } from '../../features/talk/board/unit-talk.tsx';
import { ChainPanel } from './chain-panel.tsx';
import { DutiesPanel } from './duties-panel.tsx';
import { ItemsPanel } from './items-panel.tsx';
import { SeatsAsk } from './seats-ask.tsx';
import { TransferAsk } from './transfer-ask.tsx';

interface AskProps {
  readonly unit: Unit;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

export type LatePartProps =
  | ({ readonly part: 'transfer' | 'seats' } & AskProps)
  | { readonly part: 'duties' | 'items' | 'talk' | 'chain'; readonly unit: Unit };

/** One file for all of them: they are small, used together, and share their words. */
export function LatePart(props: LatePartProps) {
  switch (props.part) {
    case 'transfer':
      return <TransferAsk {...props} />;
    case 'seats':
      return <SeatsAsk {...props} />;
    case 'duties':
      return <DutiesPanel unit={props.unit} key={props.unit.id} />;
    case 'items':
      return <ItemsPanel unit={props.unit} key={props.unit.id} />;
    case 'talk':
      return <UnitTalk unit={props.unit} key={props.unit.id} />;
    case 'chain':
      return <ChainPanel unit={props.unit} />;
  }
}
