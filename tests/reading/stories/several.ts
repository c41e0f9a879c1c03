import type { Story } from './story.ts';

/** Several steps, other people's things, conditions, money and measures. */
export const several: readonly Story[] = [
  {
    facts: [['{A} has {a} {x}, {B} has {b} {x} and {C} has {d} {x}.', '{A} has {a} {x}. {B} has {b} {x}. {C} has {d} {x}.', '{B} has {b} {x}, {A} has {a} and {C} has {d}.']],
    beside: ['{B} has {e} {y}.', '{A} is {e} years old.'],
    asks: [[['How many {x} do the three of them have altogether?', 'How many {x} are there in all?'], ({ a, b, d }) => a + b + d], [['How many {x} do {A} and {C} have together?', 'How many {x} do {A} and {C} have?'], ({ a, d }) => a + d], [['How many more {x} does {A} have than {C}?'], ({ a, d }) => a - d], [['How many more {x} does {A} have than {B} and {C} together?'], ({ a, b, d }) => a - b - d], [['How many fewer {x} does {C} have than {B}?'], ({ b, d }) => b - d]],
  },
  {
    facts: [['{A} has {b} {x}.', 'There are {b} {x} in the bag of {A}.'], ['If {B} gives her {c} {x}, she will have as many as {C}.', 'With {c} more {x} she would have as many as {C}.', 'She needs {c} more {x} to have as many as {C}.']],
    beside: ['{B} has {e} {y}.'],
    asks: [[['How many {x} does {C} have?'], ({ b, c }) => b + c], [['How many {x} does {A} have?'], ({ b }) => b]],
  },
  {
    facts: [['{A} has {a} {x} and {B} has {b} {x}.', '{B} has {b} {x}. {A} has {a} {x}.'], ['{A} gives {c} {x} to {B}.', '{A} gives {B} {c} {x}.', '{B} gets {c} {x} from {A}.']],
    beside: ['{C} has {e} {x}.'],
    asks: [[['How many {x} does {B} have now?', 'How many {x} does {B} have in the end?'], ({ b, c }) => b + c], [['How many {x} does {A} have now?', 'How many {x} does {A} have left?'], ({ a, c }) => a - c], [['How many {x} do they have altogether now?', 'How many {x} do {A} and {B} have altogether?'], ({ a, b }) => a + b], [['How many more {x} does {A} have than {B} now?'], ({ a, b, c }) => a - b - 2 * c], [['How many more {x} did {A} have than {B} at first?'], ({ a, b }) => a - b]],
  },
  {
    facts: [['{A} had £{a}.', '{A} went to the shop with £{a}.', '{A} has £{a} to spend.'], ['She spent £{b} on a coat and £{c} on a hat.', 'She bought a coat for £{b} and a hat for £{c}.', 'A coat cost £{b} and a hat cost £{c}, and she bought both.', 'She paid £{c} for a hat and £{b} for a coat.']],
    beside: ['{B} spent £{e}.', 'She saw a bag for £{e}, but did not buy it.', 'She is {e} years old.'],
    asks: [[['How much did she spend altogether?', 'How much did {A} spend on the coat and the hat?', 'How much money did {A} spend?'], ({ b, c }) => b + c], [['How much money does {A} have left?', 'How much money is left?'], ({ a, b, c }) => a - b - c], [['How much more did the coat cost than the hat?', 'How much more did she spend on the coat than on the hat?'], ({ b, c }) => b - c], [['How much did the hat cost?'], ({ c }) => c]],
  },
  {
    facts: [['A rope is {a} m long.', 'A rope has a length of {a} m.', '{A} has a rope of {a} m.'], ['{B} cuts off {b} m.', '{b} m of it are cut off.', '{B} cuts a piece of {b} m from it.', 'A piece of {b} m is cut off.']],
    beside: ['Another rope is {e} m long.', 'The rope costs £{e}.', '{B} is {e} years old.'],
    asks: [[['How many metres of rope are left?', 'How long is the rope now?', 'How long is the rest of the rope?'], ({ a, b }) => a - b], [['How long was the rope at first?', 'How long was the rope before it was cut?'], ({ a }) => a]],
  },
  {
    facts: [['A shop had {a} hats.', 'There were {a} hats in a shop.'], ['On Monday {b} hats were sold, and on Tuesday {d} hats.', 'It sold {b} hats on Monday and {d} hats on Tuesday.', '{b} of them were sold on Monday. On Tuesday the shop sold {d}.']],
    beside: ['A hat costs £{e}.', 'There were also {e} scarves.', 'The shop is open for {e} years.'],
    asks: [[['How many hats did the shop sell on the two days?', 'How many hats were sold altogether?', 'How many hats did the shop sell?'], ({ b, d }) => b + d], [['How many hats are left?', 'How many hats does the shop have left?', 'How many hats were not sold?'], ({ a, b, d }) => a - b - d], [['How many hats were left on Monday evening?', 'How many hats were left after Monday?'], ({ a, b }) => a - b], [['How many more hats were sold on Monday than on Tuesday?'], ({ b, d }) => b - d]],
  },
  {
    facts: [['{A} has {b} {x}.', '{b} {x} belong to {A}.'], ['{B} has {c} more {x} than {A}.', '{B} has {c} {x} more than {A}.'], ['{C} has {d} {x}.', 'There are {d} {x} in the bag of {C}.']],
    asks: [[['How many {x} does {B} have?'], ({ b, c }) => b + c], [['How many {x} do {A} and {C} have altogether?'], ({ b, d }) => b + d], [['How many {x} do all three have?', 'How many {x} do they have altogether?'], ({ b, c, d }) => 2 * b + c + d], [['How many more {x} does {A} have than {C}?'], ({ b, d }) => b - d], [['How many more {x} does {B} have than {A}?'], ({ c }) => c], [['How many {x} does {C} have?'], ({ d }) => d]],
  },
  {
    facts: [['{a} tickets were printed for a show.', 'There are {a} tickets for a show.', 'A school printed {a} tickets for a show.'], ['{b} were sold to parents and {d} to teachers.', 'Parents bought {b} tickets and teachers bought {d}.', '{b} tickets went to parents and {d} to teachers.']],
    beside: ['The hall has {e} seats.', 'The show lasts {e} minutes.', 'A ticket costs £{e}.'],
    asks: [[['How many tickets are left?', 'How many tickets were not sold?'], ({ a, b, d }) => a - b - d], [['How many more tickets did parents buy than teachers?', 'How many more tickets were sold to parents than to teachers?'], ({ b, d }) => b - d]],
  },
  {
    facts: [['There were {b} roses and {d} tulips in a vase.', 'A vase had {d} tulips and {b} roses in it.'], ['{A} put in some more of both.', '{A} cut some more from her garden and put them in the vase.', '{A} added some flowers.'], ['Now there are {a} roses and 40 tulips in the vase.', 'Then the vase had {a} roses and 40 tulips.']],
    asks: [[['How many roses did {A} add?', 'How many roses did she put in the vase?', 'How many roses did she cut?'], ({ a, b }) => a - b], [['How many tulips did {A} add?', 'How many tulips did she put in?'], ({ d }) => 40 - d], [['How many more roses than tulips are in the vase now?'], ({ a }) => a - 40], [['How many more roses than tulips were there at first?'], ({ b, d }) => b - d]],
  },
  {
    facts: [['{A} needs {a} points to win a prize.', 'A prize costs {a} points.', 'It takes {a} points to win a prize.'], ['She has {b} points.', '{A} has collected {b} points.', '{A} already has {b} points.']],
    beside: ['{B} has {e} points.', 'She has {e} {x}.'],
    asks: [[['How many more points does she need?', 'How many points are missing?', 'How many more points must {A} collect to get the prize?'], ({ a, b }) => a - b], [['How many points does {A} have?'], ({ b }) => b]],
  },
  {
    facts: [['A film starts at 3 o\'clock and lasts {a} minutes.', 'A film lasts {a} minutes.'].slice(1), ['{A} has watched {b} minutes of it.', '{A} fell asleep after {b} minutes of it.', '{A} watched {b} minutes of the film yesterday.']],
    beside: ['Another film lasts {e} minutes.', '{B} paid £{e} for it.'],
    asks: [[['How many minutes of the film has she not seen?', 'How many minutes of the film are left?', 'How many more minutes does she need to watch to see all of it?'], ({ a, b }) => a - b], [['How long is the film?', 'How long does the film last?'], ({ a }) => a]],
  },
  {
    facts: [['{A} has {c} bags of flour with 2 kg in each bag.', '{A} has {c} bags of flour. Each weighs 2 kg.'], ['She uses 3 kg for bread.', '3 kg of flour are used for bread.', 'For bread she needs 3 kg of flour.']],
    beside: ['A bag costs £{e}.', '{B} has {e} kg of sugar.'],
    asks: [[['How many kilograms of flour are left?', 'How much flour does she have left?'], ({ c }) => 2 * c - 3], [['How many kilograms of flour did she have at first?', 'How much flour did {A} have before baking?'], ({ c }) => 2 * c]],
  },
  {
    facts: [['{A} collected {b} cans on Saturday.', 'On Saturday {A} found {b} cans.', '{b} cans were collected by {A} on Saturday.'], ['The next day she found {c} cans more.', 'She collected {c} more cans on Sunday.', 'On Sunday she collected another {c} cans.']],
    beside: ['{B} collected {e} bottles.', 'A can weighs {e} g.'],
    asks: [[['How many cans did {A} collect altogether?', 'How many cans does {A} have altogether?', 'How many cans did she collect on the two days?'], ({ b, c }) => b + c], [['How many cans did {A} have on Saturday?', 'How many cans did {A} collect on Saturday?'], ({ b }) => b]],
  },
  {
    facts: [['{b} boys and {d} girls were in a pool.', 'There were {d} girls and {b} boys in a pool.'], ['{c} boys got out.', '{c} of the boys left.', 'Then {c} boys went home.']],
    beside: ['The pool is {e} m long.', '{e} parents were watching.'],
    asks: [[['How many boys are in the pool now?', 'How many boys are left in the pool?'], ({ b, c }) => b - c], [['How many children are in the pool now?', 'How many children are left in the pool?'], ({ b, c, d }) => b + d - c], [['How many children were in the pool at first?'], ({ b, d }) => b + d], [['How many girls are in the pool now?', 'How many girls are in the pool?'], ({ d }) => d], [['How many more boys than girls were in the pool at first?'], ({ b, d }) => b - d]],
  },
  {
    facts: [['{A} had {b} {x} when she came home.', 'When she came home, {A} had {b} {x}.', '{A} came home with {b} {x}.'], ['She had lost {c} {x} and won {d} {x} that day.', 'That day she had won {d} {x} and lost {c}.', 'At school she won {d} {x}, but she lost {c} on the way.']],
    beside: ['{B} has {e} {x}.', 'School is {e} minutes away.'],
    asks: [[['How many {x} did {A} have in the morning?', 'How many {x} did {A} have before school?', 'How many {x} did {A} have at first?'], ({ b, c, d }) => b + c - d], [['How many {x} did {A} have when she came home?'], ({ b }) => b]],
  },
];
