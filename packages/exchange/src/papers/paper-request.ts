import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { Provenance } from '../provenance.ts';

/** What a paper is made of. Figures are worked out from the structure where the paper is written. */
export interface PaperRequest {
  readonly structure: Structure;
  readonly planTitle: string;
  /** Null for the whole city. */
  readonly departmentId: DepartmentId | null;
  /** Plan, version and hash: printed in short, carried whole inside the file. */
  readonly provenance: Provenance;
}
