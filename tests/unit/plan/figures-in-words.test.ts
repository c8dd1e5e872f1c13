import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/plan/figures-in-words.ts';

test.each([
  ['Support is lowest for Prevent (76%) and Fraud (81%)', [76, 81]],
  ['Of 1,250 people, 0.6 % answered', [1250, 0.6]],
  ['£16.1 million and £1,234,567.50', [16.1, 1_234_567.5]],
  ['In 2019/20, and in 2021-24', [2019, 20, 2021, 24]],
  ['It fell by −12.5 per cent, or -3', [12.5, 3]],
  ['Questions 1, 2 and 3. There were 330.', [1, 2, 3, 330]],
  ['65+ and 45–54', [65, 45, 54]],
  ['Not a thousand: 1,25 and 1,2500', [1, 25, 1, 2500]],
  ['Half of them, or three quarters', []],
])('the numbers of “%s”', (text, numbers) => {
  expect(figuresIn(text)).toEqual(numbers);
});
