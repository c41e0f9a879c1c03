import { describe, expect, test } from 'vitest';
import { CELLS, cellName, done, figuresOf, gateFaults, jobsFor, standing, tables } from '../../../scripts/simulate/cells.ts';
import type { Figures } from '../../../scripts/simulate/cells.ts';
import { facts } from '../../../scripts/simulate/facts.ts';
import { mindIn } from '../../../scripts/simulate/mind.ts';
import { outcomeOf } from '../../../scripts/simulate/pupil.ts';
import { SCHEDULERS } from '../../../scripts/simulate/schedulers.ts';
import { random } from '../../../widgets/maths/random.ts';

const cell = { world: 'ACT-R', minutes: 2, prior: false } as const;

describe('the simulation', () => {
  test('has twelve cells, and the 66 facts of the tables once each', () => {
    expect(new Set(CELLS.map(cellName)).size).toBe(12);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(66);
    expect(facts.filter(({ isEarly }) => isEarly).length).toBe(30);
  });

  test('a pupil of a number fares the same each time', () => {
    for (const name of SCHEDULERS) expect(outcomeOf(name, cell, 3)).toEqual(outcomeOf(name, cell, 3));
    expect(outcomeOf('random', cell, 3)).not.toEqual(outcomeOf('random', cell, 4));
  });

  test('in both worlds what is met again is retrieved more often, and a fact never met is not', () => {
    for (const world of ['ACT-R', 'DSR'] as const) {
      const share = (times: number, after: number) => {
        const kept = Array.from({ length: 300 }, (_, number) => {
          const [fact, mind] = [facts[50]!, mindIn(world, facts, false, random(`${world} ${number}`))];
          for (let day = 0; day < times; day++) mind.meet(fact, day, 0, mind.retrieve(fact, day, 0).retrieved);
          return mind.retrieve(fact, times - 1 + after, 0).retrieved;
        });
        return kept.filter(Boolean).length;
      };
      expect(share(8, 3)).toBeGreaterThan(share(2, 3) + 30);
      expect(share(8, 1)).toBeGreaterThan(share(8, 40) + 30);
      expect(mindIn(world, facts, true, random('')).knows(facts[0]!)).toBe(true);
      expect(mindIn(world, facts, false, random('')).retrieve(facts[0]!, 0, 0).retrieved).toBe(false);
    }
  });

  test('jobs cover every pupil once, and their pieces add up', () => {
    const jobs = jobsFor([cell], 7, 3).filter(({ name }) => name === 'random');
    expect(jobs.map(({ from, pupils }) => [from, pupils])).toEqual([[0, 3], [3, 3], [6, 1]]);
    expect(figuresOf(jobs.map(done))).toEqual(figuresOf([done({ cell, name: 'random', from: 0, pupils: 7 })]));
  });
});

describe('the gate', () => {
  const figures = (ours: Partial<Figures>): readonly Figures[] => SCHEDULERS.map((name, at) => ({ cell, name, fluent: 20 + at, right: 95, recalled: 80, tenths: [], ...(name === 'ours' && ours) }));

  test('is open up to two points behind the better of random and Leitner, and from 90 % right', () => {
    expect(gateFaults(figures({ fluent: 20, right: 90 }))).toEqual([]);
    expect(gateFaults(figures({ fluent: 19.9 }))).toEqual(['ACT-R, 2 min, none: 19.9 % fluent, and the better of random and Leitner has 22.0 %.']);
    expect(gateFaults(figures({ right: 89.9 }))).toEqual(['ACT-R, 2 min, none: 89.9 % right in the first fortnight, less than 90 %.']);
  });

  test('the table has a row for each scheduler, and what stands below says who is ahead', () => {
    expect(tables(figures({})).split('\n').filter((line) => line.startsWith('| ')).length).toBe(SCHEDULERS.length + 2);
    expect(standing(figures({ fluent: 30 }))).toEqual(['ACT-R, 2 min, none: 7.0 points ahead of plain FSRS-6']);
    expect(standing(figures({ fluent: 22 }))).toEqual(['ACT-R, 2 min, none: 1.0 points behind plain FSRS-6']);
  });

  test('is open for a few pupils in the cells of two minutes', () => {
    const jobs = jobsFor(CELLS.filter(({ minutes }) => minutes === 2), 16).filter(({ name }) => name === 'ours' || name === 'random' || name.startsWith('Leitner'));
    expect(gateFaults(figuresOf(jobs.map(done)))).toEqual([]);
  });
});
