// Makes up names of conditions and of symptoms, always the same ones for the same number. Like real names, they consist
// of surnames, of words from Greek and Latin, and of plain words that many names share.

const STEMS =
  "aden angi arthr bronch cardi cephal cerebr chondr col cost cyst cyt dent dermat encephal enter gastr gloss hemat hepat hyster ker kerat laryng lip lymph mast mening my myel nephr neur ocul onych oophor ophthalm orchid oste ot pancreat phleb pleur pneum proct prostat psych py rect ren retin rhin sacr salping sial sinus splen spondyl stomat tend thorac thyr trache ureter urethr vascul vertebr vesic".split(
    " ",
  );
const PREFIXES =
  " a an auto brady dys endo epi exo hemi hyper hypo inter intra iso macro mega micro mono neo oligo pan para peri poly post pseudo retro sub syn tachy trans".split(
    " ",
  );
const ENDINGS =
  "algia ectasia edema emia iasis itis lithiasis lysis malacia megaly oma opathy oplegia osclerosis osis ospasm otrophy penia plasia ptosis rrhagia rrhea rrhexis stenosis".split(
    " ",
  );
const QUALITIES =
  "acute adult anterior atypical autoimmune benign bilateral central chronic classic combined complex congenital cutaneous deep diffuse distal dominant early episodic essential familial fatal focal generalized hereditary idiopathic infantile inflammatory inherited intermittent isolated juvenile late lateral localized malignant mild mixed multifocal multiple neonatal nocturnal partial peripheral persistent posterior primary progressive proximal rare recessive recurrent relapsing secondary severe spastic sporadic subacute superficial systemic transient tropical unilateral".split(
    " ",
  );
const KINDS =
  "anomaly attack cramp defect deficiency deformity degeneration disease disorder dysfunction failure fever infection injury insufficiency intoxication malformation palsy paralysis sclerosis spasm syndrome ulcer weakness".split(
    " ",
  );
const SYLLABLES =
  "al an ar bar ben bro cha chi cor da del den der do el en er fa fer gar gil go ha han her hol i in ja jen jo ka kel ker ko la lan ler lin lo ma man mar mer mo na nel no o ol on or pa per po ra ren ri ro sa sen ser shi so sta ta tel ter to u va ver vi wa wil win ya zi".split(
    " ",
  );
const FINAL =
  "berg chi dis ey ford ger ham ik ing ler ley mann mura ner nez off ov rez rini rt ski son stein ton tz vic well wood".split(
    " ",
  );

const SURNAMES = 4000;
const GREEK_WORDS = 9000;

const COMPLAINTS =
  "ache bleeding blister bruising burning coldness cramp discoloration dryness heaviness itching jerking lump numbness pain paleness pressure rash redness soreness spasm stiffness swelling tenderness tightness tingling tremor twitching warmth weakness".split(
    " ",
  );
const PLACES =
  "abdomen ankle arm back breast calf cheek chest chin ear elbow eye eyelid face finger foot forehead groin hand head heel hip jaw knee leg lip mouth neck nose rib scalp shoulder skin spine thigh throat thumb toe tongue tooth wrist".split(
    " ",
  );
const WHOLE_BODY =
  "Anxiety|Chills|Confusion|Constipation|Cough|Diarrhea|Dizziness|Fainting|Fatigue|Fever|Hair loss|Headache|Hoarseness|Loss of appetite|Loss of balance|Low mood|Memory loss|Nausea|Night sweats|Palpitations|Poor sleep|Seizures|Shortness of breath|Thirst|Tremor|Trouble hearing|Trouble speaking|Trouble swallowing|Vomiting|Weight loss".split(
    "|",
  );

/**
 * Numbers from 0 to 1, the same for the same seed.
 * @param {number} seed
 */
export function chance(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The symptoms of the made-up conditions, the most common first. */
export function symptoms() {
  const ofPlaces = PLACES.flatMap((place) => COMPLAINTS.map((complaint) => `${capital(complaint)} of the ${place}`));
  const rare = chance(0);
  const mixed = ofPlaces
    .map((name) => ({ name, order: rare() }))
    .sort((one, other) => one.order - other.order)
    .map(({ name }) => name);
  return [...WHOLE_BODY, ...mixed.slice(0, 370)].map((name) => ({ id: name.toLowerCase().replaceAll(" ", "-"), name }));
}

/**
 * A condition's name, its other names, and the numbers of its symptoms.
 * @param {number} number
 * @param {number} symptomCount
 */
export function names(number, symptomCount) {
  const next = chance(number);
  const one = from(next);
  // As in life, a few words are common, and most are rare.
  const surname = () => madeSurname(Math.floor(SURNAMES * next() ** 2));
  const greek = () => madeGreek(Math.floor(GREEK_WORDS * next() ** 2));
  const made = () => {
    const kind = next();
    if (kind < 0.25) return `${surname()} ${one(KINDS)}`;
    if (kind < 0.35) return `${surname()}-${surname()} ${one(KINDS)}`;
    if (kind < 0.55) return `${capital(one(QUALITIES))} ${greek()}`;
    if (kind < 0.75) return `${capital(greek())} with ${greek()}`;
    return `${capital(one(QUALITIES))} ${one(QUALITIES)} ${greek()}`;
  };
  const otherNames = Array.from({ length: Math.floor(next() * 3) }, made);
  const has = new Set(Array.from({ length: 8 }, () => Math.floor(symptomCount * next() ** 2)));
  return { name: made(), otherNames, symptoms: [...has] };
}

/** @param {number} number */
function madeSurname(number) {
  const one = from(chance(number));
  return capital(one(SYLLABLES) + (number % 2 ? one(SYLLABLES) : "") + one(FINAL));
}

/** @param {number} number */
function madeGreek(number) {
  const one = from(chance(number));
  return one(PREFIXES) + one(STEMS) + (number % 4 ? "" : `o${one(STEMS)}`) + one(ENDINGS);
}

/** @param {() => number} next */
function from(next) {
  /** @param {string[]} list */
  return (list) => list[Math.floor(next() * list.length)];
}

/** @param {string} word */
function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}
