/** Disposing of words in an entry of the trail. */
export default {
  open: 'Gallra ord i posten',
  about:
    'Bara det som arkivmyndigheten har beslutat får gallras (arkivlagen 10 §). Det som beslutats, dess text och vem som gjorde vad bevaras alltid.',
  fields: 'Vad ska gallras?',
  authority: 'Arkivmyndighet som beslutade',
  decidedOn: 'Beslutets dag',
  reference: 'Var beslutet finns',
  referenceHelp: 'Diarienummer eller paragraf.',
  reasons: 'Skäl',
  reasonsHelp: 'Utan att upprepa det som gallras: skälen bevaras.',
  lacks: {
    fields: 'Välj vad som ska gallras.',
    authority: 'Ange arkivmyndigheten.',
    decidedOn: 'Ange beslutets dag.',
    reference: 'Ange var beslutet finns.',
    reasons: 'Skriv skälen.',
  },
  ask: 'Gallra orden för gott?',
  verb: 'Gallra',
  becomes: 'Postens {{fields}} gallras enligt beslut av {{authority}} den {{day}} ({{reference}}).',
  means:
    'Orden går inte att få tillbaka. De gallras också i poster som upprepar dem: från samma händelse, och där en ny utgåva började med en utvärderares iakttagelser. Posten, dess plats och dess kontrollsumma är kvar, och en ny post säger vad som gallrats. I säkerhetskopior finns orden tills kopiorna skrivs över.',
} as const;
