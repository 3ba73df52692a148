export default {
  accessibility: {
    title: 'Tillgänglighet',
    lead: 'Anvisa ska kunna användas av alla. Här står hur väl det gör det, och hur du säger till om något hindrar dig.',
    how: {
      title: 'Hur tillgängligt är det?',
      text: 'Anvisa är byggt efter WCAG 2.2 på nivå AA. Tjänsten är delvis förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service. Under nästa rubrik står vad som brister.',
    },
    known: {
      title: 'Det här är inte som det bör',
      readers: 'Sidorna är inte provade tillsammans med människor som använder skärmläsare eller andra hjälpmedel till vardags.',
      explorer: 'Sidan där man prövar API:et kommer från ett annat projekt. Den är för utvecklare, och vi vet inte om den följer kraven.',
      pictures: 'Ledningens bilder kan inte läsas del för del med skärmläsare. Samma uppgifter står i tabellen under varje bild.',
      language: 'Anvisningarnas text finns bara på svenska, också när sidorna visas på engelska.',
    },
    tested: {
      title: 'Hur och när har vi provat?',
      text: 'Vi har själva bedömt tjänsten, senast den {{on}}. Varje sida provas dessutom vid varje ändring med axe, med tangentbord, på båda språken, i mörkt läge och i 400 procents förstoring. Redogörelsen ses över när något ändras, och minst en gång om året.',
    },
    report: {
      title: 'Säg till om något hindrar dig',
      text: 'Säg vilken sida det gäller och vad du ville göra. Du får svar så snart det går, och det du behöver i en annan form om du ber om det.',
      nowhere:
        'Den som driver den här tjänsten har inte angett vart man skriver. Vänd dig till kommunen på det sätt du brukar, och säg att det gäller Anvisa.',
    },
    supervision: {
      title: 'Om du inte är nöjd med svaret',
      text: 'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Dit kan du anmäla om du tycker att vi inte gör som vi ska.',
    },
    subject: 'Tillgänglighet i Anvisa',
    authority: 'Anmäl till Digg',
  },
  try: {
    title: 'Vem är vem i demon',
    lead: 'Personerna är påhittade. Välj en på inloggningssidan och gör det som den får göra.',
    signIn: 'Till inloggningssidan',
    ways: 'Det här kan du pröva som',
    more: 'och {{count}} till',
    none: 'Det här är ingen demo. Personerna som arbetar här visas inte.',
    does: {
      'it-officer': 'Börjar en anvisning, skriver de fyra delarna och skickar den till granskning.',
      'head-of-it': 'Ser områdena, var ärendena väntar och vad utvärderingarna kom fram till.',
      reviewer: 'Läser utkastet och tillstyrker, tillstyrker med ändring eller avstyrker.',
      evaluator: 'Svarar på frågorna om hur anvisningen har fungerat.',
      'city-director': 'Beslutar på fem minuter, eller hänskjuter till kommunstyrelsen.',
      deputy: 'Beslutar i stadsdirektörens ställe.',
      'committee-contact': 'Ser vad som gäller nämnden, kvitterar och begär avsteg.',
      registrar: 'För diariet och sekretessmarkerar.',
      'board-secretary': 'För in vad kommunstyrelsen och fullmäktige har beslutat, och anmäler delegationsbeslut.',
      auditor: 'Läser allt, ändrar inget, och varje läsning loggas.',
      administrator: 'Sköter personer, roller, nämnder, inställningar och utkast till områdesindelning.',
    },
    behind: 'Bakom sidorna',
    api: 'API:et, att läsa och pröva',
    mail: 'Post som skulle ha gått ut ligger som filer i mappen .anvisa/outbox på den dator som kör demon.',
    operator: 'Driftens mätvärden',
  },
} as const;
