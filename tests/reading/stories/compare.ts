import type { Story } from './story.ts';

/** Two or more that are compared: with the difference told or asked for. */
export const compare: readonly Story[] = [
  {
    facts: [['{A} has {a} {x}.', '{a} {x} belong to {A}.', 'There are {a} {x} in the box of {A}.'], ['{B} has {b} {x}.', '{B} owns {b} {x}.', 'There are {b} {x} in the box of {B}.']],
    loose: true,
    beside: ['{C} has {e} {x}.', '{A} also has {e} {y}.', '{B} has {e} {y}, too.', '{A} is {e} years old.'],
    asks: [
      [['How many more {x} does {A} have than {B}?', 'How many fewer {x} does {B} have than {A}?', 'What is the difference between the numbers of {x} of {A} and {B}?', 'By how many {x} does {A} have more than {B}?'], ({ a, b }) => a - b],
      [['How many {x} do {A} and {B} have altogether?', 'How many {x} do {A} and {B} have in total?'], ({ a, b }) => a + b], [['How many {x} does {A} have?'], ({ a }) => a], [['How many {x} does {B} have?'], ({ b }) => b],
      [['How many {x} must {B} get to have as many as {A}?', 'How many more {x} does {B} need to have as many as {A}?'], ({ a, b }) => a - b],
    ],
  },
  {
    facts: [['{A} has {a} {x}.', 'There are {a} {x} in the box of {A}.'], ['{B} has {c} more {x} than {A}.', '{B} has {c} {x} more than {A}.', '{A} has {c} fewer {x} than {B}.', '{B} has {c} more than her.', 'She has {c} fewer than {B}.', 'That is {c} fewer than {B} has.']],
    beside: ['{C} has {e} {x}.', '{B} has {e} {y}.', '{B} is {e} years old.'],
    asks: [[['How many {x} does {B} have?', 'How many {x} are there in the box of {B}?', 'What is the number of {x} that {B} has?'], ({ a, c }) => a + c], [['How many {x} do {A} and {B} have together?', 'How many {x} do the two of them have in all?'], ({ a, c }) => 2 * a + c], [['How many {x} does {A} have?'], ({ a }) => a]],
  },
  {
    facts: [['{A} has {a} {x}.', 'There are {a} {x} in the box of {A}.'], ['{B} has {c} fewer {x} than {A}.', '{A} has {c} more {x} than {B}.', 'She has {c} {x} more than {B}.', 'That is {c} more than {B} has.', '{B} has {c} less than her.']],
    beside: ['{C} has {e} {x}.', '{B} has {e} {y}.'],
    asks: [[['How many {x} does {B} have?', 'How many {x} are there in the box of {B}?'], ({ a, c }) => a - c], [['How many {x} do {A} and {B} have altogether?'], ({ a, c }) => 2 * a - c]],
  },
  {
    facts: [['{B} has {c} more {x} than {A}.', '{A} has {c} fewer {x} than {B}.'], ['{B} has {a} {x}.', 'There are {a} {x} in the box of {B}.', 'He has {a} {x}.'].slice(0, 2)],
    loose: true,
    beside: ['{C} has {e} {x}.', '{A} has {e} {y}.'],
    asks: [[['How many {x} does {A} have?'], ({ a, c }) => a - c], [['How many {x} do they have altogether?'], ({ a, c }) => 2 * a - c], [['How many {x} does {B} have?'], ({ a }) => a]],
  },
  {
    facts: [['{A} is {a} cm tall.', 'The height of {A} is {a} cm.', '{A} measures {a} cm.'], ['{B} is {c} cm taller than {A}.', '{A} is {c} cm shorter than {B}.', '{B} is {c} cm taller.', 'She is {c} cm shorter than {B}.']],
    beside: ['{C} is {e} cm tall.', '{A} weighs {e} kg.', '{B} is {e} years old.'],
    asks: [[['How tall is {B}?', 'What is the height of {B}?', 'How many centimetres tall is {B}?'], ({ a, c }) => a + c], [['How tall is {A}?'], ({ a }) => a]],
  },
  {
    facts: [['A pen costs {b}p.', 'The price of a pen is {b}p.', 'You pay {b}p for a pen.'], ['A ruler costs {a}p.', 'The price of a ruler is {a}p.']],
    loose: true,
    beside: ['A rubber costs {e}p.', 'The shop sold {e} pens.', 'The ruler is {e} cm long.'],
    asks: [[['How much more does the ruler cost than the pen?', 'How much cheaper is the pen than the ruler?', 'What is the difference between the prices of the ruler and the pen?', 'How much less than the ruler does the pen cost?'], ({ a, b }) => a - b], [['How much do a pen and a ruler cost together?', 'How much do you pay for one pen and one ruler?'], ({ a, b }) => a + b], [['How much does the pen cost?'], ({ b }) => b], [['How much do two pens cost?'], ({ b }) => 2 * b]],
  },
  {
    facts: [['{A} scored {a} points in the first game and {b} points in the second game.', 'In the first game {A} scored {a} points, in the second {b}.', '{A} scored {b} points in the second game after she had scored {a} points in the first game.']],
    beside: ['{B} scored {e} points.', 'The first game lasted {e} minutes.', '{A} missed {e} shots.'],
    asks: [[['How many more points did she score in the first game than in the second game?', 'How many fewer points did she score in the second game than in the first?'], ({ a, b }) => a - b], [['How many points did {A} score altogether?', 'How many points did {A} score in the two games?'], ({ a, b }) => a + b], [['How many points did {A} score in the second game?'], ({ b }) => b]],
  },
  {
    facts: [['{A} ran {b} laps and swam {c} laps.', '{A} swam {c} laps and ran {b} laps.', '{A} ran {b} laps. She swam {c} laps.'], ['{B} ran {d} laps.', '{B} ran {d} laps and did not swim.', 'Then {B} ran {d} laps.']],
    asks: [[['How many more laps did {A} run than {B}?', 'How many fewer laps did {B} run than {A}?', 'By how many laps did {A} run further than {B}?'], ({ b, d }) => b - d], [['How many more laps did {A} run than she swam?', 'How many more laps did {A} run than swim?'], ({ b, c }) => b - c], [['How many laps did {A} run and swim altogether?'], ({ b, c }) => b + c], [['How many laps did {A} and {B} run altogether?', 'How many laps did they run in all?'], ({ b, d }) => b + d], [['How many laps did {A} swim?'], ({ c }) => c]],
  },
  {
    facts: [['There are {a} apple trees and {b} pear trees in a garden.', 'A garden has {b} pear trees and {a} apple trees.', 'In a garden {a} apple trees and {b} pear trees grow.'], ['{c} of the apple trees are old.', '{c} apple trees are old.', '']],
    beside: ['The garden has {e} bushes.', 'The trees are {e} years old.', 'Each year {e} visitors come.'],
    asks: [[['How many more apple trees than pear trees are there?', 'How many fewer pear trees are there than apple trees?', 'How many more apple trees are there than pear trees?'], ({ a, b }) => a - b], [['How many apple and pear trees are there altogether?', 'How many trees are there in all?'], ({ a, b }) => a + b]],
  },
  {
    facts: [['{A} has {a} red {x} and {b} blue {x}.', '{A} has {b} blue {x} and {a} red {x}.', 'Of her {x}, {A} has {a} red ones and {b} blue ones.'], ['{B} has {d} red {x}.', '{B} has {d} red {x} and {c} blue {x}.', '{B} owns {c} blue {x} and {d} red {x}.']],
    asks: [[['How many more red {x} does {A} have than {B}?', 'How many fewer red {x} does {B} have than {A}?'], ({ a, d }) => a - d], [['How many more red {x} than blue {x} does {A} have?', 'How many fewer blue {x} than red {x} does {A} have?'], ({ a, b }) => a - b], [['How many red {x} do they have altogether?', 'How many red {x} do {A} and {B} have?'], ({ a, d }) => a + d], [['How many {x} does {A} have?', 'How many {x} does {A} have altogether?'], ({ a, b }) => a + b]],
  },
  {
    facts: [['{A} has {c} times as many {x} as {B}.', '{A} has {c} times the number of {x} that {B} has.'], ['{B} has {d} {x}.', 'There are {d} {x} in the box of {B}.']],
    loose: true,
    beside: ['{C} has {e} {x}.', '{B} has {e} {y}.'],
    asks: [[['How many {x} does {A} have?'], ({ c, d }) => c * d], [['How many {x} do {A} and {B} have altogether?', 'How many {x} do they have in all?'], ({ c, d }) => (c + 1) * d], [['How many more {x} does {A} have than {B}?'], ({ c, d }) => (c - 1) * d], [['How many {x} does {B} have?'], ({ d }) => d]],
  },
  {
    facts: [['{A} is {b} years old.', '{A} has just turned {b}.', 'The age of {A} is {b} years.'], ['{B} is {c} years younger than {A}.', '{A} is {c} years older than {B}.', 'She is {c} years older than {B}.']],
    beside: ['{C} is {e} years old.', '{A} has {e} {x}.'],
    asks: [[['How old is {B}?', 'What is the age of {B}?'], ({ b, c }) => b - c], [['How old will {A} be in {c} years?'], ({ b, c }) => b + c], [['How old was {A} when {B} was born?'], ({ c }) => c], [['How old will {B} be when {A} is 50?'], ({ c }) => 50 - c]],
  },
  {
    facts: [['{A} jumped {a} cm.', 'The jump of {A} was {a} cm long.'], ['{B} jumped {c} cm further than {A}.', '{A} jumped {c} cm less than {B}.', '{B} jumped {c} cm farther.'], ['{C} jumped {d} cm less than {A}.', '{C} jumped {d} cm less than {B}.'].slice(0, 1)],
    beside: ['{B} is {e} cm tall.', 'They had {e} minutes.'],
    asks: [[['How far did {B} jump?'], ({ a, c }) => a + c], [['How far did {C} jump?'], ({ a, d }) => a - d], [['How much further did {B} jump than {C}?'], ({ c, d }) => c + d]],
  },
  {
    facts: [['{A} and {B} have {a} {x} altogether.', 'Together, {A} and {B} have {a} {x}.'], ['{A} has {b} of them.', '{A} has {b} {x}.', '{b} of the {x} belong to {A}.', '{b} of them are hers.'].slice(0, 3)],
    beside: ['{C} has {e} {x}.', '{B} has {e} {y}.'],
    asks: [[['How many {x} does {B} have?', 'How many of the {x} belong to {B}?'], ({ a, b }) => a - b], [['How many more {x} does {B} have than {A}?'], ({ a, b }) => a - 2 * b], [['How many {x} do they have together?'], ({ a }) => a]],
  },
];
