import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fully, quickly } from '../../src/element/price-functions.js';
import { EstimateScheduler } from '../../src/element/estimate-scheduler.js';
import { answersFrom, type Answers } from '../../src/core/answers.js';
import type { Estimate } from '../../src/core/estimate.js';
import { profileNames } from '../../src/core/market.js';
import { priceProfile } from '../../src/engine/index.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import { bundledProfileRates } from '../../src/tariff/profile-rates.js';
import { idled, painted, until } from './waits.js';

/** As much of an element as a controller needs. */
class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(_controller: ReactiveController): void {
    // The test calls the controller itself.
  }
  removeController(_controller: ReactiveController): void {
    // Nothing was kept.
  }
  requestUpdate(): void {
    this.updates += 1;
  }
}

const answersWith = (dso: number): Answers =>
  answersFrom({ insurableTurnover: 2_500_000, buyerCount: 120, dso }, 'answered');

function setting() {
  const count = { quick: 0, full: 0 };
  const now = { answers: answersWith(45), tariff: bundledTariff };
  const complete: Estimate[] = [];
  const implausible: Answers[] = [];
  /** The ranges that quick prices were laid in. */
  const borrowed: unknown[] = [];
  const scheduler = new EstimateScheduler(
    new Host(),
    () => now,
    (estimate) => complete.push(estimate),
    (good) => implausible.push(good),
    {
      quickly: (...parts) => {
        count.quick += 1;
        borrowed.push(parts[2]);
        return quickly(...parts);
      },
      *fully(...parts) {
        count.full += 1;
        return yield* fully(...parts);
      },
    },
  );
  scheduler.hostConnected();
  scheduler.visible = true;
  scheduler.start();
  return { scheduler, count, now, complete, implausible, borrowed };
}

describe('the first estimate', () => {
  it('takes one price, on the small lattice, and no other', () => {
    const asked: unknown[] = [];
    const answers = answersFrom({ insurableTurnover: 2_500_000 }, 'preset');
    const { estimate, range } = quickly(answers, bundledTariff, undefined, (...parts) => {
      asked.push(parts[2]);
      return priceProfile(...parts);
    });
    expect(asked).to.deep.equal([{ latticeSize: 1024 }]);
    expect(estimate.rate.low).to.be.below(estimate.rate.likely);
    expect(estimate.next).not.to.equal(undefined);
    expect(Object.keys(range.variance)).to.have.length(14);
  });

  it('knows the rates of the reference profiles without pricing them', () => {
    for (const name of profileNames)
      expect(bundledProfileRates[name], name).to.be.closeTo(
        priceProfile(bundledTariff.profiles[name], bundledTariff).premiumRate,
        1e-8,
      );
  });
});

describe('the estimate scheduler', () => {
  it('is quick at most once before a paint, whatever happens', async () => {
    const { scheduler, count, now } = setting();
    for (let dso = 46; dso < 56; dso++) {
      now.answers = answersWith(dso);
      scheduler.invalidate();
    }
    expect(count.quick).to.equal(1);
    await painted();
    expect(count.quick).to.equal(2);
    expect(scheduler.estimate!.answers.dso).to.equal(55);
    scheduler.hostDisconnected();
  });

  it('keeps the last estimate where the rate is none that anybody pays, and says of which answers it is', async () => {
    const { scheduler, now, implausible } = setting();
    const good = now.answers;
    const { estimate } = scheduler;
    now.answers = answersFrom({ insurableTurnover: 1_500 }, 'answered');
    scheduler.invalidate();
    await painted();
    expect(scheduler.estimate).to.equal(estimate);
    expect(implausible).to.deep.equal([good]);
    scheduler.hostDisconnected();
  });

  it('completes the last case only', async () => {
    const { scheduler, now, complete } = setting();
    for (const dso of [60, 70, 80]) {
      now.answers = answersWith(dso);
      scheduler.invalidate();
      await painted();
    }
    await until(() => complete.length > 0, 'complete');
    await idled();
    expect(complete.map(({ answers }) => answers.dso)).to.deep.equal([80]);
    scheduler.hostDisconnected();
  });

  it('keeps the width of the last range until its own is there', async () => {
    const { scheduler, now, complete } = setting();
    await until(() => complete.length === 1, 'complete');
    const width = ({ rate }: Estimate) => rate.high / rate.likely;
    now.answers = answersFrom({ insurableTurnover: 2_500_000 }, 'answered');
    scheduler.invalidate();
    await until(() => scheduler.estimate!.answers.dso === undefined, 'quick');
    expect(width(scheduler.estimate!)).to.be.closeTo(width(complete[0]!), 1e-12);
    await until(() => complete.length === 2, 'complete again');
    expect(width(complete[1]!)).to.be.above(width(complete[0]!) * 1.02);
    scheduler.hostDisconnected();
  });

  it('borrows no range from another tariff', async () => {
    const { scheduler, now, borrowed, complete } = setting();
    await until(() => complete.length === 1, 'complete');
    const range = scheduler.priced!.range;
    now.answers = answersWith(60);
    scheduler.invalidate();
    await painted();
    now.tariff = { ...bundledTariff, id: 'another' };
    scheduler.invalidate(true);
    // Another change before the paint does not make it the same tariff again.
    scheduler.invalidate();
    await painted();
    expect(borrowed).to.deep.equal([undefined, range, undefined]);
    scheduler.hostDisconnected();
  });

  it('waits with the full price while nobody sees it', async () => {
    const { scheduler, count, complete } = setting();
    scheduler.visible = false;
    scheduler.invalidate();
    await painted();
    await idled();
    expect([count.full, complete.length]).to.deep.equal([0, 0]);
    scheduler.visible = true;
    await until(() => complete.length === 1, 'complete');
    expect(count.full).to.equal(1);
    scheduler.hostDisconnected();
  });

  it('stops when taken out, and goes on where it was when put back', async () => {
    const { scheduler, complete } = setting();
    scheduler.hostDisconnected();
    await idled();
    expect(complete).to.have.length(0);
    scheduler.hostConnected();
    await until(() => complete.length === 1, 'complete');
    scheduler.hostDisconnected();
  });
});
