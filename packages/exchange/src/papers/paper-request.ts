import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { Provenance } from '../provenance.ts';

/** Parts of a proposal that no ledger can write; left out, the paper says who is to write them. */
export interface ProposalTexts {
  /** 调整的必要性和依据, one paragraph a line. */
  readonly necessity?: string;
  /** 实施步骤, one paragraph a line. */
  readonly steps?: string;
}

/** What a paper is made of. Figures are worked out from the structure where the paper is written. */
export interface PaperRequest {
  readonly structure: Structure;
  readonly planTitle: string;
  /** Null for the whole city. */
  readonly departmentId: DepartmentId | null;
  /** Plan, version and hash: printed in short, carried whole inside the file. */
  readonly provenance: Provenance;
  readonly texts?: ProposalTexts;
}
