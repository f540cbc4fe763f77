import { price } from 'credit-rate-simulator/engine';

/** Sectors that the page offers for its example. */
const sectors = {
  wholesale: 'Commerce de gros',
  'it-services': 'Services informatiques',
  construction: 'Construction',
};

/**
 * What the server prices, as the attributes of the simulator say it: € per year, a number of customers, fractions. What neither
 * says, both suppose alike.
 */
const example = {
  insurableTurnover: 2_500_000,
  buyerCount: 40,
  topShares: [0.12, 0.065, 0.065],
  lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.005, years: 3, basis: 'grossInclVat' },
};

const percent = new Intl.NumberFormat('fr', { style: 'percent', minimumFractionDigits: 2 });

/**
 * The page of a sector, with the likely rate of the example as the server prices it: what search engines and readers
 * without JavaScript get, and what stands in the simulator's room until its script has come.
 *
 * @param {string | null} asked the sector, as the address names it
 */
export function page(asked) {
  const sector = Object.hasOwn(sectors, asked ?? '') ? asked : 'wholesale';
  const { premiumRate } = price({ ...example, sector });
  const options = Object.entries(sectors).map(
    ([id, name]) => `<option value="${id}"${id === sector ? ' selected' : ''}>${name}</option>`,
  );
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>Ce que coûte une assurance-crédit</title>
    <link rel="stylesheet" href="/simulator/reserve.css">
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <main>
      <h1>Ce que coûte une assurance-crédit</h1>
      <p>
        <button id="toggle">Masquer le simulateur</button>
        <label>Secteur de l’exemple <select id="sector">${options.join('')}</select></label>
        <label><input id="compact" type="checkbox"> Forme courte</label>
        <label><input id="own" type="checkbox"> Barème du cabinet</label>
        <button id="exporter">Une entreprise exportatrice</button>
        <button id="reset">Effacer les réponses</button>
      </p>
      <div id="place">
        <credit-rate-simulator turnover="2500000" buyers="40" largest="12" topthree="25" losses="0.5" lossesbasis="grossInclVat" sector="${sector}" broker="Cabinet Exemple" orias="07000000" contact="https://example.org/contact" contact-label="Parler au cabinet">
          <p>2,5 M€ de ventes à ${example.buyerCount} entreprises de ce secteur : taux probable ${percent.format(premiumRate)}, à titre d’exemple.</p>
          <p slot="legal">Exemple : ${sectors[sector]}.</p>
        </credit-rate-simulator>
      </div>
      <dl>
        <dt>Taux probable</dt>
        <dd id="rate">en calcul</dd>
        <dt>Vue ouverte</dt>
        <dd id="view">aucune</dd>
        <dt>Demandes de contact</dt>
        <dd id="requests">0</dd>
      </dl>
    </main>
  </body>
</html>`;
}
