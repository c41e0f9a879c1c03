import type { Story } from './story.ts';

/** Parts and wholes: kinds, places, owners, some of which are asked for. */
export const parts: readonly Story[] = [
  {
    facts: [['There are {a} girls and {b} boys in a choir.', 'A choir has {b} boys and {a} girls.', 'A choir consists of {a} girls and {b} boys.'], ['', '', '{c} girls are ill.', '{c} of the girls play the piano.']],
    beside: ['The choir sang {e} songs.', 'There are {e} chairs in the room.', 'An orchestra has {e} members.', '{e} parents came to listen.'],
    asks: [[['How many children are in the choir?', 'How many children are there in the choir altogether?', 'How many boys and girls are in the choir?'], ({ a, b }) => a + b], [['How many more girls than boys are there?', 'How many more girls than boys are in the choir?'], ({ a, b }) => a - b], [['How many boys are in the choir?'], ({ b }) => b]],
  },
  {
    facts: [['There are {a} children in a choir.', 'A choir has {a} children.', 'In a choir there are {a} children.'], ['{b} of them are boys.', '{b} of the children are boys.', 'Of these, {b} are boys.', '{b} are boys and the rest are girls.']],
    beside: ['The choir sang {e} songs.', 'There are {e} chairs in the room.', '{e} parents came to listen.'],
    asks: [[['How many are girls?', 'How many girls are in the choir?', 'How many of the children are girls?', 'How many of them are not boys?'], ({ a, b }) => a - b], [['How many children are in the choir?'], ({ a }) => a], [['How many more girls than boys are there?'], ({ a, b }) => a - 2 * b]],
  },
  {
    facts: [['{A} has {b} red {x}, {d} blue {x} and {c} green {x}.', '{A} has {d} blue, {c} green and {b} red {x}.', 'There are {b} red {x}, {c} green {x} and {d} blue {x} in the box of {A}.']],
    beside: ['She also has {e} {y}.', '{B} has {e} {x}.', 'The box is {e} cm long.'],
    asks: [[['How many {x} does {A} have?', 'How many {x} does {A} have altogether?', 'How many {x} are in the box?'], ({ b, c, d }) => b + c + d], [['How many red and blue {x} does {A} have?', 'How many of the {x} are red or blue?', 'How many {x} are not green?', 'How many {x} does {A} have that are not green?'], ({ b, d }) => b + d], [['How many more red {x} than blue {x} are there?'], ({ b, d }) => b - d], [['How many green {x} are there?'], ({ c }) => c], [['How many more red {x} than green {x} does she have?'], ({ b, c }) => b - c]],
  },
  {
    facts: [['{A} had {b} {x} and {d} {y}.', '{A} had {d} {y} and {b} {x}.', 'There were {d} {y} and {b} {x} in the bag of {A}.'], ['She gave {c} {x} to {B}.', '{B} took {c} of the {x}.', 'She gave away {c} {x}.', '{c} {x} were sold.']],
    beside: ['{C} had {e} {x}.', 'She also had {e} {z}.'],
    asks: [[['How many {x} does {A} have now?', 'How many {x} are left?', 'How many {x} does {A} have left?'], ({ b, c }) => b - c], [['How many {y} does {A} have now?', 'How many {y} does she have?'], ({ d }) => d], [['How many {x} and {y} does {A} have now?', 'How many {x} and {y} does {A} have left altogether?'], ({ b, c, d }) => b - c + d], [['How many more {x} than {y} did {A} have at first?'], ({ b, d }) => b - d]],
  },
  {
    facts: [['{A} had {a} {x} and {b} {y}.', 'There were {a} {x} and {b} {y} in the shop of {A}.'], ['After she sold some, she had {d} {x} and {c} {y} left.', 'She sold some of both. Now {d} {x} and {c} {y} are left.', 'She sold some and now has {c} {y} and {d} {x}.']],
    asks: [[['How many {x} did she sell?', 'How many {x} were sold?', 'How many fewer {x} does she have now than before?'], ({ a, d }) => a - d], [['How many {y} did {A} sell?', 'How many {y} were sold?'], ({ b, c }) => b - c], [['How many more {x} than {y} did she have at first?'], ({ a, b }) => a - b], [['How many more {x} than {y} does she have now?'], ({ c, d }) => d - c], [['How many {x} does {A} have left?'], ({ d }) => d]],
  },
  {
    facts: [['On Monday {A} sold {b} tickets.', '{A} sold {b} tickets on Monday.'], ['On Tuesday she sold {d} tickets.', 'She sold {d} tickets on Tuesday.'], ['On Friday she sold {c}.', 'She sold {c} tickets on Friday.', 'On Friday she gave away {c} tickets.'].slice(0, 2)],
    beside: ['{B} sold {e} tickets on Monday.', 'A ticket cost £{e}.', 'The hall has {e} seats.'],
    asks: [[['How many tickets did {A} sell altogether?', 'How many tickets did {A} sell on the three days?', 'How many tickets did {A} sell in all?'], ({ b, c, d }) => b + c + d], [['How many tickets did {A} sell on Monday and Tuesday?', 'How many tickets did {A} sell before Friday?'], ({ b, d }) => b + d], [['How many more tickets did {A} sell on Monday than on Tuesday?'], ({ b, d }) => b - d], [['How many fewer tickets did {A} sell on Friday than on Monday?'], ({ b, c }) => b - c], [['How many tickets did {A} sell on Tuesday?'], ({ d }) => d]],
  },
  {
    facts: [['{A} sold {a} tickets.', '{A} sold {a} tickets in two days.', '{a} tickets were sold by {A}.'], ['She sold {b} of them on Monday.', '{b} tickets were sold on Monday.', 'On Monday she sold {b} tickets.', '{b} of these were sold on Monday.']],
    beside: ['{B} sold {e} tickets.', 'A ticket cost £{e}.'],
    asks: [[['How many tickets did {A} sell on Tuesday?', 'How many tickets were not sold on Monday?', 'How many of the tickets did she sell on Tuesday?'], ({ a, b }) => a - b]],
  },
  {
    facts: [['{A} ate {c} nuts in the morning.', 'In the morning {A} ate {c} nuts.', '{A} ate {c} nuts at breakfast.'], ['She ate {d} nuts in the evening.', 'In the evening she ate {d} nuts.', 'She ate {d} more in the evening.'], ['', '', 'There were {a} nuts in the bag.', 'The bag had {a} nuts in it.'].slice(0, 2)],
    beside: ['{B} ate {e} nuts.', 'She ate {e} raisins, too.', 'Dinner took {e} minutes.'],
    asks: [[['How many nuts did {A} eat altogether?', 'How many nuts did {A} eat that day?', 'How many nuts did {A} eat?'], ({ c, d }) => c + d], [['How many more nuts did {A} eat in the evening than in the morning?'], ({ c, d }) => d - c], [['How many nuts did {A} eat in the evening?'], ({ d }) => d]],
  },
  {
    facts: [['{A} baked {a} muffins and {b} pies.', '{A} baked {b} pies and {a} muffins.', '{a} muffins and {b} pies were baked by {A}.'], ['She sold {d} muffins and {c} pies.', 'She sold {c} pies and {d} muffins.', '{d} muffins and {c} pies were eaten.']],
    beside: ['{B} baked {e} muffins.', 'The oven is {e} years old.'],
    asks: [[['How many muffins are left?', 'How many muffins does {A} have left?', 'How many muffins does {A} still have?'], ({ a, d }) => a - d], [['How many pies are left?', 'How many pies does {A} still have?'], ({ b, c }) => b - c], [['How many more muffins than pies did {A} bake?', 'How many more muffins than pies did she make?'], ({ a, b }) => a - b], [['How many muffins and pies did {A} bake altogether?'], ({ a, b }) => a + b], [['How many muffins and pies are left altogether?'], ({ a, b, c, d }) => a + b - c - d]],
  },
  {
    facts: [['There are {a} books on a shelf.', 'A shelf holds {a} books.', '{a} books stand on a shelf.'], ['{b} of them are novels and {d} are about animals.', '{d} books are about animals and {b} are novels.', 'Of these, {b} are novels and {d} are about animals.'], ['The others are about space.', 'The rest are about space.', 'All the others are about space.']],
    beside: ['The shelf is {e} cm wide.', 'There are {e} books on the table.', '{A} has read {e} books.'],
    asks: [[['How many books are about space?', 'How many of the books are about space?', 'How many are about space?'], ({ a, b, d }) => a - b - d], [['How many books are novels or about animals?'], ({ b, d }) => b + d], [['How many books are on the shelf?'], ({ a }) => a]],
  },
  {
    facts: [['{a} people went to the zoo.', 'The zoo had {a} visitors.'], ['{b} people who went to the zoo were children.', '{b} of the visitors were children.', 'Of the visitors {b} were children.', '{b} of them were children.']],
    beside: ['{e} people went to the museum.', 'The zoo has {e} monkeys.', 'A ticket costs £{e}.'],
    asks: [[['How many of them were adults?', 'How many adults went to the zoo?', 'How many visitors were not children?'], ({ a, b }) => a - b], [['How many people went to the zoo?', 'How many people went to the zoo altogether?'], ({ a }) => a]],
  },
  {
    facts: [['{A} drove {b} km to the coast and {d} km to a castle.', 'On her trip {A} drove {b} km to the coast, then {d} km to a castle.', '{A} drove {b} km to the coast. From there it was {d} km to a castle.']],
    beside: ['The trip took {e} minutes.', '{B} drove {e} km.', 'The castle is {e} m high.'],
    asks: [[['How far did {A} drive altogether?', 'How many kilometres did {A} drive in all?', 'How far did {A} drive?'], ({ b, d }) => b + d], [['How much further was the way to the coast than the way to the castle?', 'How many kilometres longer is the way to the coast than to the castle?'], ({ b, d }) => b - d]],
  },
  {
    facts: [['A jug holds {b} cups of juice and a bottle holds {d} cups of juice.', 'A bottle holds {d} cups of juice. A jug holds {b} cups of juice.'], ['', '{c} cups were drunk.'].slice(0, 1)],
    beside: ['A glass holds {e} ml.', 'The juice cost £{e}.'],
    asks: [[['How many more cups does the jug hold than the bottle?', 'How many cups less does the bottle hold than the jug?'], ({ b, d }) => b - d], [['How many cups do the jug and the bottle hold together?'], ({ b, d }) => b + d]],
  },
  {
    facts: [['A recipe needs {d} cups of flour and {c} cups of sugar.', 'For a cake you need {c} cups of sugar and {d} cups of flour.', 'The recipe calls for {d} cups of flour and {c} cups of sugar.'], ['{A} has already put in 3 cups of flour.', '{A} put in 3 cups of flour so far.', '3 cups of flour were already put in.']],
    beside: ['The oven must be on for {e} minutes.', 'It also needs {e} g of salt.'],
    asks: [[['How many more cups of flour does she need to add?', 'How many cups of flour must she still put in?', 'How many more cups of flour are needed?'], ({ d }) => d - 3], [['How many more cups of flour than cups of sugar does the recipe need?', 'How many more cups of flour than sugar are needed for the cake?'], ({ c, d }) => d - c]],
  },
];
