// Verbs that say in what voice or mood somebody speaks: with a quotation they attribute, else they mostly tell of a noise.
import type { Row } from '../frame.ts'

export const MANNER: readonly Row[] = [
  [
    'q',
    `shout yell cry scream whisper murmur mutter mumble bellow bark snap growl snarl hiss shrug smile laugh sigh grin chuckle sneer scoff
    intone drawl gasp sob blurt continue begin conclude finish end start resume interrupt wonder counter retort respond answer reply
    rejoin riposte chime deadpan exclaim fume rage thunder vent jeer taunt tease gush cackle crow chant sing pray read find
    hit speak lash rasp stammer trumpet muse
    groan grunt grumble gripe moan whine whimper wail howl holler hoot roar bawl bleat blare boom bluster blather brag burble bristle cackle
    carp chortle chirp cluck coo croak croon drone effuse enthuse exult fret gabble giggle gloat gloom grouch grouse growl guffaw gulp
    harrumph huff implore jabber jest jibe josh kid lisp mewl mimic mouth murmur nag needle nod object persist pant parrot patter pipe plead
    pout preach press probe prod prompt purr quake quaver query quibble quiz rail ramble rant rap rave recite remonstrate rejoice rhapsodise
    rhapsodize scold screech seethe shriek shudder simper slur smirk snicker snigger sniff sniffle snipe snivel snort spit splutter sputter
    squawk squeak squeal storm stutter swagger swoon thunder titter trill tut twitter utter venture volunteer vociferate warble weep wheeze whine
    whistle whoop wince wink wisecrack yap yelp yowl bristle chide correct demur elaborate expand explode erupt glower grimace hedge insist
    interpose announce lecture nitpick offer opine pronounce protest recollect relate reminisce scowl soothe specify stress sympathise
    sympathize reassure console commiserate counsel coax beg cajole admonish reprove upbraid berate marvel prophesy proclaim urge advise
    assent acquiesce challenge dare threaten caution cheer applaud toast greet curse cuss complain beam snap crack`,
  ],
  [
    'c',
    'reply respond answer retort rejoin riposte counter read mutter whisper shout cry scream scoff wonder shrug sigh',
  ],
  // “The list, he griped, was a farce”: said of words that are not quoted, too.
  [
    'c',
    `exclaim snap growl snarl grumble gripe grouse moan groan whine bristle fume rage thunder intone drawl snort sniff sneer crow gush enthuse
    rejoice exult marvel murmur mumble bark bellow blurt deadpan tease taunt jest fret harrumph splutter whimper wail bluster carp chide
    scold continue resume persist interject prophesy lecture soothe plead implore beg seethe rant prompt query holler roar shriek`,
  ],
]
