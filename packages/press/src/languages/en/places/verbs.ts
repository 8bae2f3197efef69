// Verbs and nouns that tell a place by moving to it, striking it or holding it, each in all its forms.
import { verbForms } from '../events/forms.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const forms = (lemmas: string): string[] => words(lemmas).flatMap(verbForms)

/** Who does one of these comes “to”, “from”, “towards” or “for” somewhere, or brings something there. */
const MOTION = forms(`
  fly travel journey go come return move withdraw retreat pull cross enter arrive reach leave depart drive march advance send ship infiltrate
  smuggle operate emanate launch fire displace evacuate expel deport transfer transport deliver bring carry head ferry land invite summon relocate
  extend stretch flee run walk ride sail swim crawl limp creep inch trek trudge hike climb descend rush race speed hurry
  stream pour flock surge flood spread stray drift wander roam cruise steer tow haul truck lorry airlift parachute
  escort accompany take drag push shunt shuttle commute migrate emigrate resettle repatriate extradite exile banish disperse scatter
  divert reroute redirect roll rumble press thrust deploy redeploy dispatch rotate shift slip sneak escape desert venture forge
  traffic export import pipe pump dock moor anchor disembark embark swing turn veer wind snake link connect join fetch cart hustle whisk
  herd chase pursue trail track hail lob hurl shell rocket dump unload airlift originate
`)
const MOTION_MORE = words(`
  swam swum ran running sent sped bound wound swung fled
  flight flights trip trips travels journeys visit visits withdrawal arrival arrivals departure departures shipment shipments convoy convoys
  road roads route routes corridor corridors lorries buses bus trains railway bridge access transfers evacuation deportation deportations
  delivery deliveries crossings infiltration back off away north south east west northeast northwest southeast southwest miles mile kilometres
  kilometers kilometre kilometer km supplies grain exports imports troops forces ferry ferries boat boats ships vessel vessels plane planes
  helicopter helicopters vehicle vehicles car cars caravan column columns reinforcements pilgrimage voyage way path highway motorway pipeline
  exodus influx migration tour passage traffic expedition mission missions foray incursion return relocation deployment redeployment repatriation close
  near lorry trucks truck shuttle airlift
`)
export const MOVES: ReadonlySet<string> = new Set([...MOTION, ...MOTION_MORE])

/** Before “for” these tell that somebody sets out: “vessels bound for”. */
export const LEAVES: ReadonlySet<string> = new Set([
  ...forms('flee leave depart head sail embark set bolt destine make'),
  ...words('made bound off route convoys convoy flight flights'),
])

/** The object of these is a place even where nobody knows it. */
const HOLDING = forms(`
  flee cross control shell bombard besiege retake recapture overrun encircle evacuate blockade reach capture visit quit pound bomb occupy liberate
  garrison strafe invade annex raze ransack flatten rebuild reconstruct demilitarise demilitarize resettle revisit patrol infiltrate colonise
  colonize fortify bypass
`)
export const SURELY_STRUCK: ReadonlySet<string> = new Set(HOLDING)

/** The object of these is a place where the name is known as one. */
export const STRUCK: ReadonlySet<string> = new Set([
  ...HOLDING,
  ...forms(`
    lose take hold defend leave enter seize surround rock hit strike raid attack assault storm devastate ravage destroy batter hammer target
    approach near circle ring isolate starve abandon exit escape burn torch secure clear sweep engulf paralyse paralyze
    flood loot cede surrender claim reclaim retain relinquish link connect recover regain reopen close seal police tour transit inhabit govern
  `),
])

/** What does one of these to a country is all over it: “violence gripped Kenya”. */
export const GRIPS: ReadonlySet<string> = new Set(
  forms('grip engulf sweep rock ravage devastate plague roil convulse batter shake blight'),
)

/** Who does one of these crosses the border of a country. */
export const CROSSES: ReadonlySet<string> = new Set(
  forms('leave flee quit exit enter visit tour escape reach cross'),
)

/** What strikes, moves or weighs, after which “on” names a place: “mortar fire on Kuwaykh”, “a curfew on Lahan”. */
export const STRIKES: ReadonlySet<string> = new Set([
  ...forms('attack assault raid strike march advance fire fall land rain close converge descend clamp'),
  ...words(`
    airstrike airstrikes fire shelling shells shell bombing bombings bombardment rocket rockets missile missiles bomb bombs mortar mortars drone
    drones offensive siege blockade blockades grip hold curfew curfews lockdown incursion onslaught barrage ambush clampdown crackdown assaults
    stranglehold artillery marchers advances raids
  `),
])
