import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ErrorBoundary } from './error-boundary.tsx';
import { preferencesStore } from './preferences-store.ts';
import { Routes } from './routes.tsx';
import { ThemeButton } from './theme-button.tsx';

beforeEach(() => preferencesStore.setState(preferencesStore.getInitialState(), true));
afterEach(cleanup);

it('an unknown address says so and leads to all plans', () => {
  const { hook, history } = memoryLocation({ path: '/nowhere', record: true });
  render(
    <Router hook={hook}>
      <Routes />
    </Router>,
  );
  expect(screen.getByRole('heading', { name: '没有这个页面' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '回到全部方案' }));
  expect(history.at(-1)).toBe('/');
});

it('the whole page follows the language at once', () => {
  const { hook } = memoryLocation({ path: '/nowhere' });
  render(
    <Router hook={hook}>
      <Routes />
    </Router>,
  );
  fireEvent.click(screen.getByRole('button', { name: /Switch to English/ }));
  expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /切换到中文/ }));
  expect(screen.getByRole('heading', { name: '没有这个页面' })).toBeTruthy();
});

it('the theme button goes round system, light and dark and names the one that holds', () => {
  render(<ThemeButton />);
  const button = screen.getByRole('button');
  const names = [1, 2, 3].map(() => {
    fireEvent.click(button);
    return button.getAttribute('aria-label');
  });
  expect(names).toEqual(['主题：浅色', '主题：深色', '主题：跟随系统']);
});

it('a fault becomes a page that says what to do, with the detail folded away', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports the fault there as well
  function Faulty(): never {
    throw new Error('boom');
  }
  render(
    <ErrorBoundary>
      <Faulty />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('heading', { name: '页面出错了' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
  expect(screen.getByText(/boom/).closest('details')?.open).toBe(false);
});
