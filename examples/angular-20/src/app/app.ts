import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, signal, ViewChild } from '@angular/core';
import type {
  AnswerValues,
  CreditRateSimulator,
  CrsEstimateEvent,
  CrsLeadEvent,
  CrsViewEvent,
} from 'credit-rate-simulator';
import { exporter, ownTariff, percent, sectors, type Sector } from './cases';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Ce que coûte une assurance-crédit</h1>
      <p>
        <button (click)="shown.set(!shown())">{{ shown() ? 'Masquer' : 'Afficher' }} le simulateur</button>
        <label>
          Secteur de l’exemple
          <select #list (change)="choose(list.value)">
            @for (id of sectorIds; track id) {
              <option [value]="id" [selected]="id === sector()">{{ sectors[id] }}</option>
            }
          </select>
        </label>
        <label>
          <input type="checkbox" [checked]="compact()" (change)="compact.set(!compact())" /> Forme courte
        </label>
        <label>
          <input type="checkbox" [checked]="own()" (change)="own.set(!own())" /> Barème du cabinet
        </label>
        <button (click)="describeExporter()">Une entreprise exportatrice</button>
        <button (click)="simulator?.nativeElement?.reset()">Effacer les réponses</button>
      </p>
      @if (shown()) {
        <credit-rate-simulator
          #simulator
          [turnover]="2500000"
          [sector]="sector()"
          [compact]="compact()"
          broker="Cabinet Exemple"
          orias="07000000"
          contact="https://example.org/contact"
          [contactLabel]="label"
          [answers]="answers()"
          [tariff]="own() ? ownTariff : null"
          (crs-estimate)="told($event)"
          (crs-view)="opened($event)"
          (crs-lead)="asked($event)"
        >
          <p>Une assurance-crédit coûte le plus souvent de 0,1 % à 1 % des ventes à crédit.</p>
          <p slot="legal">Exemple : {{ sectors[sector()] }}.</p>
        </credit-rate-simulator>
      }
      <dl>
        <dt>Taux probable</dt>
        <dd>{{ rate() }}</dd>
        <dt>Vue ouverte</dt>
        <dd>{{ view() ?? 'aucune' }}</dd>
        <dt>Demandes de contact</dt>
        <dd>{{ requests() }}</dd>
      </dl>
    </main>
  `,
})
export class App {
  readonly sectors = sectors;
  readonly sectorIds = Object.keys(sectors) as Sector[];
  readonly ownTariff = ownTariff;
  readonly label = 'Parler au cabinet';

  readonly shown = signal(true);
  readonly compact = signal(false);
  readonly sector = signal<Sector>('wholesale');
  readonly answers = signal<AnswerValues | undefined>(undefined);
  readonly own = signal(false);
  readonly rate = signal('en calcul');
  readonly view = signal<string | undefined>(undefined);
  readonly requests = signal(0);

  @ViewChild('simulator') simulator?: ElementRef<CreditRateSimulator>;

  choose(sector: string): void {
    this.sector.set(sector as Sector);
  }

  describeExporter(): void {
    this.answers.set({ ...exporter });
  }

  told({ detail }: CrsEstimateEvent): void {
    this.rate.set(percent(detail.rate.likely));
  }

  opened({ detail }: CrsViewEvent): void {
    this.view.set(detail.open ? detail.view : undefined);
  }

  asked(event: CrsLeadEvent): void {
    event.preventDefault();
    this.requests.update((count) => count + 1);
  }
}
