import { LiveRegion } from '../components/live-region.tsx';
import { ToastRegion } from '../components/toast-region.tsx';
import { TooltipLayer } from '../components/tooltip-layer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Routes } from './routes.tsx';

export function App() {
  return (
    <ErrorBoundary>
      <Routes />
      <ToastRegion />
      <TooltipLayer />
      <LiveRegion />
    </ErrorBoundary>
  );
}
