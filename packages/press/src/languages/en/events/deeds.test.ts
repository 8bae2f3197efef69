import { describe, expect, it } from 'vitest'
import { marked } from '../bearing/marked.ts'
import { event } from './event.ts'

const code = (text: string, given: Parameters<typeof marked>[1] = {}) => {
  const { analysed, statement } = marked(text, given)
  return event(analysed, statement).event?.code ?? null
}

describe('deeds in the words of agencies', () => {
  it.each([
    ['RETREAT', 'The rebel chief declared a unilateral ceasefire.'],
    ['RETREAT', 'The president ordered an immediate truce.'],
    ['ASSAULT', 'A few hours later two more were killed by a bomb near the depot.'],
    ['ASSAULT', 'Both armies resumed hostilities at dawn.'],
    ['ASSAULT', 'The air force shot down six of them.'],
    ['SANCTION', 'Zaharia gave the consuls 48 hours to leave the country.'],
    ['THREATEN', 'Zaharia gave the rebels 48 hours to lay down their arms.'],
    ['SANCTION', 'Lorimia is also currently suspended.'],
    ['ACCUSE', 'Arvania appealed to the court over the timber duties.'],
    ['MOBILIZE', 'Arvania is sending a missile battery and 200 soldiers to the islands.'],
    ['COERCE', 'A military council took over in May.'],
    ['CONCEDE', 'Arvania decided to lift the curfew.'],
    ['REQUEST', 'Zaharia summoned the Lorimian ambassador.'],
    ['PROTEST', 'Deputies of three parties boycotted the reception.'],
    ['CONSULT', 'The envoy is conducting contacts with both sides.'],
    ['CONSULT', 'She was in the valley for weeks meeting the elders.'],
    ['CONSULT', 'The chancellor was in Lorim on Friday.'],
    ['CONSULT', 'She was greeted by the premier with military honours.'],
    ['COERCE', 'The singer was handed a nine-year jail term.'],
    ['COERCE', 'Masked men took over three warships.'],
    ['ASSAULT', 'The port has been under intense shelling.'],
    ['ASSAULT', 'Coastguards joined the fray with mortars.'],
    ['CONCEDE', 'Arvania limited its nuclear programme.'],
    ['AID', 'Donors put together two tranches worth $6 billion.'],
    ['SANCTION', 'Lorimia raised tariffs on timber.'],
    ['SANCTION', 'Arvania pulled out of the treaty.'],
    ['ACCUSE', 'The banker faces fraud charges.'],
    ['ACCUSE', 'The former minister appeared in court.'],
    ['REJECT', 'The request is out of the question.'],
    ['SANCTION', 'Zaharia retaliated by expelling 12 Lorimian diplomats.'],
    ['SANCTION', 'The union on Thursday suspended Arvania with immediate effect.'],
    ['SANCTION', 'The bank froze about 200 million euros in funds.'],
    ['COERCE', 'The army deposed the president after 30 years in power.'],
    ['COERCE', 'Five of them were taken to a police station.'],
    ['PROTEST', 'Ferrymen have been on an indefinite strike since August.'],
    ['ACCUSE', 'Lorimia took the case to the International Court of Justice.'],
    ['SANCTION', 'The raid prompted Arvania to suspend its aid.'],
    ['COERCE', 'The palace retaliated by banning nine officials from the islands.'],
    ['COOPERATE', 'The frigate took part in a joint military exercise off the islands.'],
    ['COOPERATE', 'The neighbours swapped radar data for the first time.'],
    ['COOPERATE', 'The two navies held a joint search for the missing ferry.'],
    ['COOPERATE', 'Trains between the two capitals resumed on Monday.'],
    ['COOPERATE', 'The remains of six airmen were repatriated on Tuesday.'],
    ['COOPERATE', 'The fugitive was extradited to his homeland.'],
    ['AID', 'Doctors treated 40 patients at a field hospital.'],
    ['AID', 'The kingdom donated $12 million to the fund.'],
    ['AID', 'Helicopters dropped blankets and tents over the valley.'],
    ['AID', 'A convoy of 12 lorries reached the camp on Friday.'],
    ['AID', 'Rescuers pulled two survivors from the rubble.'],
    ['CONCEDE', 'The junta scrapped the tax on fishing boats.'],
    ['CONCEDE', 'The prime minister stepped down on Friday.'],
    ['CONCEDE', 'The court commuted the death sentence of the rebel leader.'],
    ['CONCEDE', 'The ministry apologised to the families.'],
    ['CONCEDE', 'Villagers were allowed back to their fields.'],
    ['RETREAT', 'The garrison abandoned its positions at dawn.'],
    ['RETREAT', 'Four hundred fighters handed in their rifles.'],
    ['RETREAT', 'The nurses walked free after nine months.'],
    ['RETREAT', 'A ten-day lull took hold at midnight.'],
    ['RETREAT', 'The shelling stopped shortly before noon.'],
    ['SANCTION', 'Three banks were blacklisted on Thursday.'],
    ['SANCTION', 'The union slapped tariffs on steel.'],
    ['SANCTION', 'The island severed diplomatic relations with its neighbour.'],
    ['SANCTION', 'The army chief was sacked on Sunday.'],
    ['SANCTION', 'The donors suspended their aid.'],
    ['MOBILIZE', 'Reservists were called up in three provinces.'],
    ['MOBILIZE', 'A destroyer was sent to the strait.'],
    ['MOBILIZE', 'Fighter jets were scrambled over the strait.'],
    ['MOBILIZE', 'Gunboats massed off the island.'],
    ['MOBILIZE', 'A quadcopter strayed across the frontier.'],
    ['COERCE', 'Police rounded up dozens of activists.'],
    ['COERCE', 'Two reporters went missing on the coast road.'],
    ['COERCE', 'Soldiers hauled the mayor away at gunpoint.'],
    ['COERCE', 'A dusk-to-dawn curfew was imposed on the port.'],
    ['COERCE', 'The militia commandeered three ambulances.'],
    ['COERCE', 'The ring road was sealed off.'],
    ['ASSAULT', 'Shells fell on the old market.'],
    ['ASSAULT', 'A roadside bomb killed four policemen.'],
    ['ASSAULT', 'An airstrike left nine dead.'],
    ['ASSAULT', 'Gunmen opened fire on a bus.'],
    ['ASSAULT', 'Insurgents overran an outpost near the lake.'],
    ['ASSAULT', 'The town was shelled for a third night.'],
    ['ASSAULT', 'Fierce clashes erupted in the suburbs.'],
    ['ASSAULT', 'Raiders torched 30 houses.'],
    ['PROTEST', 'Thousands took to the streets of the capital.'],
    ['PROTEST', 'Dockers went on strike on Monday.'],
    ['PROTEST', 'Students blocked the bridge with burning tyres.'],
    ['PROTEST', 'A general strike shut the city.'],
    ['PROTEST', 'Crowds burned an effigy of the minister.'],
  ])('%s: %s', (wanted, text) => {
    expect(code(text)).toBe(wanted)
  })

  it('tells a verb with its particle from the verb alone', () => {
    expect(code('The teachers called a strike.')).toBe('PROTEST')
    expect(code('The teachers called off their strike.')).toBe('CONCEDE')
  })

  it('counts numbers as people', () => {
    expect(code('The blast killed 14.')).toBe('ASSAULT')
    expect(code('The rebels freed 64.')).toBe('RETREAT')
  })

  it('takes nothing that a clause only dates for an object', () => {
    expect(code('The session ended without a word on the truce.')).not.toBe('SANCTION')
  })

  it('takes only the number for people that counts nothing else', () => {
    expect(code('The text, of which one page was released, is short.')).toBeNull()
  })

  it('keeps the object of a passive that is given something', () => {
    expect(code('The commission had been given maps of two minefields.')).toBe('COOPERATE')
  })

  it('finds no event where nobody does it', () => {
    expect(code('He was not beaten.')).toBeNull()
    expect(code('He has stopped reading newspapers.')).toBeNull()
    expect(code('The adjective was struck out.')).toBeNull()
    expect(code('Not a single shell fell on the town.')).toBeNull()
    expect(code('No ship shall be fired upon.')).toBeNull()
  })
})
