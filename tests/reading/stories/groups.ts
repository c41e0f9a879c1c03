import type { Story } from './story.ts';

/** Equal groups, sharing, prices and rates, and what stands beside them. */
export const groups: readonly Story[] = [
  {
    facts: [['There are {c} boxes with {d} pens in each box.', 'Each of the {c} boxes holds {d} pens.', '{A} has {c} boxes. There are {d} pens in each box.', '{A} has {c} boxes of {d} pens.', '{A} puts {d} pens in each of {c} boxes.']],
    beside: ['There are {e} rulers on the table.', '{B} has {e} crayons.', 'A box is {e} cm long.'],
    asks: [[['How many pens are there in all?', 'How many pens are in the boxes?', 'How many pens are there?'], ({ c, d }) => c * d], [['How many pens are in each box?', 'How many pens are in one box?'], ({ d }) => d], [['How many boxes are there?'], ({ c }) => c], [['How many pens are in 3 boxes?', 'How many pens are there in three of the boxes?'], ({ d }) => 3 * d]],
  },
  {
    facts: [['There are {c} boxes with {d} pens in each box.', '{A} has {c} boxes with {d} pens each.'], ['{c} of the pens are broken.', 'She gives {c} pens to {B}.', '{B} takes {c} of the pens.', '{c} pens were lost.'].slice(2)],
    beside: ['{B} has {e} crayons.', 'A box is {e} cm long.'],
    asks: [[['How many pens are left?', 'How many pens are there now?'], ({ c, d }) => c * d - c], [['How many pens were there at first?', 'How many pens were there in the boxes before that?'], ({ c, d }) => c * d]],
  },
  {
    facts: [['{A} bought {c} pens.', '{A} buys {c} pens for school.', '{c} pens are bought by {A}.'], ['Each pen costs {d}p.', 'A pen costs {d}p.', 'The pens cost {d}p each.', 'Pens are {d}p each.', 'The price of one pen is {d}p.']],
    loose: true,
    beside: ['She has {e} books.', 'She is {e} years old.'],
    asks: [[['How much did {A} pay?', 'How much do the pens cost altogether?', 'What is the total cost of the pens?', 'How much did she spend on pens?'], ({ c, d }) => c * d], [['How many pens did {A} buy?'], ({ c }) => c], [['How much does one pen cost?'], ({ d }) => d]],
  },
  {
    facts: [['{A} had {a} {x}.', '{A} has {a} {x} and wants to put them away.'], ['She put them into bags of {c}.', 'She packs {c} {x} into each bag.', 'Each bag holds {c} {x}.', 'She put {c} {x} in every bag.']],
    beside: ['{B} has {e} {x}.', 'She also has {e} {y}.'],
    asks: [[['How many {x} are in each bag?', 'How many {x} are in one bag?'], ({ c }) => c], [['How many {x} does {A} have?'], ({ a }) => a], [['How many {x} would be in 3 bags?'], ({ c }) => 3 * c]],
  },
  {
    facts: [['{c} friends share 72 sweets.', '72 sweets are shared by {c} friends.', '{A} has 72 sweets for {c} friends.'].slice(2), ['She gives the same number to each friend.', 'Each friend gets as many as the others.', 'They are shared equally.']],
    asks: [[['How many sweets are there?', 'How many sweets did {A} have?'], () => 72], [['How many friends are there?'], ({ c }) => c]],
  },
  {
    facts: [['{A} has {c} packs of {x} with {d} {x} in each pack.', 'There are {d} {x} in a pack, and {A} has {c} packs.', '{A} bought {c} packs of {x}. Each pack has {d} {x}.'], ['She also has {b} loose {x}.', '{B} gives her {b} more {x}.', 'She already had {b} {x}.']],
    beside: ['{C} has {e} {x}.', 'A pack costs £{e}.', 'She has {e} {y}.'],
    asks: [[['How many {x} does {A} have now?', 'How many {x} does {A} have altogether?', 'How many {x} does she have in all?'], ({ b, c, d }) => b + c * d], [['How many {x} are in the packs?', 'How many {x} did she get from the packs?'], ({ c, d }) => c * d], [['How many {x} are in each pack?'], ({ d }) => d]],
  },
  {
    facts: [['{A} earns £{d} an hour.', '{A} gets £{d} for each hour of work.', 'For every hour {A} works she earns £{d}.', '{A} is paid £{d} per hour.'], ['She worked {c} hours on Monday and {c} hours on Tuesday.', 'On Monday she worked {c} hours. On Tuesday she worked {c} hours again.'].slice(0, 1)],
    beside: ['{B} earns £{e} an hour.', 'She is {e} years old.', 'She spent £{e}.'],
    asks: [[['How much did she earn on Monday?'], ({ c, d }) => c * d], [['How much did she earn on the two days?', 'How much did she earn altogether?'], ({ c, d }) => 2 * c * d], [['How many hours did she work altogether?'], ({ c }) => 2 * c]],
  },
  {
    facts: [['A car travels {a} km in one hour.', 'A car drives {a} km every hour.', 'A car goes at {a} km an hour.'], ['It drives for {c} hours.', 'The trip takes {c} hours.', 'It is on the road for {c} hours.']],
    beside: ['The car is {e} years old.', 'A bus travels {e} km in one hour.', '{e} litres of petrol are in the tank.'],
    asks: [[['How far does the car go?', 'How many kilometres does the car travel?', 'How far does it travel altogether?'], ({ a, c }) => a * c], [['How long does the trip take?', 'How many hours does it drive?'], ({ c }) => c]],
  },
  {
    facts: [['Each pack of pens costs £{b}.', 'A pack of pens costs £{b}.', 'The price of a pack of pens is £{b}.'], ['There is a discount of £{c} on each pack.', 'Every pack is now £{c} cheaper.', 'The shop takes £{c} off the price of a pack.', 'Today each pack costs £{c} less.']],
    beside: ['A book costs £{e}.', 'There are {e} pens in a pack.', 'The shop is {e} years old.'],
    asks: [[['How much do you have to pay for one pack?', 'How much does a pack cost now?', 'How much do you pay for a pack?'], ({ b, c }) => b - c], [['How much do two packs cost now?', 'How much do you pay for 2 packs now?'], ({ b, c }) => 2 * (b - c)]],
  },
  {
    facts: [['{A} reads {d} pages a day.', 'Every day {A} reads {d} pages.', '{A} reads {d} pages each day.'], ['{B} reads {c} pages a day.', 'Each day {B} reads {c} pages.']],
    loose: true,
    beside: ['The book of {A} has {e} pages.', '{B} is {e} years old.'],
    asks: [[['How many pages does {A} read in a week?', 'How many pages does {A} read in 7 days?'], ({ d }) => 7 * d], [['How many more pages does {A} read a day than {B}?', 'How many more pages than {B} does {A} read every day?'], ({ c, d }) => d - c], [['How many pages do they read altogether in a day?', 'How many pages do {A} and {B} read together each day?'], ({ c, d }) => c + d], [['How many more pages does {A} read than {B} in 5 days?', 'How many more pages than {B} does {A} read in 5 days?'], ({ c, d }) => 5 * (d - c)]],
  },
  {
    facts: [['There are {a} children and {c} teachers on a trip.', '{c} teachers go on a trip with {a} children.', 'A school trip has {a} children and {c} teachers.'], ['Each car takes 5 people.', '5 people fit in each car.', 'They go by car, 5 people in each car.']],
    beside: ['The trip costs £{e}.', 'They drive {e} km.'],
    asks: [[['How many people are going on the trip?', 'How many people go on the trip altogether?'], ({ a, c }) => a + c], [['How many more children than teachers are there?'], ({ a, c }) => a - c], [['How many people go in each car?', 'How many people are in one car?'], () => 5]],
  },
  {
    facts: [['There are {c} rows of chairs with {d} chairs in each row.', 'A hall has {c} rows of {d} chairs.', 'In a hall there are {d} chairs in each of {c} rows.', 'The chairs in a hall stand in {c} rows, with {d} chairs in each row.'], ['{c} chairs are taken.', '{c} of the chairs are taken.', 'People sit on {c} of the chairs.', '{c} people are sitting on chairs.']],
    beside: ['The hall is {e} m long.', 'There are {e} tables in the hall.'],
    asks: [[['How many chairs are there?', 'How many chairs are there in the hall?', 'How many chairs are in the hall altogether?'], ({ c, d }) => c * d], [['How many chairs are free?', 'How many chairs are not taken?', 'How many chairs are empty?'], ({ c, d }) => c * d - c], [['How many chairs are in each row?'], ({ d }) => d]],
  },
  {
    facts: [['{A} has {b} {x} in each of her {c} boxes.', 'In each of her {c} boxes {A} keeps {b} {x}.', '{A} has {c} boxes, each with {b} {x} in it.'], ['{B} has {d} {x} in all.', '{B} has {d} {x}.']],
    beside: ['{C} has {e} {x}.', 'She has {e} {y}.'],
    asks: [[['How many {x} does {A} have?'], ({ b, c }) => b * c], [['How many more {x} does {A} have than {B}?'], ({ b, c, d }) => b * c - d], [['How many {x} do {A} and {B} have altogether?'], ({ b, c, d }) => b * c + d], [['How many {x} does {B} have?'], ({ d }) => d]],
  },
  {
    facts: [['{c} kids are playing with {x}.', '{c} kids have {x}.', 'There are {c} kids with {x}.'], ['Each of them has {d} {x}.', 'Every kid has {d} {x}.', 'Each kid has {d} {x}.', 'They have {d} {x} each.']],
    beside: ['{e} kids are watching.', 'The teacher has {e} {y}.'],
    asks: [[['How many {x} do the kids have altogether?', 'How many {x} are there in all?', 'How many {x} do they have?'], ({ c, d }) => c * d], [['How many kids are playing?', 'How many kids have {x}?'], ({ c }) => c]],
  },
  {
    facts: [['A machine makes {d} toys an hour.', 'Every hour a machine makes {d} toys.', 'A machine makes {d} toys per hour.'], ['It ran for {c} hours today and made {a} toys yesterday.', 'Yesterday it made {a} toys. Today it ran for {c} hours.']],
    beside: ['It weighs {e} kg.', 'A worker packs {e} toys an hour.'],
    asks: [[['How many toys did the machine make today?'], ({ c, d }) => c * d], [['How many toys did it make on both days?', 'How many toys did it make altogether?'], ({ a, c, d }) => a + c * d], [['How many toys did the machine make yesterday?'], ({ a }) => a]],
  },
];
