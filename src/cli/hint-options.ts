import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { FilingHints } from '../record/filing.ts';
import { AccessionNumber, Cik, IsoDate } from '../record/identifiers.ts';

type HintOptions = {
  readonly accessionNumber?: AccessionNumber;
  readonly cik?: Cik;
  readonly formType?: string;
  readonly filedOn?: IsoDate;
};

/** Adds the options by which a bare document's missing facts are given; each is checked where it is typed. */
export function addHintOptions(command: Command): Command {
  return command
    .option(
      '--accession-number <number>',
      'accession number of a bare document, 0000950170-22-000796',
      checked(AccessionNumber, 'an accession number such as 0000950170-22-000796'),
    )
    .option(
      '--cik <number>',
      'Central Index Key of a bare document, with or without leading zeros',
      checked(
        z.preprocess((value) => String(value).padStart(10, '0'), Cik),
        'a Central Index Key of at most ten digits',
      ),
    )
    .option('--form-type <form>', 'form type of a bare document, 6-K')
    .option('--filed-on <date>', 'filing date of a bare document, 2003-03-14', checked(IsoDate, 'a date such as 2003-03-14'));
}

/** The hints among a command's options. What the text says wins over them. */
export function hintsFrom(options: HintOptions): FilingHints {
  return FilingHints.parse({
    accessionNumber: options.accessionNumber ?? null,
    cik: options.cik ?? null,
    formType: options.formType ?? null,
    filedOn: options.filedOn ?? null,
  });
}

function checked<T extends z.ZodType>(schema: T, expected: string): (value: string) => z.infer<T> {
  return (value) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw new InvalidArgumentError(`Expected ${expected}, found ${JSON.stringify(value)}.`);
  };
}
