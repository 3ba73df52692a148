import { wasApproved } from '../was-approved.js';
import type { Texts } from './words.js';

const answerBy = (date: string) => `Svara senast ${date}.`;
const decideBy = (date: string) => `Beslutet väntas senast ${date}.`;
const receiptBy = (date: string) => `Kvittera senast ${date}.`;

const appliesAllTheSame = (from: string | undefined) => `Anvisningen gäller ändå${from ? ` från ${from}` : ''}`;

const unlessAdopted = (companies: string | undefined) =>
  companies ? ' Ett bolag är bundet först när dess egen styrelse har antagit anvisningen.' : '';

const leftToTheBoard = (decider: string | undefined) =>
  decider === 'board' ? ' Ingen får i dag besluta om det på delegation, så det är kommunstyrelsens att besluta.' : '';

/** How a decision went, as the record names it. */
const OUTCOMES: Readonly<Record<string, string>> = {
  approved: 'beslutad enligt förslaget',
  'approved-with-changes': 'beslutad med ändringar',
  returned: 'återlämnad för omarbetning',
  declined: 'avslagen',
  extended: 'utvidgad till fler, som ska följa den',
  repealed: 'upphävd',
};
/** What an evaluation came to: who decides on it. */
const CONCLUSIONS: Readonly<Record<string, string>> = {
  keep: 'är att behålla anvisningen som den är',
  revise: 'är att revidera anvisningen; en ny utgåva är påbörjad',
  repeal: 'är att upphäva anvisningen, vilket stadsdirektören eller kommunstyrelsen beslutar',
  'new-strategy': 'är att föreslå en ny strategi, vilket bara kommunstyrelsen kan göra hos kommunfullmäktige',
};
const EXEMPTION_OUTCOMES: Readonly<Record<string, string>> = { refused: 'avslaget', revoked: 'återkallat' };

/** Swedish, as one colleague writes to another. */
export const sv: Texts = {
  acts: {
    'tell-drafter': {
      headline: 'Återlämnat till dig',
      says: ({ title }) => `”${title}” är återlämnad för omarbetning. Skälen står i beslutet.`,
    },
    'tell-officer': {
      headline: 'Du har fått ett ärende',
      says: ({ title }) => `Du handlägger nu ”${title}”. Vad som väntar på dig, och vem du fått ärendet av, står i ärendet.`,
    },
    'remind-drafter': {
      headline: 'Påminnelse om utkast',
      says: ({ title }) => `Ditt utkast ”${title}” har ännu inte skickats till granskning.`,
    },
    'escalate-draft': {
      headline: 'Utkastet dröjer',
      says: ({ title }) => `Utkastet ”${title}” har inte skickats till granskning. Du får veta det för att kunna hjälpa till.`,
    },
    'tell-reviewers': {
      headline: 'Granska',
      says: ({ title }) => `”${title}” är klar att granska. Läs texten och säg om du tillstyrker, tillstyrker med ändring eller avstyrker.`,
      by: answerBy,
    },
    'remind-reviewers': {
      headline: 'Påminnelse om granskning',
      says: ({ title }) => `Vi saknar ditt svar i granskningen av ”${title}”.`,
      by: answerBy,
    },
    'tell-declined': {
      headline: 'Någon har avböjt',
      says: ({ title }) =>
        `En av dem som ombetts att svara om ”${title}” har avböjt. Skälen står i ärendet. Be någon annan, om det behövs.`,
    },
    'remind-comments': {
      headline: 'Svara på synpunkter',
      says: ({ title }) => `Det finns synpunkter på ”${title}” som du inte har svarat på. En spärrande synpunkt håller granskningen öppen.`,
      by: answerBy,
    },
    'escalate-review': {
      headline: 'Granskningen dröjer',
      says: ({ title }) => `Granskningen av ”${title}” är inte klar.`,
    },
    'tell-consulted': {
      headline: 'Remiss',
      says: ({ title, fact }) => `${fact('unit') ?? 'Ni'} har fått ”${title}” på remiss. Säg i svaret vem som har beslutat om det.`,
      by: answerBy,
    },
    'remind-consultation': {
      headline: 'Påminnelse om remiss',
      says: ({ title, fact }) => `Remissvaret om ”${title}”${fact('unit') ? ` från ${fact('unit')}` : ''} har inte kommit in.`,
      by: answerBy,
    },
    'escalate-consultation': {
      headline: 'Remissvar saknas',
      says: ({ title, fact }) => `Remissvaret om ”${title}”${fact('unit') ? ` från ${fact('unit')}` : ''} har inte kommit in.`,
    },
    'tell-director': {
      headline: 'Besluta',
      says: ({ title, fact }) =>
        fact('decider') === 'board'
          ? `”${title}” är klar för beslut, men ingen får i dag besluta om den på delegation. Den kan lämnas till kommunstyrelsen.`
          : `”${title}” är klar för ditt beslut. Granskningen, konsekvenserna och din rätt att besluta ligger samlade i ärendet.`,
      by: decideBy,
    },
    'remind-director': {
      headline: 'Påminnelse om beslut',
      says: ({ title, fact }) =>
        fact('decider') === 'board'
          ? `”${title}” väntar på beslut, och ingen får i dag besluta om den på delegation. Den kan lämnas till kommunstyrelsen.`
          : `”${title}” väntar på ditt beslut.`,
      by: decideBy,
    },
    'escalate-decision': {
      headline: 'Beslutet dröjer',
      says: ({ title }) => `”${title}” ligger hos stadsdirektören och är inte beslutad.`,
    },
    'tell-board-secretary': {
      headline: 'Till kommunstyrelsen',
      says: ({ title }) => `”${title}” ska till kommunstyrelsen. Underlaget finns i ärendet.`,
    },
    'remind-board-secretary': {
      headline: 'Påminnelse: till kommunstyrelsen',
      says: ({ title }) => `”${title}” väntar på att tas upp i kommunstyrelsen.`,
    },
    'escalate-referral': {
      headline: 'Ärendet hos kommunstyrelsen dröjer',
      says: ({ title }) => `”${title}” är hänskjuten till kommunstyrelsen och inte beslutad.`,
    },
    'tell-outcome': {
      headline: 'Beslutat',
      says: ({ title, fact }) => `”${title}” är ${OUTCOMES[fact('outcome') ?? ''] ?? 'beslutad'}. Beslutet med sina skäl finns i ärendet.`,
    },
    'tell-committees': {
      headline: 'Ny anvisning',
      says: ({ title, fact }) =>
        `”${title}” är beslutad och skickas till er. Kvittera för ${fact('unit') ?? 'er nämnd'} att den har kommit fram, och säg vem som svarar för den hos er.${unlessAdopted(fact('companies'))}`,
      by: (date) => `Den gäller från ${date}.`,
    },
    'remind-committees': {
      headline: 'Påminnelse om kvittens',
      says: ({ title, fact, date }) =>
        `${fact('unit') ?? 'Er nämnd'} har inte kvitterat ”${title}”. ${fact('companies') ? 'Vi' : `${appliesAllTheSame(date('appliesFrom'))}, men vi`} vill veta att den har kommit fram.${unlessAdopted(fact('companies'))}`,
      by: receiptBy,
    },
    'escalate-acknowledgement': {
      headline: 'Kvittenser saknas',
      says: ({ title, fact, date }) =>
        fact('silent') && fact('of')
          ? `${fact('silent')} av ${fact('of')} har inte kvitterat ”${title}”. ${appliesAllTheSame(date('appliesFrom'))}.`
          : `Alla har inte kvitterat ”${title}”. ${appliesAllTheSame(date('appliesFrom'))}.`,
    },
    'tell-correction': {
      headline: 'Rättelse',
      says: ({ title }) =>
        `Ett skrivfel har rättats i ”${title}”. Det som ändrades, av vem och varför, står vid texten. Ni behöver inte kvittera på nytt.`,
    },
    'escalate-opening': {
      headline: 'Utvärderingen kan inte öppnas',
      says: ({ title }) =>
        `”${title}” ska utvärderas, men ingen har rollen utvärderare. Utse någon som kan utvärdera: då öppnas utvärderingen inom en timme.`,
    },
    'tell-evaluators': {
      headline: 'Utvärdera',
      says: ({ title }) =>
        `Det är dags att utvärdera ”${title}”. Berätta hur områdets it-tjänster levereras och om anvisningen tjänar sitt syfte.`,
      by: answerBy,
    },
    'remind-evaluators': {
      headline: 'Påminnelse om utvärdering',
      says: ({ title }) => `Vi saknar ditt svar i utvärderingen av ”${title}”.`,
      by: answerBy,
    },
    'remind-conclusion': {
      headline: 'Avsluta utvärderingen',
      says: ({ title }) =>
        `Alla har svarat i utvärderingen av ”${title}”. Nu återstår slutsatsen: behålla, revidera, upphäva eller föreslå en ny strategi.`,
    },
    'escalate-evaluation': {
      headline: 'Utvärderingen dröjer',
      says: ({ title }) => `Utvärderingen av ”${title}” är inte avslutad.`,
    },
    'tell-conclusion': {
      headline: 'Avslutad utvärdering',
      says: ({ title, fact }) =>
        `Utvärderingen av ”${title}” är avslutad. Slutsatsen ${CONCLUSIONS[fact('conclusion') ?? ''] ?? 'står där'}. Skälen och svaren finns i utvärderingen, för kommunstyrelsen att ta del av.`,
    },
    'tell-repeal': {
      headline: 'Upphävd anvisning',
      says: ({ title }) => `”${title}” är upphävd. Ingen ny anvisning ersätter den.`,
      by: (date) => `Den gäller till och med ${date}.`,
    },
    'tell-lapse': {
      headline: 'Anvisning som upphört',
      says: ({ title, fact }) =>
        wasApproved(fact('outcome'))
          ? `”${title}” gäller inte längre: strategin som den följde av har upphört, och ingen ny nämner den.`
          : `”${title}” hann inte beslutas: strategin som den följde av har upphört, och ingen ny nämner den. Ärendet är avslutat.`,
    },
    'remind-council-condition': {
      headline: 'Fullmäktiges beslut saknas',
      says: ({ title }) =>
        `”${title}” vilar på ett beslut av kommunfullmäktige som inte har registrerats. Till dess kan ingen besluta med stöd av uppdraget.`,
    },
    'remind-strategy-review': {
      headline: 'Dags att se över strategin',
      says: ({ title }) => `”${title}” ska ses över.`,
    },
    'tell-exemption-requested': {
      headline: 'Besluta',
      says: ({ title, fact }) =>
        `”${title}” är begärt${fact('unit') ? ` av ${fact('unit')}` : ''} och väntar på beslut. Skälen finns i ärendet.${leftToTheBoard(fact('decider'))}`,
      by: decideBy,
    },
    'remind-exemption-decision': {
      headline: 'Påminnelse om beslut',
      says: ({ title, fact }) => `”${title}” väntar på beslut.${leftToTheBoard(fact('decider'))}`,
      by: decideBy,
    },
    'escalate-exemption': {
      headline: 'Beslutet dröjer',
      says: ({ title }) => `”${title}” är begärt men inte beslutat.`,
    },
    'tell-exemption-decided': {
      headline: 'Beslutat',
      says: ({ title, fact, date }) => {
        const until = date('until');
        if (fact('outcome') === 'granted') return `”${title}” är beviljat${until ? ` till och med ${until}` : ''}.`;
        return `”${title}” är ${EXEMPTION_OUTCOMES[fact('outcome') ?? ''] ?? 'beslutat'}. Skälen står i beslutet.`;
      },
    },
    'tell-exemption-expiry': {
      headline: 'Går snart ut',
      says: ({ title, date }) =>
        `”${title}” ${date('until') ? `gäller till och med ${date('until')}` : 'går snart ut'}. Därefter gäller anvisningen helt. Behövs avsteget längre, begär ett nytt.`,
    },
    'tell-deputyship-begins': {
      headline: 'Förordnande börjar',
      says: ({ date }) =>
        `Ett förordnande som ersättare börjar ${date('from') ?? 'snart'}. Beslut under tiden nämner både ersättaren och den ordinarie.`,
    },
    'tell-deputyship-ends': {
      headline: 'Förordnande upphör',
      says: ({ date }) => `Ett förordnande som ersättare ${date('until') ? `gäller till och med ${date('until')}` : 'upphör snart'}.`,
    },
  },
  other: {
    headline: 'Nytt i ärendet',
    says: ({ title }) => `Det finns något nytt för dig i ”${title}”.`,
  },
  vacant: {
    headline: 'Ingen har rollen',
    says: ({ title }) =>
      `Brevet ”${title}” i ärendet har ingen att gå till, för ingen har den roll som det är till. Se till att någon får den.`,
  },
  about: {
    edition: (title, number) => `${title}, utgåva ${number}`,
    exemption: (from) => `Avsteg från ${from}`,
    deputyship: 'Ersättare',
  },
  greeting: (firstName) => `Hej ${firstName}!`,
  before: (date) => `senast ${date}`,
  by: (date) => `Det ska vara klart senast ${date}.`,
  passed: (date) => `Sista dag var ${date}.`,
  caseNumber: (number) => `Dnr ${number}`,
  closing: 'Anvisa skickar brevet. Du väljer själv om du vill ha breven genast eller samlade en gång om dagen.',
  digest: {
    subject: (count, soonest) => `Dagens brev: ${count} saker${soonest ? `, den första senast ${soonest}` : ''}`,
    opening: (count) => `Det här har kommit sedan förra brevet, ${count} saker i allt.`,
    dated: (date) => `Senast ${date}`,
    passed: (date) => `Skulle ha varit klart ${date}`,
    undated: 'Utan sista dag',
    closing:
      'Anvisa skickar brevet en gång om dagen, när det finns något. Du väljer själv om du hellre vill ha ett brev om varje sak genast.',
  },
};
