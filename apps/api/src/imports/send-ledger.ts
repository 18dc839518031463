import { ledgerTemplateXlsx } from '@dachushi/exchange/ledger-xlsx.ts';
import type { RequestHandler, Response } from 'express';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Workbook {
  readonly name: string;
  readonly bytes: Buffer;
}

export function sendWorkbook(response: Response, { name, bytes }: Workbook): void {
  response.attachment(name).type(XLSX).send(bytes);
}

/** The columns of a ledger with nothing in them. */
export const sendTemplate: RequestHandler = (_request, response) => {
  sendWorkbook(response, { name: '现状台账空表.xlsx', bytes: ledgerTemplateXlsx() });
};
