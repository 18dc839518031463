import { Component } from 'react';
import type { ReactNode } from 'react';
import { BrokenPage } from './broken-page.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failure: unknown;
  readonly failed: boolean;
}

/** A fault on one page becomes a page that says what to do, never a white screen. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, failure: null };

  static getDerivedStateFromError(failure: unknown): State {
    return { failed: true, failure };
  }

  override render(): ReactNode {
    return this.state.failed ? <BrokenPage failure={this.state.failure} /> : this.props.children;
  }
}
