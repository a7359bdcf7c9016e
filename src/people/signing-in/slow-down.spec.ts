import { delayAt, delayFor } from './slow-down.js';

describe('slowing', () => {
  it('leaves a training room alone at first, then slows it a little, and never refuses it', () => {
    expect([0, 10, 11, 20, 1000].map(delayAt)).toEqual([0, 0, 100, 1000, 3000]);
  });

  it('doubles for an account that is tried from unknown devices', () => {
    expect([1, 5, 6, 7, 8, 11, 1000].map(delayFor)).toEqual([0, 0, 250, 500, 1000, 8000, 8000]);
  });
});
