/** What somebody answers in an apposition: “, a charge the army denies”. */
export const ANSWERED =
  /^(?:charge|claim|accusation|allegation|demand|suggestion|assertion|proposal|condition|idea|report|view|figure|number|toll|version|account|offer|request|description|label|characteri[sz]ation)$/
