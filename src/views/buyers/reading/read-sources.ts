import type { Submission } from '../../../engine/index.js';
import { analyse, UnsureColumns } from '../../../receivables/analyse.js';
import { RefusedFile } from '../../../receivables/report.js';
import type { Outcome, Progress, Request } from './protocol.js';

/** What goes with a reading, wherever it is done. */
export interface Going {
  readonly signal?: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** The view takes buyers from the reports: a second list of them would only be more to hand over, in one go. */
const lean = ({ buyers: _buyers, ...rest }: Partial<Submission>): Partial<Submission> => rest;

/** Reads the sources, in the worker and in the page alike. Rejects only when it was cancelled, or by a fault of ours. */
export async function readSources(
  { sources, roles, answers, merge }: Request,
  going: Going,
): Promise<Outcome> {
  try {
    const reading = await analyse(
      sources.map(({ name, content }) => ({ input: content, fileName: name })),
      { ...going, columns: roles, answers, merge },
    );
    const { reports, submission, missing } = reading;
    return {
      status: 'read',
      reading: {
        reports: reports.map((report) => ({ ...report, submission: lean(report.submission) })),
        submission: lean(submission),
        missing,
      },
    };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    const { code, detail, fileName } = error;
    const { columns, questions } = error instanceof UnsureColumns ? error : { columns: [], questions: [] };
    return { status: 'refused', code, detail, file: sources.length > 1 ? fileName : '', columns, questions };
  }
}
