export default {
  accessibility: {
    title: 'Tillgänglighet',
    lead: 'Anvisa ska kunna användas av alla. Här står hur väl det gör det, och hur du säger till om något hindrar dig.',
    how: {
      title: 'Hur tillgängligt är det?',
      text: 'Anvisa är byggt efter WCAG 2.2 på nivå AA och följer lagen (2018:1937) om tillgänglighet till digital offentlig service. Vi känner inte till något som inte är förenligt med lagen.',
    },
    known: {
      title: 'Det här är inte helt som det bör',
      text: 'Anvisningarnas text finns bara på svenska.',
    },
    tested: {
      title: 'Hur har vi provat?',
      text: 'Varje sida provas vid varje ändring med axe, med tangentbord, på båda språken och i 400 procents förstoring. Det är en självskattning.',
    },
    report: {
      title: 'Något hindrar mig',
      text: 'Skriv till oss och säg vilken sida det gäller och vad du ville göra. Du får svar inom två veckor, och det du behöver i en annan form om du ber om det.',
    },
    supervision: {
      title: 'Om du inte är nöjd med svaret',
      text: 'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Dit kan du anmäla brister.',
    },
    subject: 'Tillgänglighet i Anvisa',
    authority: 'Anmäl till Digg',
  },
  try: {
    title: 'Vem är vem i demon',
    lead: 'Personerna är påhittade. Välj en på inloggningssidan och gör det som den får göra.',
    signIn: 'Till inloggningssidan',
    ways: 'Det här kan du pröva som',
    officer: {
      who: 'It-handläggare: Anna Lind',
      does: 'Börjar en anvisning, skriver de fyra delarna och skickar den till granskning.',
    },
    head: {
      who: 'It-chef: Henrik Öberg',
      does: 'Ser områdena, var ärendena väntar och vad utvärderingarna kom fram till.',
    },
    reviewer: {
      who: 'Granskare: Rita Sjö, Erik Malm, Ylva Grahn',
      does: 'Läser utkastet och tillstyrker, tillstyrker med ändring eller avstyrker.',
    },
    director: {
      who: 'Stadsdirektör: Stina Berg, och hennes ersättare Maria Ek',
      does: 'Beslutar på fem minuter, eller hänskjuter till kommunstyrelsen.',
    },
    committee: {
      who: 'Nämndernas kontaktpersoner',
      does: 'Ser vad som gäller nämnden, kvitterar och begär avsteg.',
    },
    evaluator: {
      who: 'Utvärderare: Elin Dahl, Per Ståhl',
      does: 'Svarar på frågorna om hur anvisningen har fungerat.',
    },
    registrar: {
      who: 'Registrator och nämndsekreterare: Rolf Ahl, Bodil Ström',
      does: 'För diariet, och för in kommunstyrelsens och fullmäktiges beslut.',
    },
    auditor: {
      who: 'Revisor: Axel Frisk',
      does: 'Läser allt, ändrar inget, och varje läsning loggas.',
    },
    administrator: {
      who: 'Administratör: Ada Norén',
      does: 'Sköter personer, roller, nämnder och inställningar.',
    },
    behind: 'Bakom sidorna',
    api: 'API:et, att läsa och pröva',
    mail: 'Post som skulle ha gått ut ligger som filer i mappen .anvisa/outbox på den dator som kör demon.',
    operator: 'Driftens mätvärden',
  },
} as const;
