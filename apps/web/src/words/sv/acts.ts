/** Acts on an edition, as the buttons say them. */
export default {
  'save-draft': 'Spara utkastet',
  'submit-draft': 'Skicka till granskning',
  'reopen-draft': 'Ta tillbaka till utkast',
  'withdraw-edition': 'Återkalla',
  'hand-over-case': 'Lämna över ärendet',
  'give-verdict': 'Lämna utlåtande',
  'answer-comment': 'Svara på synpunkten',
  'open-consultation': 'Skicka på remiss',
  'answer-consultation': 'Lämna remissvar',
  'declare-interest': 'Anmäl jäv',
  'settle-disqualification': 'Avgör jävsfrågan',
  'decide-edition': 'Besluta',
  'record-board-decision': 'För in kommunstyrelsens beslut',
  'correct-edition': 'Rätta skrivfel',
  'start-revision': 'Börja en ny utgåva',
  'decide-repeal': 'Besluta att upphäva',
} as const;
