import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

test('a paragraph with colours and a trace becomes a line that keeps the cause', () => {
  const message =
    'Build failed with 1 error:\n\n\u001b[31m[ERROR] \u001b[0mFailed to write\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>';
  expect(oneLine(new Error(message))).toBe(
    'Build failed with 1 error: [ERROR] Failed to write Caused by: No space left on device (os error 28)',
  );
});

test('what is no error, says nothing or never ends is a line too', () => {
  expect(oneLine('words')).toBe('words');
  expect(oneLine(new Error(''))).toBe('something failed without saying what');
  expect(oneLine(new Error('x'.repeat(9999)))).toHaveLength(501);
});
