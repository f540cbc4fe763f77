import type { AnswerValues, CreditRateSimulator } from 'credit-rate-simulator';
import { useRef, useState } from 'react';
import { exporter, ownTariff, percent, sectors, type Sector } from './cases';
import { Simulator } from './Simulator';

export function App() {
  const simulator = useRef<CreditRateSimulator>(null);
  const [shown, setShown] = useState(true);
  const [compact, setCompact] = useState(false);
  const [sector, setSector] = useState<Sector>('wholesale');
  const [answers, setAnswers] = useState<AnswerValues>();
  const [own, setOwn] = useState(false);
  const [rate, setRate] = useState<number>();
  const [view, setView] = useState<string>();
  const [requests, setRequests] = useState(0);

  return (
    <main>
      <h1>Ce que coûte une assurance-crédit</h1>
      <p>
        <button onClick={() => setShown(!shown)}>{shown ? 'Masquer' : 'Afficher'} le simulateur</button>{' '}
        <label>
          Secteur de l’exemple{' '}
          <select value={sector} onChange={(event) => setSector(event.target.value as Sector)}>
            {Object.entries(sectors).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          <input type="checkbox" checked={compact} onChange={() => setCompact(!compact)} /> Forme courte
        </label>{' '}
        <label>
          <input type="checkbox" checked={own} onChange={() => setOwn(!own)} /> Barème du cabinet
        </label>{' '}
        <button onClick={() => setAnswers({ ...exporter })}>Une entreprise exportatrice</button>{' '}
        <button onClick={() => simulator.current?.reset()}>Effacer les réponses</button>
      </p>
      {shown && (
        <Simulator
          ref={simulator}
          turnover={2_500_000}
          sector={sector}
          compact={compact}
          broker="Cabinet Exemple"
          orias="07000000"
          contact="https://example.org/contact"
          contact-label="Parler au cabinet"
          answers={answers}
          tariff={own ? ownTariff : null}
          oncrs-estimate={({ detail }) => setRate(detail.rate.likely)}
          oncrs-view={({ detail }) => setView(detail.open ? detail.view : undefined)}
          oncrs-lead={(event) => {
            event.preventDefault();
            setRequests((count) => count + 1);
          }}
        >
          <p>Une assurance-crédit coûte le plus souvent de 0,1 % à 1 % des ventes à crédit.</p>
          <p slot="legal">Exemple : {sectors[sector]}.</p>
        </Simulator>
      )}
      <dl>
        <dt>Taux probable</dt>
        <dd>{rate === undefined ? 'en calcul' : percent(rate)}</dd>
        <dt>Vue ouverte</dt>
        <dd>{view ?? 'aucune'}</dd>
        <dt>Demandes de contact</dt>
        <dd>{requests}</dd>
      </dl>
    </main>
  );
}
