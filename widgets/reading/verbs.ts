import { byWord } from './by-word.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Who does it has more afterwards. */
export const GAINING = list(`buy get receive find pick collect gather earn win make bake grow catch add borrow save score gain plant build adopt order purchase obtain acquire
  harvest download inherit discover print prepare cook eat_up create produce knit sew inflate draw paint write fill accept download append increase accumulate pickup hire employ recruit
  welcome recover dig record rise raise breed hatch deposit lay`);
/** Who does it has fewer afterwards. */
export const LOSING = list(`spill leak pour give lose eat sell spend use donate drop break throw delete drink pay remove cut lend send return burn waste trim tear discard consume share mail ship trade
  distribute hand feed pop crack misplace destroy deliver toss forget chop saw slice decrease shed bury withdraw release subtract swallow smash serve deduct borrow_out miss
  offer tip award present rot wilt die hide crush steal`);
/** Who does it is there afterwards. */
export const ARRIVING = list('join come arrive enter land board appear hop_on get_on move_in show');
/** Who does it is not there afterwards. */
export const LEAVING = list('leave go depart exit quit disappear escape fly swim walk drive run hop roll sail jump crawl fall die wander melt wash perish retire swam off blow drift float');
/** Nothing changes: how it stands. */
export const STATING = list(`be have own hold contain keep start begin weigh cost measure need want require carry include stand sit live stay remain seem hang lie wait swim_in seat
  exist possess feature display consist comprise`);
/** What is moved: to a place or away from it. */
export const PLACING = list('put place load pour stack set insert store drop plant pack park hang tape glue stick');
/** Takes something away for somebody or from a place. */
export const TAKING = list('take remove steal borrow withdraw eat check pull empty drain unload grab');
/** Does not change how many there are. */
export const SPLITTING = list('share divide split arrange organize organise group sort separate cut distribute pack place put deal');

/** Takes a task, or a way, that there is, away bit by bit. */
export const FINISHING = list(`read finish complete solve do grade answer type watch mark check learn walk run drive cycle ride travel hike correct`);

/** How a game ends: all of them were played. */
export const PLAYED = /^(?:win|lose|tie|draw)$/;

const KNOWN = [GAINING, LOSING, ARRIVING, LEAVING, STATING, PLACING, TAKING];

/** Whether a ground form is a verb that says what happens to a number. */
export function isKnownVerb(root: string): boolean {
  return KNOWN.some((some) => some.has(root));
}

/** Words that say a number belongs to every one of something. */
export const EACH = list('each every per apiece');
/** Words that ask for all of them. */
export const ALTOGETHER = list('altogether total together combined totaled totalled overall entire totals sum whole both combine');
/** Words that say that it is about how it stands in the end. */
export const NOW = list('now finally end');
export const LEFT = list('left remain remaining still leftover leftovers remainder remains');
export const START = list('originally initially original beginning');

/** Comparing words of one measure: how much taller. */
export const COMPARATIVES: Readonly<Record<string, 'more' | 'less'>> = byWord({
  more: 'more', greater: 'more', larger: 'more', bigger: 'more', longer: 'more', taller: 'more', higher: 'more', heavier: 'more', older: 'more', farther: 'more', further: 'more',
  faster: 'more', deeper: 'more', wider: 'more', warmer: 'more', hotter: 'more', later: 'more', thicker: 'more',
  fewer: 'less', less: 'less', smaller: 'less', shorter: 'less', lower: 'less', lighter: 'less', younger: 'less', cheaper: 'less', nearer: 'less', closer: 'less', slower: 'less',
  colder: 'less', cooler: 'less', narrower: 'less', thinner: 'less', earlier: 'less', quicker: 'less', shallower: 'less',
});
/** How much of what: how long asks for a length or a time. */
export const ASKING: Readonly<Record<string, string>> = byWord({
  many: 'number', much: 'amount', long: 'long', far: 'length', tall: 'length', high: 'length', wide: 'length', deep: 'length', old: 'time', heavy: 'weight', big: 'number', large: 'number', fast: 'speed', often: 'number',
});

/** What belongs under a word that is more general: animals are dogs and cats. */
const KINDS: Readonly<Record<string, string>> = byWord({
  animal: 'dog cat fish bird pig cow horse sheep goat duck chicken rabbit hamster lion tiger bear frog snake alligator monkey elephant owl ant bee fox deer mouse kitten puppy parrot parakeet hen turkey beaver spider firefly worm butterfly penguin crocodile wolf dolphin',
  pet: 'dog cat fish bird rabbit hamster kitten puppy parrot snake lizard gerbil',
  bird: 'parrot parakeet owl duck crow sparrow pigeon robin hen chicken goose eagle finch penguin blackbird bluebird rooster turkey swan chick cockerel seagull gull dove ostrich peacock pelican',
  insect: 'bee ant butterfly ladybug ladybird beetle fly spider firefly',
  fruit: 'apple orange banana pear peach plum lemon grape strawberry mango pineapple kiwi cherry melon watermelon apricot fig lime blueberry raspberry',
  vegetable: 'carrot potato onion turnip pumpkin cucumber pepper tomato bean pea cabbage squash radish',
  flower: 'rose tulip daisy lily sunflower daffodil orchid violet carnation petunia',
  tree: 'oak maple pine walnut dogwood willow birch elm palm',
  person: 'boy girl man woman child kid adult student teacher parent pupil grown-up senior member player friend employee manager worker passenger customer visitor male female classmate guest people brother sister grownup junior doctor nurse',
  student: 'boy girl pupil kid child freshman senior junior grader', child: 'boy girl kid toddler pupil', pupil: 'boy girl student', kid: 'boy girl child', grader: 'boy girl student pupil',
  people: 'boy girl man woman child adult', player: 'boy girl friend member person', friend: 'player boy girl kid', member: 'person player', customer: 'person', classmate: 'boy girl',
  furniture: 'chair table desk sofa bed couch shelf', clothing: 'shirt scarf mitten hat sock dress jacket glove coat sweater skirt sweatshirt pant', clothes: 'shirt sock trouser dress jacket',
  vehicle: 'car bus truck van bike motorcycle lorry train bicycle', toy: 'ball doll car block marble puzzle bear train robot kite truck yo-yo top', coin: 'quarter dime nickel penny', pastry: 'cupcake cookie brownie croissant muffin donut', dessert: 'pie cake cupcake cookie brownie',
  drink: 'juice soda milk water lemonade tea coffee', food: 'bacon sausage bread cheese pizza meat hotdog sandwich', candy: 'gum lollipop chocolate lolly sweet bar', sweet: 'candy toffee chocolate gum', utensil: 'fork spoon knife',
  ball: 'baseball basketball football marble', book: 'novel textbook magazine comic mystery atlas biography dictionary encyclopedia cookbook storybook notebook', meat: 'pepperoni salami bacon ham beef chicken sausage pork', material: 'magazine newspaper book sand dirt cement', shape: 'circle square triangle rectangle', ticket: 'pass',
  seedling: 'oak holly', medicine: 'vitamin supplement pill tablet', worker: 'beaver spider man woman builder', instrument: 'guitar drum flute violin trumpet clarinet', container: 'box bag jar bottle', snack: 'cookie cracker chip', fish: 'goldfish guppy salmon trout catfish sturgeon pike eel bass tuna cod shark perch carp',
  shoe: 'sneaker sandal boot trainer slipper heel loafer', reptile: 'snake alligator lizard turtle crocodile tortoise gecko iguana',
  shell: 'seashell', seashell: 'shell', painting: 'picture', picture: 'photo', photo: 'picture', card: 'postcard', money: 'dollar pound cent penny euro', game: 'match', crop: 'corn wheat bean', sandwich: 'burger',
});
const under = new Map(Object.entries(KINDS).map(([name, some]) => [name, list(some)]));

/** Whether one noun names a kind of the other: a rose is a flower. */
export function isKindOf(noun: string, general: string): boolean {
  return (under.get(general)?.has(noun) ?? false) || /^(?:fish|bird|berry|flower|tree)$/.test(general) && noun.length > general.length + 2 && noun.endsWith(general);
}

/** Whether a noun is a kind of something that is known. */
export function isSomeKind(noun: string): boolean {
  return [...under.values()].some((kinds) => kinds.has(noun));
}

/** Whether a word is a general name for several kinds. */
export function isGeneral(noun: string): boolean {
  return under.has(noun);
}
