import type { Story } from './story.ts';

/** Something comes or goes: the end, the change or the start is asked for. */
export const change: readonly Story[] = [
  {
    facts: [['{A} had {a} {x}.', '{A} had {a} {x} in a tin.', '{A} started with {a} {x}.', 'There were {a} {x} in the box of {A}.'], ['She gave {b} {x} to {B}.', 'She gave {B} {b} {x}.', '{B} got {b} {x} from her.', '{b} of them were given to {B}.', 'She lost {b} of them.', 'Then {b} {x} were lost.']],
    beside: ['{C} had {e} {x}.', 'She also had {e} {y}.', 'Her sister is {e} years old.', '{B} lives {e} km away.'],
    asks: [[['How many {x} does {A} have now?', 'How many {x} does {A} have left?', 'How many {x} are left for {A}?', 'How many {x} did {A} have after that?'], ({ a, b }) => a - b], [['How many {x} did {A} have at first?', 'How many {x} did {A} have before that?', 'How many {x} did {A} start with?'], ({ a }) => a]],
  },
  {
    facts: [['{A} had some {x}.', '{A} collected {x}.', 'There were some {x} in the box of {A}.'], ['She gave {b} {x} to {B}.', 'She gave {B} {b} {x}.', 'She lost {b} {x}.', '{b} {x} were lost on the way.'], ['Now she has {a} {x}.', 'She has {a} {x} left.', 'After that she had {a} {x}.', 'That left her with {a} {x}.', 'She still has {a} {x}.']],
    beside: ['{C} had {e} {x}.', 'She also has {e} {y}.', 'Her sister is {e} years old.'],
    asks: [[['How many {x} did {A} have at first?', 'How many {x} did {A} have before that?', 'How many {x} did {A} have to begin with?', 'How many {x} were there in the beginning?'], ({ a, b }) => a + b], [['How many {x} does {A} have now?'], ({ a }) => a]],
  },
  {
    facts: [['{A} had {b} {x}.', 'There were {b} {x} in the box of {A}.'], ['{B} gave her some more {x}.', 'She bought some more.', 'She found more {x} in the park.', 'Some more {x} were given to her.'], ['Now she has {a} {x}.', 'Then she had {a} {x}.', 'After that there were {a} {x}.', 'In the end she had {a} {x} altogether.']],
    beside: ['She also has {e} {y}.', '{B} has {e} cousins.'],
    asks: [[['How many {x} did {A} get?', 'How many more {x} does she have now than before?', 'How many {x} were added?'], ({ a, b }) => a - b], [['How many {x} did {A} have at first?'], ({ b }) => b]],
  },
  {
    facts: [['{A} had {a} {x}.', 'There were {a} {x} in the box of {A}.'], ['She gave some {x} to {B}.', 'She lost some of them.', 'Some {x} were sold.'], ['Now she has {b} {x}.', 'She has {b} {x} left.', 'Only {b} {x} were left.', 'Then there were {b} {x} in the box.']],
    beside: ['{C} had {e} {x}.', 'She also has {e} {y}.'],
    asks: [[['How many {x} did she lose or give away?', 'How many {x} are gone?', 'How many fewer {x} does she have than before?', 'How many {x} did {A} have less in the end?'], ({ a, b }) => a - b], [['How many {x} does {A} have now?'], ({ b }) => b]],
  },
  {
    facts: [['There are {b} birds on a fence.', '{b} birds sit on a fence.', 'On a fence there were {b} birds.'], ['{d} more birds come.', 'Then {d} birds join them.'], ['', '', 'Then {c} birds fly away.', '{c} of the birds leave.']],
    beside: ['{e} ducks swim on a pond.', 'The fence is {e} m long.'],
    asks: [[['How many birds came?', 'How many birds joined?'], ({ d }) => d], [['How many birds were there on the fence at first?', 'How many birds were on the fence before the others came?'], ({ b }) => b]],
  },
  {
    facts: [['A bus had {b} passengers.', 'There were {b} passengers on a bus.', 'A bus left the station with {b} passengers.'], ['At the first stop {c} got off and {d} got on.', 'At the stop {d} people got on and {c} got off.', 'At the next stop {d} passengers got on, but {c} passengers got off.']],
    beside: ['The bus has {e} seats.', 'The trip took {e} minutes.', 'The driver is {e} years old.'],
    asks: [[['How many passengers are on the bus now?', 'How many people are on the bus after the stop?', 'How many passengers were on the bus then?'], ({ b, c, d }) => b - c + d], [['How many more people got on than got off?', 'How many more passengers are on the bus now than before the stop?'], ({ c, d }) => d - c], [['How many passengers were on the bus before the stop?'], ({ b }) => b]],
  },
  {
    facts: [['{A} picked {a} apples.', '{A} picked {a} apples in the garden.', '{a} apples were picked by {A}.'], ['She ate {c} apples and gave {b} apples to {B}.', 'She gave {b} to {B} and ate {c}.', '{c} of them were rotten and {b} were eaten.', 'After she had given {b} apples to {B}, she ate {c} of them.']],
    beside: ['{B} picked {e} apples.', 'She picked {e} pears as well.', 'The tree is {e} years old.'],
    asks: [[['How many apples are left?', 'How many apples does {A} have left?', 'How many apples does {A} still have?'], ({ a, b, c }) => a - b - c], [['How many apples did {A} pick?'], ({ a }) => a]],
  },
  {
    facts: [['{A} has saved £{a}.', '{A} had £{a} in a money box.', '{A} took £{a} to the shops.', 'There was £{a} in the purse of {A}.'], ['She spent £{b} on a coat.', 'She bought a coat for £{b}.', 'A coat cost her £{b}.', 'She paid £{b} for a coat.'], ['', '', 'Then her aunt gave her £{c}.', 'She also bought a hat for £{c}.'].slice(0, 2)],
    beside: ['{B} has £{e}.', 'She bought {e} pencils last week.', 'She is {e} years old.', 'The coat is {e} cm long.'],
    asks: [[['How much money does {A} have left?', 'How much does she have now?', 'How much money is left?', 'How much money did {A} have after buying the coat?'], ({ a, b }) => a - b], [['How much did the coat cost?', 'How much did {A} spend?'], ({ b }) => b], [['How much money did {A} have before she bought the coat?', 'How much money did {A} have at first?'], ({ a }) => a]],
  },
  {
    facts: [['{A} spent £{b} on a coat.', 'A coat cost {A} £{b}.', '{A} bought a coat for £{b}.'], ['Now she has £{c} left.', 'That left her with £{c}.', 'Afterwards she had £{c}.', 'She had £{c} left after that.']],
    beside: ['{B} has £{e}.', 'She is {e} years old.', 'Her bag weighs {e} kg.'],
    asks: [[['How much money did {A} have at first?', 'How much money did {A} have before she bought the coat?', 'How much did she have to begin with?'], ({ b, c }) => b + c], [['How much more did she spend than she has left?'], ({ b, c }) => b - c], [['How much did {A} spend?'], ({ b }) => b]],
  },
  {
    facts: [['A baker made {a} rolls.', 'A baker had baked {a} rolls.', 'There were {a} rolls in a bakery.'], ['He sold {b} rolls in the morning.', '{b} of them were sold in the morning.', 'In the morning {b} rolls were sold.'], ['Then he baked {d} more.', 'After that he made {d} more rolls.', '{d} more rolls were baked at noon.']],
    beside: ['He also made {e} cakes.', 'The bakery is {e} years old.', 'He has {e} trays.'],
    asks: [[['How many rolls does he have now?', 'How many rolls are there now?', 'How many rolls are left?'], ({ a, b, d }) => a - b + d], [['How many rolls did he bake altogether?', 'How many rolls did the baker make in all?'], ({ a, d }) => a + d], [['How many rolls were there before he made more?', 'How many rolls were left in the morning?'], ({ a, b }) => a - b]],
  },
  {
    facts: [['{A} had {b} {x}.', 'There were {b} {x} in the bag of {A}.'], ['{B} took {c} of them and she found {d} more.', 'She found {d} more and lost {c}.', 'She was given {d} {x}, but {c} {x} broke.', 'She threw away {c} {x} and bought {d} new ones.', 'After losing {c} {x}, she bought {d} new {x}.']],
    beside: ['She also has {e} {y}.', '{C} has {e} {x}.'],
    asks: [[['How many {x} does {A} have now?', 'How many {x} does she have in the end?', 'How many {x} are in the bag now?'], ({ b, c, d }) => b - c + d], [['How many more {x} does {A} have now than before?'], ({ c, d }) => d - c]],
  },
  {
    facts: [['A tank holds {a} litres of water.', 'There are {a} litres of water in a tank.', 'A tank had {a} litres of water in it.'], ['{b} litres leak out.', '{b} litres of it were used.', '{b} litres of water were poured out.', 'A gardener uses {b} litres of it.']],
    beside: ['The tank is {e} cm high.', 'It took {e} minutes.'],
    asks: [[['How many litres of water are left in the tank?', 'How much water is left?', 'How many litres are in the tank now?'], ({ a, b }) => a - b], [['How many litres of water were in the tank at first?'], ({ a }) => a]],
  },
  {
    facts: [['{c} children were playing in the yard.', 'In the yard {c} children were playing.', 'There were {c} children in the yard.'], ['Some more came out to play.', 'Some more children joined them.', 'Then more children came.'], ['Now there are {b} children in the yard.', 'Then {b} children were playing there.', 'That made {b} children altogether.']],
    beside: ['The yard has {e} trees.', 'It is {e} minutes to lunch.'],
    asks: [[['How many children joined?', 'How many children came?', 'How many more children are in the yard now than before?', 'How many children came out to play?'], ({ b, c }) => b - c], [['How many children were in the yard at first?'], ({ c }) => c]],
  },
  {
    facts: [['A plant was {b} cm tall in May.', 'In May a plant was {b} cm tall.', 'A plant measured {b} cm in May.'], ['In July it was {a} cm tall.', 'It was {a} cm tall in July.', 'By July it had grown to {a} cm.']],
    beside: ['Its pot is {e} cm wide.', 'It has {e} leaves.', 'Another plant was {e} cm tall.'],
    asks: [[['How many centimetres did the plant grow?', 'How much did the plant grow?', 'How many centimetres taller was it in July than in May?', 'By how much did it grow from May to July?'], ({ a, b }) => a - b], [['How tall was the plant in July?'], ({ a }) => a], [['How tall was the plant in May?'], ({ b }) => b]],
  },
  {
    facts: [['{A} has read {b} pages of her book.', '{A} read {b} pages of a book on Monday.', 'On Monday {A} read {b} pages of her book.'], ['The book has {a} pages.', 'There are {a} pages in the book.', 'It is {a} pages long.']],
    loose: true,
    beside: ['She has {e} other books.', 'It took her {e} minutes.'],
    asks: [[['How many pages are left to read?', 'How many pages does {A} still have to read?', 'How many more pages must {A} read to finish the book?', 'How many pages has {A} not read yet?'], ({ a, b }) => a - b], [['How many pages has {A} read?'], ({ b }) => b]],
  },
];
